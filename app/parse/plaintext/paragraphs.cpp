// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parse/plaintext/paragraphs.h"

#include "parse/plaintext/headings.h"

#include <QLatin1StringView>

#include <algorithm>

namespace florilegium::plaintext {

using namespace Qt::StringLiterals;

namespace {

constexpr qint32 codeIndent = 4;
constexpr size_t longestVerse = 60; // lines; more are a log or a table, whose lines are better blocks of their own
constexpr qint32 longestVerseLine = 132;
constexpr qint32 narrowest = 40; // nobody wraps prose narrower than that
constexpr size_t enoughLines = 6; // to find the width of a run from itself

qint32 firstWordLength(QStringView text, const Line &line)
{
    qint32 at = line.start;
    while (at < line.end && text[at] != u' ')
        ++at;
    return at - line.start;
}

/// A break where the next word had not fitted, give or take a few letters.
bool isFullBreak(QStringView text, const Line &before, const Line &after, qint32 width)
{
    return before.indent + before.length() + 1 + firstWordLength(text, after) > width - 3;
}

qint32 widthOfRun(Run run, const Shape &shape)
{
    if (run.size() < enoughLines)
        return shape.width;
    std::vector<qint32> lengths;
    lengths.reserve(run.size());
    for (const Line &line : run)
        lengths.push_back(line.indent + line.length());
    const auto place = lengths.begin() + std::ptrdiff_t(lengths.size() * 9 / 10);
    std::ranges::nth_element(lengths, place);
    return *place;
}

bool isCodeLine(QStringView line)
{
    if (QStringView(u"{};").contains(line.back()) || line.endsWith("):"_L1) || line.startsWith("$ "_L1)
        || line.startsWith("//"_L1) || line.startsWith("#include"_L1) || line.startsWith(u'<'))
        return true;
    return line.contains("()"_L1) || line.contains(" = "_L1) || line.contains("=="_L1) || line.contains("=>"_L1)
        || line.contains("->"_L1) || line.contains("::"_L1) || line.contains("</"_L1);
}

bool hasColumns(QStringView line)
{
    return line.contains("   "_L1) || line.contains(u'\t');
}

qsizetype count(QStringView text, Run run, bool (*test)(QStringView))
{
    return std::ranges::count_if(run, [&](const Line &line) { return test(contentOf(text, line)); });
}

bool isWrapped(QStringView text, Run run, qint32 width)
{
    if (width < narrowest)
        return false;
    size_t full = 0;
    size_t breaks = 0;
    for (size_t i = 1; i < run.size(); ++i) {
        // A short line before an indented one ends a paragraph and says nothing.
        if (run[i].indent > run[i - 1].indent && !isFullBreak(text, run[i - 1], run[i], width))
            continue;
        ++breaks;
        full += isFullBreak(text, run[i - 1], run[i], width);
    }
    return full * 5 >= breaks * 4;
}

bool isUnspaced(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= 0x2e80 && u < 0xa4d0) || (u >= 0xf900 && u < 0xfb00) || (u >= 0xff00 && u < 0xffef);
}

} // namespace

bool looksLikeCode(QStringView text, Run run)
{
    return std::ranges::all_of(run, [](const Line &line) { return line.indent >= codeIndent; })
        && count(text, run, isCodeLine) * 5 >= std::ssize(run) * 2;
}

RunKind kindOfRun(QStringView text, Run run, const Shape &shape)
{
    if (looksLikeCode(text, run))
        return RunKind::Code;
    if (run.size() == 1)
        return RunKind::Prose;
    const qint32 width = widthOfRun(run, shape);
    const bool longLines = std::ranges::any_of(run, [](const Line &line) { return line.length() > longestVerseLine; });
    if (!longLines && isWrapped(text, run, width) && count(text, run, hasColumns) * 2 < std::ssize(run))
        return RunKind::Prose;
    if (count(text, run, hasColumns) * 5 >= std::ssize(run) * 3)
        return RunKind::Preformatted;
    const qint64 letters = run.back().end - run.front().start;
    const bool sentences = count(text, run, endsSentence) * 10 >= std::ssize(run) * 7
        && letters >= 60 * std::ssize(run);
    return longLines || sentences || run.size() > longestVerse ? RunKind::Sentences : RunKind::Verse;
}

size_t paragraphLength(QStringView text, Run run)
{
    for (size_t i = 1; i < run.size(); ++i) {
        const bool indented = run[i].indent >= run[i - 1].indent + 2;
        const bool returns = i + 1 == run.size() || run[i + 1].indent < run[i].indent;
        if (indented && returns && endsSentence(contentOf(text, run[i - 1])))
            return i;
    }
    return run.size();
}

bool hasLeadingHeading(QStringView text, Run run, const Shape &shape)
{
    if (run.size() < 3 || !looksLikeHeading(contentOf(text, run[0]), 80))
        return false;
    const qint32 width = widthOfRun(run, shape);
    const QChar next = text[run[1].start];
    return run[0].length() * 5 < width * 4 && !isFullBreak(text, run[0], run[1], width) && !next.isLower()
        && isWrapped(text, run.subspan(1), width);
}

bool joinsWithoutSpace(QChar before, QChar after, QChar beforeLast)
{
    if (before == u'-')
        return beforeLast.isLetter() && after.isLower();
    return isUnspaced(before) && isUnspaced(after);
}

} // namespace florilegium::plaintext
