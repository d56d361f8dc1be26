// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "view/slidingtables.h"

#include "paint/rowpainter.h"

#include <cmath>

namespace florilegium {

namespace {

constexpr double leastThumb = 32;
constexpr double barHeight = 14; // that it is held by; logical pixels of the drawing
constexpr double thinBar = 4;
constexpr double thickBar = 7; // under the pointer
constexpr double leastPull = 12; // pixels beyond the side where a dragged selection begins to pull
constexpr double mostPull = 24; // in one step
constexpr double backing = 0.85; // of the page's colour below a bar that stands over text

void paintBar(QPainter &painter, const Palette &palette, const SlidingTable &table, double columnLeft, bool active)
{
    const QRectF track = table.track().translated(columnLeft, 0);
    const double height = active ? thickBar : thinBar;
    const auto bar = [&](const QRectF &room, double thick) {
        return QRectF(room.left(), room.center().y() - thick / 2, room.width(), thick);
    };
    QColor page = palette.page;
    page.setAlphaF(float(backing));
    painter.fillRect(track, page);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette.line);
    painter.drawRoundedRect(bar(track, height), height / 2, height / 2);
    painter.setBrush(active ? palette.soft : palette.faint);
    painter.drawRoundedRect(bar(table.thumb().translated(columnLeft, 0), height), height / 2, height / 2);
}

double pullOf(const TableWindow &window, double x)
{
    const double beyond = x - std::clamp(x, window.left, window.right);
    const bool ends = beyond < 0 ? window.offset <= 0 : window.offset >= window.most();
    return ends || std::abs(beyond) < leastPull ? 0 : std::clamp(beyond / 2, -mostPull, mostPull);
}

} // namespace

QRectF SlidingTable::track() const
{
    return {window.left, bottom - barHeight, window.width(), barHeight};
}

QRectF SlidingTable::thumb() const
{
    QRectF thumb = track();
    const double whole = window.shape->width();
    const double width = std::clamp(thumb.width() * window.width() / whole, std::min(leastThumb, thumb.width()),
                                    thumb.width());
    const double share = window.most() > 0 ? window.offset / window.most() : 0;
    return {thumb.left() + share * (thumb.width() - width), thumb.top(), width, thumb.height()};
}

std::vector<SlidingTable> slidingTables(ReadingPage &page)
{
    std::vector<SlidingTable> tables;
    for (const VisibleRow &seen : page.visible()) {
        const LaidRow &laid = page.laid(seen.row);
        if (!laid.tableWindow)
            continue;
        const double bottom = std::min(seen.bottom(), page.bottom());
        if (tables.empty() || tables.back().window.table != laid.tableWindow->table)
            tables.push_back({.window = *laid.tableWindow,
                              .top = seen.top + laid.gap,
                              .barHeight = page.typography().scaled(barHeight)});
        tables.back().bottom = bottom;
    }
    return tables;
}

TableSlider::TableSlider(ReadingPage &page)
    : m_page(page)
{
}

std::optional<SlidingTable> TableSlider::tableBeside(double y)
{
    for (const SlidingTable &table : slidingTables(m_page)) {
        if (y >= table.top && y < table.bottom)
            return table;
    }
    return std::nullopt;
}

std::optional<SlidingTable> TableSlider::tableAt(QPointF point)
{
    const std::optional<SlidingTable> table = tableBeside(point.y());
    return table && point.x() >= table->window.left && point.x() <= table->window.right ? table : std::nullopt;
}

qint32 TableSlider::tableOf(qsizetype offset)
{
    const LaidRow *laid = m_page.laidIfKnown(m_page.rowOf(offset));
    return laid && laid->tableWindow ? laid->tableWindow->table : -1;
}

bool TableSlider::setPointer(std::optional<QPointF> pointer)
{
    m_pointer = pointer;
    const std::optional<SlidingTable> table = pointer ? tableAt(*pointer) : std::nullopt;
    const qint32 pointed = table ? table->window.table : -1;
    const bool onBar = table && table->track().contains(*pointer);
    const bool differs = pointed != m_pointed || onBar != m_onBar;
    m_pointed = pointed;
    m_onBar = onBar;
    return differs;
}

bool TableSlider::slideAt(QPointF point, double pixels)
{
    const std::optional<SlidingTable> table = tableAt(point);
    if (table)
        m_page.slideTable(table->window, table->window.offset + pixels);
    return table.has_value();
}

bool TableSlider::slideSeen(double pixels)
{
    if (m_pointer && slideAt(*m_pointer, pixels))
        return true;
    const std::vector<SlidingTable> tables = slidingTables(m_page);
    if (tables.empty())
        return false;
    const TableWindow &window = tables.front().window;
    m_page.slideTable(window, window.offset + pixels);
    return true;
}

bool TableSlider::goesSideways(QPointF delta, Qt::ScrollPhase phase)
{
    if (phase == Qt::NoScrollPhase || phase == Qt::ScrollBegin)
        m_sideways.reset();
    if (!m_sideways && !delta.isNull())
        m_sideways = std::abs(delta.x()) > std::abs(delta.y());
    return m_sideways.value_or(false);
}

bool TableSlider::reveal(TextRange range)
{
    if (m_page.isEmpty())
        return false;
    const LaidRow &laid = m_page.laid(m_page.rowOf(range.start));
    if (!laid.tableWindow)
        return false;
    const TableWindow &window = *laid.tableWindow;
    const double room = fadeWidth(m_page.typography());
    const QRectF cell = laid.pieces[std::size_t(linePlaceOf(laid, range.start).piece)].rect().adjusted(-room, 0, room,
                                                                                                       0);
    const double toLeft = std::min(cell.left() - window.left, 0.0);
    const double toRight = std::max(cell.right() - window.right, 0.0);
    // Of one that has no room the start counts.
    const bool hasRoom = cell.width() <= window.width();
    const double startRight = cell.right() - window.right;
    const double startLeft = cell.left() - window.left;
    const double move = hasRoom ? toLeft + toRight : window.shape->rightToLeft ? startRight : startLeft;
    return m_page.slideTable(window, window.offset + move);
}

double TableSlider::pullAt(QPointF point)
{
    const std::optional<SlidingTable> table = tableBeside(point.y());
    return table ? pullOf(table->window, point.x()) : 0;
}

bool TableSlider::pull(QPointF point)
{
    const std::optional<SlidingTable> table = tableBeside(point.y());
    const double by = table ? pullOf(table->window, point.x()) : 0;
    return by != 0 && m_page.slideTable(table->window, table->window.offset + by);
}

bool TableSlider::hold(QPointF point)
{
    const std::optional<SlidingTable> table = tableAt(point);
    if (!table || !table->track().contains(point))
        return false;
    const QRectF thumb = table->thumb();
    m_held = table->window.table;
    m_grip = thumb.contains(point) ? point.x() - thumb.left() : thumb.width() / 2;
    dragTo(*table, point.x());
    return true;
}

bool TableSlider::drag(QPointF point)
{
    for (const SlidingTable &table : slidingTables(m_page)) {
        if (table.window.table == m_held)
            return dragTo(table, point.x());
    }
    return false;
}

bool TableSlider::dragTo(const SlidingTable &table, double x)
{
    const double free = table.track().width() - table.thumb().width();
    const double share = free > 0 ? (x - m_grip - table.track().left()) / free : 0;
    return free > 0 && m_page.slideTable(table.window, share * table.window.most());
}

void TableSlider::paintBars(QPainter &painter, const Palette &palette, double columnLeft,
                            std::optional<qsizetype> caret)
{
    const qint32 atCaret = caret && !m_page.isEmpty() ? tableOf(*caret) : -1;
    for (const SlidingTable &table : slidingTables(m_page)) {
        const qint32 index = table.window.table;
        const bool active = index == m_held || (index == m_pointed && m_onBar);
        if (active || index == m_pointed || index == atCaret)
            paintBar(painter, palette, table, columnLeft, active);
    }
}

} // namespace florilegium
