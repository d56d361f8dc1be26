// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/boundaries.h"

#include <QTextBoundaryFinder>

#include <algorithm>
#include <array>

namespace florilegium {

namespace {

// After these a full stop ends no sentence. Lower case, without the stop; short on purpose: a sentence that is too
// long by one is a smaller evil than one cut in two.
constexpr auto abbreviations = std::to_array<QStringView>(
    {u"al",  u"bzw", u"ca",  u"cf",  u"co", u"corp", u"dr",  u"ed",  u"e.g", u"etc", u"fig", u"gen",
     u"i.e", u"inc", u"jr",  u"ltd", u"mr", u"mrs",  u"ms",  u"no",  u"nr",  u"p",   u"pp",  u"prof",
     u"rep", u"sec", u"sen", u"sr",  u"st", u"u.a",  u"vgl", u"vol", u"vs",  u"z.b", u"d.h"});

bool isWordChar(QStringView text, qsizetype offset)
{
    const QChar c = text[offset];
    if (c.isSurrogate()) {
        const bool high = c.isHighSurrogate() && offset + 1 < text.size();
        const bool low = c.isLowSurrogate() && offset > 0;
        if (!high && !low)
            return false;
        const char32_t code = high ? QChar::surrogateToUcs4(c, text[offset + 1])
                                   : QChar::surrogateToUcs4(text[offset - 1], c);
        return QChar::isLetterOrNumber(code);
    }
    return c.isLetterOrNumber() || c.isMark() || c == u'_';
}

/// Whether the break that Unicode sees before `offset` cuts an abbreviation or an initial off.
bool isFalseSentenceStart(QStringView text, qsizetype offset)
{
    qsizetype end = offset;
    while (end > 0 && text[end - 1].isSpace())
        --end;
    if (end == 0 || text[end - 1] != u'.')
        return false;
    qsizetype start = end - 1;
    while (start > 0 && (text[start - 1].isLetter() || text[start - 1] == u'.'))
        --start;
    const QStringView word = text.sliced(start, end - 1 - start);
    if (word.size() == 1 && word[0].isUpper())
        return true; // J. Doe
    const QString lower = word.toString().toLower();
    return std::ranges::find(abbreviations, QStringView(lower)) != abbreviations.end();
}

/// Start of the sentence at or before `offset`.
qsizetype sentenceStart(QTextBoundaryFinder &finder, QStringView text, qsizetype offset)
{
    finder.setPosition(std::min(offset, text.size()));
    qsizetype start = finder.isAtBoundary() && offset < text.size() ? offset : finder.toPreviousBoundary();
    while (start > 0 && isFalseSentenceStart(text, start)) {
        finder.setPosition(start);
        start = finder.toPreviousBoundary();
    }
    return std::max<qsizetype>(start, 0);
}

/// Start of the sentence after the one that holds `offset`, or the text's length.
qsizetype sentenceEnd(QTextBoundaryFinder &finder, QStringView text, qsizetype offset)
{
    finder.setPosition(offset);
    qsizetype end = finder.toNextBoundary();
    while (end > 0 && end < text.size() && isFalseSentenceStart(text, end)) {
        finder.setPosition(end);
        end = finder.toNextBoundary();
    }
    return end < 0 ? text.size() : end;
}

TextRange trimmed(QStringView text, TextRange range)
{
    while (range.start < range.end && text[range.start].isSpace())
        ++range.start;
    while (range.end > range.start && text[range.end - 1].isSpace())
        --range.end;
    return range;
}

qsizetype graphemeBoundary(QStringView text, qsizetype offset, bool forward)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    finder.setPosition(offset);
    return forward ? finder.toNextBoundary() : finder.toPreviousBoundary();
}

} // namespace

TextRange wordAt(QStringView text, qsizetype offset)
{
    if (text.isEmpty())
        return {};
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, text);
    finder.setPosition(std::clamp<qsizetype>(offset, 0, text.size() - 1));
    const qsizetype start = finder.isAtBoundary() ? finder.position() : finder.toPreviousBoundary();
    const qsizetype end = finder.toNextBoundary();
    return {std::max<qsizetype>(start, 0), end < 0 ? text.size() : end};
}

TextRange sentenceAt(QStringView text, qsizetype offset)
{
    if (text.isEmpty())
        return {};
    QTextBoundaryFinder finder(QTextBoundaryFinder::Sentence, text);
    const qsizetype start = sentenceStart(finder, text, std::clamp<qsizetype>(offset, 0, text.size()));
    return trimmed(text, {start, sentenceEnd(finder, text, start)});
}

std::optional<TextRange> sentenceAfter(QStringView text, qsizetype offset)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Sentence, text);
    qsizetype from = std::clamp<qsizetype>(offset, 0, text.size());
    while (from < text.size()) {
        from = sentenceEnd(finder, text, from);
        if (from >= text.size())
            break;
        const TextRange sentence = trimmed(text, {from, sentenceEnd(finder, text, from)});
        if (sentence.start > offset && !sentence.isEmpty())
            return sentence;
    }
    return std::nullopt;
}

std::optional<TextRange> sentenceBefore(QStringView text, qsizetype offset)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Sentence, text);
    qsizetype from = std::clamp<qsizetype>(offset, 0, text.size());
    while (from > 0) {
        const qsizetype start = sentenceStart(finder, text, from - 1);
        const TextRange sentence = trimmed(text, {start, sentenceEnd(finder, text, start)});
        if (sentence.start < offset && !sentence.isEmpty())
            return sentence;
        from = start;
    }
    return std::nullopt;
}

qsizetype nextGrapheme(QStringView text, qsizetype offset)
{
    if (offset >= text.size())
        return text.size();
    const qsizetype next = graphemeBoundary(text, std::max<qsizetype>(offset, 0), true);
    return next < 0 ? text.size() : next;
}

qsizetype previousGrapheme(QStringView text, qsizetype offset)
{
    if (offset <= 0)
        return 0;
    return std::max<qsizetype>(graphemeBoundary(text, std::min(offset, text.size()), false), 0);
}

qsizetype nextWord(QStringView text, qsizetype offset)
{
    qsizetype at = std::max<qsizetype>(offset, 0);
    while (at < text.size() && isWordChar(text, at))
        at = wordAt(text, at).end;
    while (at < text.size() && !isWordChar(text, at))
        ++at;
    return std::min(at, text.size());
}

qsizetype previousWord(QStringView text, qsizetype offset)
{
    qsizetype at = std::min(offset, text.size());
    while (at > 0 && !isWordChar(text, at - 1))
        --at;
    return at > 0 ? wordAt(text, at - 1).start : 0;
}

} // namespace florilegium
