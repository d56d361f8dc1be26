// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "anchor/quotematch.h"

namespace florilegium {

namespace {

/// Marks that end a sentence or a clause which stands like one (before a list, a block of code).
constexpr QStringView sentenceMarks = u".!?:;\u3002\uFF01\uFF1F\uFF1A\u0964\u061F";
/// Marks that may stand between a sentence's end and the next one's start.
constexpr QStringView closingMarks = u"\"')]}\u300D\u300F";
constexpr qsizetype mostClosingMarks = 8;

/// Whether the space at `offset` stands for a run with a line break in it.
bool isLineBreak(const SearchedText &searched, qsizetype offset)
{
    const TextRange range = searched.normalised.toSource(TextRange{offset, offset + 1});
    return searched.source.sliced(range.start, range.length()).contains(u'\n');
}

/// `offset` is behind a sentence's last mark and what closes after it.
bool isBehindMark(QStringView text, qsizetype offset)
{
    for (qsizetype i = 0; i < mostClosingMarks && offset > 0 && closingMarks.contains(text[offset - 1]); ++i)
        --offset;
    return offset > 0 && sentenceMarks.contains(text[offset - 1]);
}

} // namespace

bool SearchedText::startsSentence(qsizetype offset) const
{
    const QStringView all = text();
    if (offset <= 0)
        return true;
    if (all[offset - 1] == u' ')
        return offset == 1 || isLineBreak(*this, offset - 1) || isBehindMark(all, offset - 1);
    return all[offset - 1].unicode() > 0x7F && sentenceMarks.contains(all[offset - 1]);
}

bool SearchedText::endsSentence(qsizetype offset) const
{
    const QStringView all = text();
    if (offset >= all.size() || isBehindMark(all, offset))
        return true;
    return all[offset] == u' ' && isLineBreak(*this, offset);
}

} // namespace florilegium
