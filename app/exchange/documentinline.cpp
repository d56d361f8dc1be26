// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/documentinline.h"

#include <algorithm>

namespace florilegium {

namespace {

// Outermost first; before them all comes the link.
constexpr quint16 layers[] = {StyleStrong, StyleEmphasis,  StyleStrike,      StyleUnderline, StyleSmall, StyleSmallCaps,
                              StyleMark,   StyleSubscript, StyleSuperscript, StyleKeyboard,  StyleCode,  StyleMaths};

void addPieces(const Document &document, InlinePiece piece, std::vector<InlinePiece> &pieces)
{
    const auto images = document.images();
    auto image = std::ranges::lower_bound(images, piece.range.start, {}, &ImageRef::offset);
    while (!piece.range.isEmpty()) {
        InlinePiece next = piece;
        const bool more = image != images.end() && image->offset < piece.range.end;
        if (more && image->offset == piece.range.start) {
            next.range.end = piece.range.start + 1;
            next.image = &*image++;
        } else if (more) {
            next.range.end = image->offset;
        }
        pieces.push_back(next);
        piece.range.start = next.range.end;
    }
}

std::vector<InlinePiece> piecesOf(const Document &document, TextRange range)
{
    std::vector<InlinePiece> pieces;
    qsizetype at = range.start;
    for (const Span &span : document.spansIn(range)) {
        const TextRange styled = span.range().intersected(range);
        if (styled.isEmpty())
            continue;
        addPieces(document, {.range = {at, styled.start}}, pieces);
        addPieces(document, {.range = styled, .style = span.style, .link = span.link}, pieces);
        at = styled.end;
    }
    addPieces(document, {.range = {at, range.end}}, pieces);
    return pieces;
}

/// `layer`: -1 for links, then an index into layers.
void walk(std::span<const InlinePiece> pieces, int layer, quint16 outer, InlineSink &sink)
{
    if (layer == int(std::size(layers))) {
        for (const InlinePiece &piece : pieces)
            sink.take(piece);
        return;
    }
    const quint16 style = layer < 0 ? quint16(StyleNone) : layers[layer];
    const auto keyOf = [&](const InlinePiece &piece) {
        return layer < 0 ? piece.link : (piece.style & style) ? 0 : -1;
    };
    while (!pieces.empty()) {
        const qint32 key = keyOf(pieces.front());
        const auto end = std::ranges::find_if(pieces, [&](const InlinePiece &piece) { return keyOf(piece) != key; });
        const auto same = pieces.first(size_t(end - pieces.begin()));
        const InlineRun run{.pieces = same, .style = style, .link = layer < 0 ? key : -1, .outer = outer};
        if (key >= 0)
            sink.open(run);
        walk(same, layer + 1, key >= 0 ? quint16(outer | style) : outer, sink);
        if (key >= 0)
            sink.close(run);
        pieces = pieces.subspan(same.size());
    }
}

} // namespace

void walkInline(const Document &document, TextRange range, InlineSink &sink)
{
    walk(piecesOf(document, range), -1, StyleNone, sink);
}

} // namespace florilegium
