// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "anchor/pieces.h"

#include <algorithm>

namespace florilegium {

namespace {

constexpr qint32 splittingWords = 8; // put in between two words of the passage, these make it two pieces
constexpr qint64 leastLetters = 12; // of a piece …
constexpr double leastShare = 0.1; // … and as a share of the passage

struct Piece
{
    qint32 firstOld;
    qint32 lastOld;
    TextRange words; ///< new ones
    qint64 letters;
};

/// Whether the partners `now` of the word `old` goes on where the piece ends.
bool goesOn(const Piece &piece, qint32 old, qint32 now)
{
    const qint32 between = now - qint32(piece.words.end);
    return between >= 0 && between - (old - piece.lastOld - 1) < splittingWords;
}

} // namespace

QList<TextRange> piecesOf(const Scene &scene, const Passage &passage, const Place &place)
{
    QList<Piece> pieces;
    for (qint32 old = qint32(passage.words.start); old < passage.words.end; ++old) {
        const qint32 now = scene.alignment.newOf[size_t(old)];
        if (now == Alignment::none)
            continue;
        const qint64 letters = scene.now.letters(now);
        if (!pieces.isEmpty() && goesOn(pieces.last(), old, now)) {
            Piece &last = pieces.last();
            last = {last.firstOld, old, {last.words.start, now + 1}, last.letters + letters};
        } else {
            pieces.append({old, old, {now, now + 1}, letters});
        }
    }
    const double least = std::max(double(leastLetters), leastShare * double(passage.letters));
    pieces.removeIf([&](const Piece &piece) { return double(piece.letters) < least; });
    // Without the scraps, neighbours may belong together again.
    QList<Piece> whole;
    for (const Piece &piece : std::as_const(pieces)) {
        if (!whole.isEmpty() && goesOn(whole.last(), piece.firstOld, qint32(piece.words.start)))
            whole.last() = {whole.last().firstOld,
                            piece.lastOld,
                            {whole.last().words.start, piece.words.end},
                            whole.last().letters + piece.letters};
        else
            whole.append(piece);
    }
    const auto isInside = [&](const Piece &piece) { return place.words.contains(piece.words); };
    if (whole.size() < 2 || std::ranges::none_of(whole, isInside))
        return {place.words};
    // The place's edges may lie farther out than the last partners.
    auto first = std::ranges::find_if(whole, isInside);
    auto last = std::ranges::find_if(whole.rbegin(), whole.rend(), isInside);
    first->words.start = place.words.start;
    last->words.end = place.words.end;
    QList<TextRange> result;
    for (const Piece &piece : std::as_const(whole))
        result.append(piece.words);
    return result;
}

} // namespace florilegium
