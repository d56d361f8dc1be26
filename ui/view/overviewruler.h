// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/document.h"
#include "view/overviewrulermarks.h"

#include <QPointer>
#include <QWidget>

namespace florilegium {

/// The whole article in a strip 14 px wide: a thumb for what is seen, marks in the inks of the highlights, matches of
/// find beside them. A click or a drag goes there. Marks are computed anew only when heights, marks or size change.
/// The geometry is borrowed and outlives it; the highlights may go.
class OverviewRuler : public QWidget
{
    Q_OBJECT
public:
    static constexpr int fixedWidth = 14;

    explicit OverviewRuler(const PassageGeometry &geometry, QWidget *parent = nullptr);

    void setDocument(const DocumentPtr &document, HighlightSet *highlights);
    void setColours(const Palette &palette);
    /// Ascending; copied.
    void setMatches(std::span<const TextRange> matches);
    /// The text moved under the viewport: only the thumb does.
    void followThumb();
    /// Heights changed.
    void followLayout();
    /// Height of what is seen, logical pixels; the ruler's own unless set.
    void setViewportHeight(double height);

    [[nodiscard]] QSize sizeHint() const override { return {fixedWidth, 100}; }
    /// The thumb, in the widget's coordinates.
    [[nodiscard]] QRectF thumb() const;
    /// How often marks have been computed, for tests.
    [[nodiscard]] int computations() const { return m_computations; }

Q_SIGNALS:
    /// The reader wants this place of the document's coordinates at the top of the viewport.
    void placeRequested(double documentY);
    void scrollRequested(double pixels);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void marksChanged();
    void compute();
    void requestAt(double top);
    void paintMarks(QPainter &painter) const;
    [[nodiscard]] double seenHeight() const;
    [[nodiscard]] double documentHeight() const;

    const PassageGeometry &m_geometry;
    DocumentPtr m_document;
    QPointer<HighlightSet> m_highlights;
    Palette m_palette;
    std::vector<TextRange> m_matches;
    std::vector<RulerMark> m_highlightMarks;
    std::vector<RulerMark> m_matchMarks;
    double m_viewportHeight = 0;
    std::optional<double> m_grip; // where the dragged thumb is held, from its top
    bool m_computed = false;
    int m_computedHeight = -1;
    int m_computations = 0;
};

} // namespace florilegium
