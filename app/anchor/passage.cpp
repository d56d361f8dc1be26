// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "anchor/passage.h"

namespace florilegium {

namespace {

TextRange trimmed(QStringView text, TextRange range)
{
    while (range.start < range.end && text[range.start] == u' ')
        ++range.start;
    while (range.start < range.end && text[range.end - 1] == u' ')
        --range.end;
    return range;
}

/// How much of `before` ends like `lead`.
qsizetype commonEnd(QStringView lead, QStringView before)
{
    qsizetype n = 0;
    while (n < lead.size() && n < before.size() && lead[lead.size() - 1 - n] == before[before.size() - 1 - n])
        ++n;
    return n;
}

qsizetype commonStart(QStringView trail, QStringView behind)
{
    qsizetype n = 0;
    while (n < trail.size() && n < behind.size() && trail[n] == behind[n])
        ++n;
    return n;
}

/// Length of the punctuation that stands right before a word, after a space; none when another word is glued to it.
qsizetype chunkBefore(QStringView before, bool atStart)
{
    const qsizetype space = before.lastIndexOf(u' ');
    return space < 0 ? (atStart ? before.size() : 0) : before.size() - 1 - space;
}

qsizetype chunkBehind(QStringView behind, bool atEnd)
{
    const qsizetype space = behind.indexOf(u' ');
    return space < 0 ? (atEnd ? behind.size() : 0) : space;
}

} // namespace

Passage::Passage(const WordMap &map, TextRange given)
    : source(given)
    , range(trimmed(map.text(), map.normalised().fromSource(given)))
    , words(map.wordsIn(range))
    , text(map.text().sliced(range.start, range.length()))
{
    for (qsizetype i = words.start; i < words.end; ++i)
        letters += map.letters(qint32(i));
    startsChunk = range.start == 0 || map.text()[range.start - 1] == u' ';
    endsChunk = range.end == map.text().size() || map.text()[range.end] == u' ';
    if (words.isEmpty())
        return;
    const TextRange core = map.rangeOf(words);
    if (core.start > range.start)
        lead = text.first(core.start - range.start);
    if (core.end < range.end)
        trail = text.last(range.end - core.end);
    cutStart = std::max<qsizetype>(0, range.start - core.start);
    cutEnd = std::max<qsizetype>(0, core.end - range.end);
    startsSentence = map.breakBefore(qint32(words.start)) >= Break::Sentence && cutStart == 0;
    endsSentence = map.breakBefore(qint32(words.end)) >= Break::Sentence && cutEnd == 0;
}

TextRange withPunctuation(const Passage &passage, const WordMap &map, TextRange words)
{
    const QStringView text = map.text();
    TextRange range = map.rangeOf(words);
    const qsizetype from = words.start > 0 ? map.end(qint32(words.start - 1)) : 0;
    const qsizetype to = words.end < map.size() ? map.start(qint32(words.end)) : text.size();
    const QStringView before = text.sliced(from, range.start - from);
    const QStringView behind = text.sliced(range.end, to - range.end);
    qsizetype left = commonEnd(passage.lead, before);
    if (passage.startsChunk)
        left = std::max(left, chunkBefore(before, words.start == 0));
    qsizetype right = commonStart(passage.trail, behind);
    if (passage.endsChunk)
        right = std::max(right, chunkBehind(behind, words.end == map.size()));
    return trimmed(text, {range.start - left, range.end + right});
}

} // namespace florilegium
