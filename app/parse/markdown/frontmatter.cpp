// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parse/markdown/frontmatter.h"

#include <toml++/toml.hpp>
#include <yaml-cpp/yaml.h>

#include <algorithm>
#include <sstream>

namespace florilegium::markdown {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longest = 64 * 1024;
constexpr size_t maxValues = 100; // of a list

struct Field
{
    QLatin1StringView key;
    QString Metadata::*field;
};

constexpr Field fields[] = {
    {"title"_L1, &Metadata::title},       {"author"_L1, &Metadata::byline},
    {"authors"_L1, &Metadata::byline},    {"byline"_L1, &Metadata::byline},
    {"date"_L1, &Metadata::published},    {"published"_L1, &Metadata::published},
    {"updated"_L1, &Metadata::modified},  {"lastmod"_L1, &Metadata::modified},
    {"modified"_L1, &Metadata::modified}, {"url"_L1, &Metadata::url},
    {"source"_L1, &Metadata::url},        {"canonical"_L1, &Metadata::url},
    {"canonical_url"_L1, &Metadata::url}, {"language"_L1, &Metadata::language},
    {"lang"_L1, &Metadata::language},     {"description"_L1, &Metadata::excerpt},
    {"summary"_L1, &Metadata::excerpt},   {"site"_L1, &Metadata::site},
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

QString Metadata::*fieldOf(const QString &key)
{
    const QString lower = key.toLower();
    const auto known = std::ranges::find_if(fields, [&](const Field &f) { return lower == f.key; });
    return known == std::end(fields) ? nullptr : known->field;
}

void take(const QString &key, const QString &words, Metadata &metadata)
{
    QString Metadata::*field = fieldOf(key);
    if (field && (metadata.*field).isEmpty())
        metadata.*field = words;
}

void takeField(QByteArrayView line, char separator, Metadata &metadata)
{
    const qsizetype split = line.indexOf(separator);
    if (split <= 0 || line.front() == ' ')
        return;
    take(QString::fromUtf8(line.first(split).trimmed()), scalarOf(line.sliced(split + 1)), metadata);
}

/// The words of a value: a scalar, a list of them, or what has a name ("name: …").
QString wordsOf(const YAML::Node &value, int depth)
{
    if (value.IsScalar())
        return QString::fromStdString(value.Scalar()).simplified();
    if (depth > 2) // an alias may hold itself
        return {};
    if (value.IsMap() && value["name"])
        return wordsOf(value["name"], depth + 1);
    QStringList parts;
    for (size_t i = 0; value.IsSequence() && i < std::min<size_t>(value.size(), maxValues); ++i)
        parts.append(wordsOf(value[i], depth + 1));
    parts.removeAll(QString());
    return parts.join(", "_L1);
}

QString wordsOf(const toml::node &value)
{
    if (const auto *text = value.as_string())
        return QString::fromStdString(text->get()).simplified();
    if (const auto *table = value.as_table())
        return table->contains("name") ? wordsOf(*table->get("name")) : QString();
    QStringList parts;
    if (const auto *array = value.as_array()) {
        for (const toml::node &each : *array)
            parts.append(each.is_array() ? QString() : wordsOf(each));
    } else {
        std::ostringstream printed;
        if (const auto *date = value.as_date())
            printed << date->get();
        else if (const auto *time = value.as_date_time())
            printed << time->get();
        parts.append(QString::fromStdString(printed.str()));
    }
    parts.removeAll(QString());
    return parts.join(", "_L1);
}

/// False: it is no YAML that says something by fields.
bool readYaml(QByteArrayView text, Metadata &metadata)
try {
    const YAML::Node root = YAML::Load(text.toByteArray().toStdString());
    if (!root.IsMap())
        return false;
    for (const auto &field : root)
        if (field.first.IsScalar())
            take(QString::fromStdString(field.first.Scalar()), wordsOf(field.second, 0), metadata);
    return true;
} catch (const YAML::Exception &) {
    return false;
}

bool readToml(QByteArrayView text, Metadata &metadata)
try {
    const toml::table root = toml::parse(std::string_view(text.data(), size_t(text.size())));
    for (const auto &[key, value] : root)
        take(QString::fromUtf8(key.str()), wordsOf(value), metadata);
    return true;
} catch (const toml::parse_error &) {
    return false;
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
    const qsizetype start = at;
    Metadata byLines; // for what its writer took for YAML: titles with a colon, tabs
    int count = 0;
    while (at < head.size()) {
        const qsizetype lineStart = at;
        const QByteArrayView line = takeLine(head, at);
        if (line.trimmed() == fence || (separator == ':' && line.trimmed() == "...")) {
            if (count == 0)
                return 0;
            const QByteArrayView text = head.sliced(start, lineStart - start);
            Metadata found;
            const bool read = separator == ':' ? readYaml(text, found) : readToml(text, found);
            metadata = read ? found : byLines;
            return at;
        }
        if (!isPlausible(line, separator))
            return 0; // a rule, and text behind it
        takeField(line, separator, byLines);
        count += !line.trimmed().isEmpty();
    }
    return 0;
}

} // namespace florilegium::markdown
