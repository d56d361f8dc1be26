// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "annotate/highlight.h"
#include "view/readingpage.h"

#include <QList>
#include <QStringView>

namespace florilegium {

/// One end of one of a highlight's ranges.
struct HighlightEdge
{
    HighlightId highlight;
    qsizetype range = 0;
    bool isEnd = false;
    bool operator==(const HighlightEdge &) const = default;
};

/// Where an edge is held by: a line beside the text, as high as its line box.
struct EdgeHandle
{
    HighlightEdge edge;
    QRectF line; ///< without width, in the page's coordinates
    bool isChosen = false; ///< of the range whose edges keys move
};

/// The ranges in order, those that touch or overlap as one.
[[nodiscard]] QList<TextRange> joinedRanges(QList<TextRange> ranges);
/// The ranges with an edge at another place. An edge never passes the other one: one character (grapheme) stays.
/// Ranges that then touch become one.
[[nodiscard]] QList<TextRange> withEdgeAt(const ReadingPage &page, QList<TextRange> ranges, const HighlightEdge &edge,
                                          qsizetype offset);
/// `offset`, or as far on the way there as an edge comes without reaching the range beside it, with which its own would
/// become one: one character (grapheme) stays between them.
[[nodiscard]] qsizetype edgeKeptApart(const QString &text, const QList<TextRange> &ranges, const HighlightEdge &edge,
                                      qsizetype offset);
/// The first or last word of a passage, for screen readers.
[[nodiscard]] QString edgeWords(QStringView text, TextRange passage, bool isEnd);
/// Where an edge goes by one word: a start to the start of a word, an end to the end of one.
[[nodiscard]] qsizetype edgeMovedByWord(ReadingPage &page, qsizetype from, bool isEnd, bool forward);
/// The handles of a highlight that are on the screen.
[[nodiscard]] std::vector<EdgeHandle> handlesOf(ReadingPage &page, const HighlightId &id,
                                                const QList<TextRange> &ranges);
/// The handle under a point, or near enough to it.
[[nodiscard]] std::optional<EdgeHandle> handleAt(const std::vector<EdgeHandle> &handles, QPointF point);

} // namespace florilegium
