// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/notefile.h"

#include <QRegularExpression>
#include <QSet>

#include <optional>

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

const QRegularExpression &beginPattern()
{
    static const QRegularExpression pattern(u"^<!-- f:([ahc]-[a-z2-7]{12}|ledger) -->$"_s,
                                            QRegularExpression::MultilineOption);
    return pattern;
}

struct FrontMatter
{
    QStringList lines; ///< without the fences
    qsizetype end = 0; ///< offset behind the closing fence's newline
};

std::optional<FrontMatter> frontMatterOf(const QString &file)
{
    static const QRegularExpression pattern(u"\\A---\\r?\\n(.*?)^---[ \\t]*(?:\\r?\\n|\\z)"_s,
                                            QRegularExpression::MultilineOption
                                                | QRegularExpression::DotMatchesEverythingOption);
    const QRegularExpressionMatch match = pattern.match(file);
    if (!match.hasMatch())
        return std::nullopt;
    QStringList lines = match.captured(1).split(u'\n');
    lines.removeLast(); // behind the last newline
    return FrontMatter{lines, match.capturedEnd()};
}

bool continues(const QString &line)
{
    return line.startsWith(u' ') || line.startsWith(u'\t') || line.startsWith(u"- "_s);
}

qsizetype lineOf(const QStringList &lines, const QString &key)
{
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (lines[i].startsWith(key + u':'))
            return i;
    }
    return -1;
}

} // namespace

BlockId BlockId::ledger()
{
    BlockId id;
    id.text = u"ledger"_s;
    return id;
}

QString beginMark(const BlockId &id)
{
    return u"<!-- f:%1 -->"_s.arg(id.text);
}

QString endMark(const BlockId &id)
{
    return u"<!-- /f:%1 -->"_s.arg(id.text);
}

QList<NotePart> noteParts(const QString &file)
{
    QList<NotePart> parts;
    QSet<QString> seen;
    qsizetype from = 0;
    qsizetype at = 0;
    for (;;) {
        const QRegularExpressionMatch begin = beginPattern().match(file, at);
        if (!begin.hasMatch())
            break;
        BlockId id;
        id.text = begin.captured(1);
        const QString end = u'\n' + endMark(id);
        const qsizetype endAt = file.indexOf(end, begin.capturedEnd());
        at = begin.capturedEnd();
        if (endAt < 0 || seen.contains(id.text))
            continue;
        seen.insert(id.text);
        if (begin.capturedStart() > from)
            parts << NotePart{{}, file.sliced(from, begin.capturedStart() - from)};
        from = at = endAt + end.size();
        parts << NotePart{id, file.sliced(begin.capturedStart(), from - begin.capturedStart())};
    }
    if (from < file.size())
        parts << NotePart{{}, file.sliced(from)};
    return parts;
}

QString joined(const QList<NotePart> &parts)
{
    QString file;
    for (const NotePart &part : parts)
        file += part.text;
    return file;
}

QString frontMatterValue(const QString &file, const QString &key)
{
    const auto matter = frontMatterOf(file);
    const qsizetype line = matter ? lineOf(matter->lines, key) : -1;
    return line < 0 ? QString() : matter->lines[line].sliced(key.size() + 1).trimmed();
}

QString withFrontMatter(const QString &file, const QString &key, const QString &value)
{
    const QString wanted = key + u": "_s + value;
    auto matter = frontMatterOf(file);
    if (!matter)
        return u"---\n"_s + wanted + u"\n---\n\n"_s + file;
    QStringList &lines = matter->lines;
    const qsizetype line = lineOf(lines, key);
    if (line < 0) {
        lines << wanted;
    } else {
        lines[line] = wanted;
        while (line + 1 < lines.size() && continues(lines[line + 1]))
            lines.removeAt(line + 1); // the old value went on there
    }
    return u"---\n"_s + lines.join(u'\n') + u"\n---\n"_s + file.sliced(matter->end);
}

} // namespace florilegium
