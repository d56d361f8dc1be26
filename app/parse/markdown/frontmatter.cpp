// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parse/markdown/frontmatter.h"

#include <algorithm>

namespace florilegium::markdown {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longest = 64 * 1024;

struct Field
{
    QLatin1StringView key;
    QString Metadata::*field;
};

constexpr Field fields[] = {
    {"title"_L1, &Metadata::title},         {"author"_L1, &Metadata::byline},     {"authors"_L1, &Metadata::byline},
    {"byline"_L1, &Metadata::byline},       {"date"_L1, &Metadata::published},    {"published"_L1, &Metadata::published},
    {"updated"_L1, &Metadata::modified},    {"lastmod"_L1, &Metadata::modified},  {"modified"_L1, &Metadata::modified},
    {"url"_L1, &Metadata::url},             {"source"_L1, &Metadata::url},        {"canonical"_L1, &Metadata::url},
    {"canonical_url"_L1, &Metadata::url},   {"language"_L1, &Metadata::language}, {"lang"_L1, &Metadata::language},
    {"description"_L1, &Metadata::excerpt}, {"summary"_L1, &Metadata::excerpt},   {"site"_L1, &Metadata::site},
    {"website"_L1, &Metadata::site},
};

/// One line of bytes from `at`; moves `at` behind its end.
QByteArrayView takeLine(QByteArrayView text, qsizetype &at)
{
    const qsizetype newline = text.indexOf('\n', at);
    const qsizetype end = newline < 0 ? text.size() : newline;
    QByteArrayView line = text.sliced(at, end - at);
    at = newline < 0 ? end : end + 1;
    return line.endsWith('\r') ? line.chopped(1) : line;
}

/// Without quotes and without a comment behind them; empty for what is no scalar.
QString scalarOf(QByteArrayView raw)
{
    QString value = QString::fromUtf8(raw.trimmed());
    if (value.startsWith(u'[') && value.endsWith(u']') && !value.contains(u'{')) {
        QStringList parts = value.sliced(1, value.size() - 2).split(u',', Qt::SkipEmptyParts);
        for (QString &part : parts)
            part = scalarOf(part.toUtf8());
        return parts.join(", "_L1);
    }
    for (const QChar quote : {QChar(u'"'), QChar(u'\'')}) {
        const qsizetype end = value.startsWith(quote) ? value.indexOf(quote, 1) : -1;
        if (end > 0)
            return value.sliced(1, end - 1).simplified();
    }
    if (const qsizetype comment = value.indexOf(" #"_L1); comment >= 0)
        value.truncate(comment);
    const bool scalar = !value.isEmpty() && !u"&*{|>!%@`"_s.contains(value.front());
    return scalar ? value.simplified() : QString();
}

/// Lines of front matter: fields, parts of lists and of nested fields, comments.
bool isPlausible(QByteArrayView line, char separator)
{
    const QByteArrayView content = line.trimmed();
    if (content.isEmpty() || line.front() == ' ' || line.front() == '\t' || line.front() == '#')
        return true;
    return content.front() == '-' || content.front() == '[' || content.front() == ']' || content.front() == '}'
        || content.indexOf(separator) > 0;
}

void takeField(QByteArrayView line, char separator, Metadata &metadata)
{
    const qsizetype split = line.indexOf(separator);
    if (split <= 0 || line.front() == ' ')
        return;
    const QByteArray key = line.first(split).trimmed().toByteArray().toLower();
    const auto known = std::ranges::find_if(fields, [&](const Field &f) { return f.key == QLatin1StringView(key); });
    if (known != std::end(fields) && (metadata.*known->field).isEmpty())
        metadata.*known->field = scalarOf(line.sliced(split + 1));
}

} // namespace

qsizetype readFrontMatter(QByteArrayView markdown, Metadata &metadata)
{
    const QByteArrayView head = markdown.first(std::min(markdown.size(), longest));
    qsizetype at = 0;
    const QByteArray fence = takeLine(head, at).trimmed().toByteArray();
    if (fence != "---" && fence != "+++")
        return 0;
    const char separator = fence == "---" ? ':' : '=';
    Metadata found;
    int count = 0;
    while (at < head.size()) {
        const QByteArrayView line = takeLine(head, at);
        if (line.trimmed() == fence || (separator == ':' && line.trimmed() == "...")) {
            if (count > 0)
                metadata = found;
            return count > 0 ? at : 0;
        }
        if (!isPlausible(line, separator))
            return 0; // a rule, and text behind it
        takeField(line, separator, found);
        count += !line.trimmed().isEmpty();
    }
    return 0;
}

} // namespace florilegium::markdown
