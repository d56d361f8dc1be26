// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "paint/palette.h"
#include "view/readingpage.h"

#include <QPainter>

#include <optional>
#include <vector>

namespace florilegium {

// All lengths are logical pixels; coordinates are the page's (x from the column's left edge, y from the viewport's
// top). Window's thread.

/// A table that slides, as far as it is on the screen.
struct SlidingTable
{
    TableWindow window;
    double top = 0;
    double bottom = 0; ///< the room of its bar included
    double barHeight = 0; ///< of the room that the bar is held by

    /// At its lower edge, or the screen's where it goes on below.
    [[nodiscard]] QRectF track() const;
    /// The part of the track that stands for what is seen.
    [[nodiscard]] QRectF thumb() const;
};

/// Those on the screen, from above. Cost: a look-up for each row on the screen.
[[nodiscard]] std::vector<SlidingTable> slidingTables(ReadingPage &page);

/// What the reader does to tables that are wider than the column. Where a function says that a table moved, the view
/// repaints; the reading place never changes. Each call costs one look at the tables on the screen at most.
class TableSlider
{
public:
    /// Borrowed.
    explicit TableSlider(ReadingPage &page);

    /// The table under the pointer shows its bar; nothing: it left. Whether that looks different.
    bool setPointer(std::optional<QPointF> pointer);
    /// Whether it is on that bar.
    [[nodiscard]] bool isPointerOnBar() const { return m_onBar; }

    /// To the right; false where there is no such table at the point.
    bool slideAt(QPointF point, double pixels);
    /// The one under the pointer, else the uppermost on the screen; false without one.
    bool slideSeen(double pixels);
    /// Whether a turn of the wheel or a stroke on the touch pad goes sideways. One stroke goes one way from its start.
    [[nodiscard]] bool goesSideways(QPointF delta, Qt::ScrollPhase phase);
    /// So that the cell of a passage's start is seen; whether a table moved.
    bool reveal(TextRange range);
    /// How far a selection that is dragged beyond a table's side pulls it in one step; 0 where it goes no further.
    [[nodiscard]] double pullAt(QPointF point);
    /// Pulls it by one step; whether it moved.
    bool pull(QPointF point);

    /// Takes a bar's thumb, or brings it to where its track was pressed; false beside all bars.
    bool hold(QPointF point);
    [[nodiscard]] bool isHeld() const { return m_held >= 0; }
    bool drag(QPointF point);
    void letGo() { m_held = -1; }
    /// Another document: its tables are others.
    void forget()
    {
        m_pointed = m_held = -1;
        m_onBar = false;
        m_sideways.reset();
    }

    /// The bars of the tables that are pointed at, held, or have the caret.
    void paintBars(QPainter &painter, const Palette &palette, double columnLeft, std::optional<qsizetype> caret);

private:
    [[nodiscard]] std::optional<SlidingTable> tableAt(QPointF point);
    [[nodiscard]] std::optional<SlidingTable> tableBeside(double y);
    [[nodiscard]] qint32 tableOf(qsizetype offset);
    bool dragTo(const SlidingTable &table, double x);

    ReadingPage &m_page;
    std::optional<QPointF> m_pointer;
    qint32 m_pointed = -1; ///< index of the table
    bool m_onBar = false;
    qint32 m_held = -1;
    double m_grip = 0; ///< from the thumb's left to where it is held
    std::optional<bool> m_sideways; ///< the stroke that is being made
};

} // namespace florilegium
