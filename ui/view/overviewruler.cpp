// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "view/overviewruler.h"

#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

namespace florilegium {

namespace {

constexpr double leastThumb = 24;
constexpr double markHeight = 3;
constexpr double matchHeight = 2;
constexpr double wheelStep = 40.0 / 120; // logical pixels for one unit of a wheel's angle

} // namespace

OverviewRuler::OverviewRuler(const PassageGeometry &geometry, QWidget *parent)
    : QWidget(parent)
    , m_geometry(geometry)
    , m_palette(paletteFor(Look::Light))
{
    setAccessibleName(tr("Overview of the article"));
    setCursor(Qt::ArrowCursor);
    setAttribute(Qt::WA_OpaquePaintEvent);
}

void OverviewRuler::setDocument(const DocumentPtr &document, HighlightSet *highlights)
{
    if (m_highlights)
        disconnect(m_highlights, nullptr, this, nullptr);
    m_document = document;
    m_highlights = highlights;
    if (m_highlights) {
        connect(m_highlights, &HighlightSet::reset, this, &OverviewRuler::marksChanged);
        connect(m_highlights, &HighlightSet::changed, this, &OverviewRuler::marksChanged);
    }
    m_matches.clear();
    marksChanged();
}

void OverviewRuler::setColours(const Palette &palette)
{
    m_palette = palette;
    update();
}

void OverviewRuler::setMatches(std::span<const TextRange> matches)
{
    m_matches.assign(matches.begin(), matches.end());
    marksChanged();
}

void OverviewRuler::followThumb()
{
    update();
}

void OverviewRuler::followLayout()
{
    marksChanged();
}

void OverviewRuler::setViewportHeight(double height)
{
    m_viewportHeight = height;
    update();
}

void OverviewRuler::marksChanged()
{
    m_computed = false;
    update();
}

void OverviewRuler::compute()
{
    m_computed = true;
    m_computedHeight = height();
    ++m_computations;
    m_highlightMarks.clear();
    m_matchMarks.clear();
    if (!m_document)
        return;
    const std::vector<qsizetype> offsets = rowOffsets(m_geometry, m_document->text().size(), height());
    if (m_highlights)
        m_highlightMarks = highlightMarks(offsets, m_highlights->all());
    m_matchMarks = matchMarks(offsets, m_matches);
}

double OverviewRuler::seenHeight() const
{
    return m_viewportHeight > 0 ? m_viewportHeight : height();
}

double OverviewRuler::documentHeight() const
{
    return std::max(m_geometry.documentHeight(), 1.0);
}

QRectF OverviewRuler::thumb() const
{
    const double whole = documentHeight();
    if (seenHeight() >= whole)
        return {};
    const double length = std::max(leastThumb, height() * seenHeight() / whole);
    const double way = std::clamp(m_geometry.scrollTop() / (whole - seenHeight()), 0.0, 1.0);
    return {2, way * (height() - length), width() - 4.0, length};
}

void OverviewRuler::paintEvent(QPaintEvent *)
{
    if (!m_computed)
        compute();
    QPainter painter(this);
    painter.fillRect(rect(), m_palette.bar);
    const bool leftToRight = layoutDirection() == Qt::LeftToRight;
    painter.fillRect(QRect(leftToRight ? 0 : width() - 1, 0, 1, height()), m_palette.line);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(underMouse() || m_grip ? m_palette.line : m_palette.selectedRow);
    painter.drawRoundedRect(thumb(), 4, 4);
    paintMarks(painter);
}

void OverviewRuler::paintMarks(QPainter &painter) const
{
    const double left = 3;
    const double wide = width() - 6.0;
    QColor match = m_palette.match;
    match.setAlpha(255);
    painter.setBrush(match);
    for (const RulerMark &mark : m_matchMarks)
        painter.drawRect(QRectF(left + wide / 2, mark.row, wide / 2 + 1, matchHeight));
    int free = 0; // marks too close to the one above would only smear it
    for (const RulerMark &mark : m_highlightMarks) {
        if (mark.row < free)
            continue;
        free = mark.row + int(markHeight);
        painter.setBrush(m_palette.tone(mark.colour).ink);
        painter.drawRoundedRect(QRectF(left, mark.row, wide, markHeight), 1, 1);
    }
}

void OverviewRuler::requestAt(double top)
{
    const double way = height() - thumb().height();
    if (way > 0)
        Q_EMIT placeRequested(std::clamp(top / way, 0.0, 1.0) * std::max(0.0, documentHeight() - seenHeight()));
}

void OverviewRuler::mousePressEvent(QMouseEvent *event)
{
    const QRectF seen = thumb();
    if (event->button() != Qt::LeftButton || seen.isNull())
        return;
    const double at = event->position().y();
    const bool onThumb = at >= seen.top() && at < seen.bottom();
    m_grip = onThumb ? at - seen.top() : seen.height() / 2;
    if (!onThumb) // what is clicked comes to the middle of the viewport
        Q_EMIT placeRequested(std::clamp(documentHeight() * at / height() - seenHeight() / 2, 0.0,
                                         std::max(0.0, documentHeight() - seenHeight())));
    update();
}

void OverviewRuler::mouseMoveEvent(QMouseEvent *event)
{
    if (m_grip)
        requestAt(event->position().y() - *m_grip);
}

void OverviewRuler::mouseReleaseEvent(QMouseEvent *)
{
    m_grip.reset();
    update();
}

void OverviewRuler::wheelEvent(QWheelEvent *event)
{
    const QPoint pixels = event->pixelDelta();
    Q_EMIT scrollRequested(-(pixels.isNull() ? event->angleDelta().y() * 3 * wheelStep : pixels.y()));
}

void OverviewRuler::resizeEvent(QResizeEvent *)
{
    if (height() != m_computedHeight)
        marksChanged();
}

void OverviewRuler::enterEvent(QEnterEvent *)
{
    update();
}

void OverviewRuler::leaveEvent(QEvent *)
{
    update();
}

} // namespace florilegium
