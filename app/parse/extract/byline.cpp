// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parse/extract/byline.h"

#include "parse/extract/dates.h"

#include <QRegularExpression>

namespace florilegium::extract {

using namespace Qt::StringLiterals;
using html::Node;
using html::Tag;

namespace {

constexpr qsizetype longestName = 100; // characters of one author's name
constexpr int nameWords = 6;
constexpr size_t datesBefore = 2; // of these, how many may hold the date
constexpr size_t linesBefore = 8; // segments before the title that may hold author and date
constexpr size_t linesAfter = 16; // and after it
constexpr int lineWords = 16; // a longer line is text
constexpr Hints elsewhere = CommentsHint | RelatedHint | NavigationHint | FooterHint | ConsentHint;

const QRegularExpression &introduction()
{
    static const QRegularExpression by(
        u"^(?:(?:words|story|article|text|report|review|reviewed|written|posted|published|created|submitted)\\s+)?(?:by|von|par|por|door|autore|author|authors|autor|autorin|auteur|words|text)\\s*(?::|\\s(?=\\S)|(?-i:(?=\\p{Lu}\\p{Ll})))\\s*"_s,
        QRegularExpression::CaseInsensitiveOption);
    return by;
}

/// Where a name ends in a line that goes on with a date, a role or a count.
qsizetype endOfName(const QString &text)
{
    static const QRegularExpression end(
        u"\\s*(?:[|\\x{2022}\\x{00b7};(\\[]|\\s[-\\x{2013}\\x{2014}]\\s|,?\\s+(?:on|published|updated|posted|is|for|at|in|last)\\s|,?\\s*\\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.?\\s+\\d|,?\\s+\\d)"_s);
    const auto match = end.match(text);
    return match.hasMatch() ? match.capturedStart() : text.size();
}

bool looksLikeName(const QString &text)
{
    const qsizetype words = text.count(u' ') + 1;
    return !text.isEmpty() && words <= nameWords && (text.front().isUpper() || !text.front().isLower())
        && !text.contains(u'?') && !text.contains(u'!');
}

bool isNamedAuthor(Node node)
{
    for (int levels = 0; levels < 4 && !node.isNull() && node.tag() != Tag::body; ++levels, node = node.parent()) {
        if (node.attribute("rel") == QByteArrayView("author") || node.attribute("itemprop").contains("author"))
            return true;
        const QByteArray names = html::namesOf(node);
        if (names.contains("byline") || names.contains("author"))
            return true;
        const QByteArrayView href = node.attribute("href");
        if (href.contains("/author") || href.contains("/people/") || href.contains("/contributor")
            || href.contains("/writer"))
            return true;
    }
    return false;
}

/// A line with a date, a heading that is one, or the date that a report begins with ("29.11.2022 – Today …").
QString dateOfLine(const Segment &segment, const QString &text, const QString &language)
{
    constexpr qsizetype dateline = 24; // characters
    if (segment.words <= (segment.heading ? nameWords : lineWords))
        return isoDate(text, language);
    const qsizetype dash = text.indexOf(u" \u2013 "_s);
    return dash > 0 && dash <= dateline ? isoDate(text.first(dash), language) : QString();
}

/// "Published: 5 May 2024" below the text.
QString dateBelow(const Analysis &analysis, size_t from, const QString &language)
{
    for (size_t i = from; i < analysis.segments.size(); ++i) {
        const Segment &segment = analysis.segments[i];
        if (segment.words > lineWords || analysis.gone[size_t(segment.first)]
            || (analysis.around[size_t(segment.block)] & elsewhere))
            continue;
        const QString text = analysis.textOf(segment);
        if (const QString date = text.contains(u"ublished"_s) || text.startsWith(u"Posted"_s) ? isoDate(text, language)
                                                                                              : QString();
            !date.isEmpty())
            return date;
    }
    return {};
}

/// The author's name in a box below the text.
QString authorBelow(const Analysis &analysis, size_t from)
{
    for (size_t i = from; i < analysis.segments.size(); ++i) {
        const Segment &segment = analysis.segments[i];
        if (segment.words > nameWords || analysis.gone[size_t(segment.first)]
            || (analysis.around[size_t(segment.block)] & (elsewhere & ~Hints(FooterHint))))
            continue;
        if (!isNamedAuthor(analysis.tree.node(segment.first).parent()))
            continue;
        const QString name = authorName(analysis.textOf(segment));
        if (looksLikeName(name) && name.contains(u' ') && isoDate(name).isEmpty())
            return name;
    }
    return {};
}

} // namespace

QString authorName(const QString &written)
{
    QString name = written.simplified();
    if (const auto match = introduction().match(name); match.hasMatch())
        name = name.sliced(match.capturedEnd());
    name = name.first(endOfName(name)).trimmed();
    while (!name.isEmpty() && (name.back() == u',' || name.back() == u':' || name.back() == u'\u2192'))
        name = name.chopped(1).trimmed();
    const bool isAddress = name.contains("://"_L1) || name.startsWith("www."_L1) || name.startsWith(u'@')
        || name.contains(u'{');
    static const QRegularExpression noName(
        u"^(?:written by|by|author|authors|admin|staff|view all posts.*|share.*|follow.*)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return isAddress || name.size() > longestName || noName.match(name).hasMatch() ? QString() : name;
}

QString joinedNames(const QStringList &names)
{
    QStringList all;
    for (const QString &written : names)
        if (const QString name = authorName(written); !name.isEmpty() && !all.contains(name))
            all.append(name);
    return all.join(", "_L1);
}

TopLines topLines(const Analysis &analysis, Node root, Node titleHeading, const QString &language)
{
    TopLines lines;
    const Node start = titleHeading.isNull() ? root : titleHeading;
    const size_t title = analysis.segmentsIn(start).first;
    const size_t first = title - std::min(title, linesBefore);
    const size_t last = std::min(analysis.segments.size(), title + linesAfter);
    QString nearName;
    bool introducedBefore = false; // by a line that is only "By"
    for (size_t i = first; i < last; ++i) {
        const Segment &segment = analysis.segments[i];
        const Node node = analysis.tree.node(segment.first);
        if (analysis.gone[size_t(segment.first)] || (analysis.around[size_t(segment.block)] & elsewhere))
            continue;
        const QString text = analysis.textOf(segment);
        if (lines.date.isEmpty() && i + datesBefore >= title) {
            lines.date = dateOfLine(segment, text, language);
            lines.dateBelowTitle = !lines.date.isEmpty() && i >= title;
        }
        if (segment.words > lineWords || segment.heading)
            continue;
        const bool introduced = introducedBefore || introduction().match(text).hasMatch();
        introducedBefore = text.compare("by"_L1, Qt::CaseInsensitive) == 0;
        if (!lines.author.isEmpty() || (!introduced && !isNamedAuthor(node.parent())))
            continue;
        const QString name = authorName(text);
        if (!looksLikeName(name) || !isoDate(name).isEmpty())
            continue;
        (introduced ? lines.author : nearName) = introduced || nearName.isEmpty() ? name : nearName;
    }
    if (lines.date.isEmpty())
        lines.date = dateBelow(analysis, last, language);
    if (lines.author.isEmpty())
        lines.author = nearName.isEmpty() ? authorBelow(analysis, last) : nearName;
    return lines;
}

} // namespace florilegium::extract
