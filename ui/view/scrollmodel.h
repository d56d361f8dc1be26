// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "paint/heightmap.h"

#include <QtTypes>

#include <algorithm>
#include <vector>

namespace florilegium {

/// Where the scroll model learns true heights from: laying a row out.
class RowHeights
{
public:
    virtual ~RowHeights() = default;
    /// Height of a row, its gap included, logical pixels. May lay it out; cheap when it is laid out already.
    [[nodiscard]] virtual double exactHeight(qsizetype row) = 0;
};

/// A row on the screen and where its top stands, in the viewport's coordinates.
struct VisibleRow
{
    qsizetype row = 0;
    double top = 0;
    double height = 0;
    [[nodiscard]] double bottom() const { return top + height; }
};

/// A place in a row: pixels below its top.
struct RowPlace
{
    qsizetype row = 0;
    double into = 0;
    bool operator==(const RowPlace &) const = default;
};

/// Where the reader is: a row and how many pixels of it are above the viewport's top. That is the truth; the scroll bar
/// is derived from it by a tree of heights, most of them estimates. Within the viewport only true heights count, so
/// that text never jumps when an estimate is corrected. No widget.
class ScrollModel
{
public:
    /// New rows with estimated heights (logical pixels); the place is the start. `heights` outlives the model or its
    /// next reset. Linear.
    void reset(const std::vector<double> &estimates, RowHeights *heights);
    void setViewportHeight(double height) { m_viewport = height; }
    /// Empty room after the last row.
    void setTail(double tail) { m_tail = tail; }

    /// Whether anything may stand at the viewport's top, so that below the text's end there is room; else the end never
    /// stands above the viewport's bottom, which is so at first.
    void setFreeEnd(bool free) { m_freeEnd = free; }

    [[nodiscard]] qsizetype count() const { return qsizetype(m_map.size()); }
    [[nodiscard]] double viewportHeight() const { return m_viewport; }
    [[nodiscard]] qsizetype row() const { return m_row; }
    /// Pixels of row() above the viewport's top: from 0 to below its height.
    [[nodiscard]] double into() const { return m_into; }

    /// Exact: what stood at y stands at y - pixels, as far as start and end allow.
    void scrollBy(double pixels);
    /// A row's top to `into` pixels above the viewport's top (negative: below it). Exact.
    void jumpTo(qsizetype row, double into);
    void jumpToEnd();
    /// To a place of the document's coordinates: exact for moves under two viewports, else by the tree.
    void jumpToY(double y);

    /// Top of the viewport in the document's coordinates; what the scroll bar shows.
    [[nodiscard]] double top() const;
    /// The document's height, estimates included.
    [[nodiscard]] double total() const;
    /// Greatest value of top().
    [[nodiscard]] double maximum() const { return std::max(0.0, total() - m_viewport); }
    /// Sum of heights before a row.
    [[nodiscard]] double topOf(qsizetype row) const;
    [[nodiscard]] double heightOf(qsizetype row) const;
    /// The row that covers y of the document's coordinates.
    [[nodiscard]] qsizetype rowAtY(double y) const;

    /// The rows on the screen, from the top, laid out. At most what is visible.
    [[nodiscard]] std::vector<VisibleRow> visible();
    /// A row's height became known or changed.
    void setExact(qsizetype row, double height);

private:
    double measure(qsizetype row);
    void normalise();
    void keepEnd();

    HeightMap m_map;
    RowHeights *m_heights = nullptr;
    qsizetype m_row = 0;
    double m_into = 0;
    double m_viewport = 0;
    double m_tail = 0;
    bool m_freeEnd = false;
};

} // namespace florilegium
