// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "paint/palette.h"

#include <QFont>
#include <QWidget>

namespace florilegium {

/// A small raised sheet over the page (selection bar, find bar, pickers): page colour, hairline, radius 8, soft shadow.
/// Its children live in contentsRect(); the shadow is painted in the margins around it. No fading in or out.
class PopupFrame : public QWidget
{
    Q_OBJECT
public:
    /// Room for the shadow on every side, logical pixels.
    static constexpr int shadowMargin = 16;

    explicit PopupFrame(QWidget *parent = nullptr);

    virtual void setColours(const Palette &palette);
    [[nodiscard]] const Palette &colours() const { return m_colours; }
    /// The sheet without its shadow, in the widget's coordinates.
    [[nodiscard]] QRect sheet() const { return rect().marginsRemoved(margins()); }

protected:
    [[nodiscard]] static QMargins margins() { return {shadowMargin, shadowMargin, shadowMargin, shadowMargin}; }
    void paintEvent(QPaintEvent *event) override;

private:
    Palette m_colours;
};

/// A sheet with its shadow; `sheet` in the painter's coordinates. Leaves the painter as it was.
void paintSheet(QPainter &painter, const QRectF &sheet, const Palette &palette);
/// What is under the pointer or chosen on a sheet: a breath of the ink over it.
[[nodiscard]] QColor sheetHover(const Palette &palette);
/// The interface's font for labels: 11 where the font itself is 13.
[[nodiscard]] QFont labelFont(const QFont &interface);
/// Widget colours for fields within a sheet: page, text, selection and placeholder of the palette.
[[nodiscard]] QPalette fieldPalette(const Palette &palette);

} // namespace florilegium
