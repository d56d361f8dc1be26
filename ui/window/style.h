// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "paint/palette.h"

#include <QPalette>
#include <QProxyStyle>

namespace florilegium {

/// The tokens of the look in the roles of Qt's palette: Window bar, Base page, AlternateBase side, Mid hairlines,
/// Midlight selected row, PlaceholderText soft, Dark faint, Highlight selected text.
[[nodiscard]] QPalette systemRoles(const Palette &look);
/// The interface's font: the system's at 13 px; Inter where no desktop chose one and it is installed.
[[nodiscard]] QFont interfaceFont();
/// The look of the desktop, light or dark.
[[nodiscard]] Look systemLook();

/// Quiet controls drawn from the palette's roles: hairlines instead of boxes, rounded fills on hover, slim scroll bars.
class Style : public QProxyStyle
{
    Q_OBJECT
public:
    Style();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    [[nodiscard]] QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                       const QWidget *widget) const override;
    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    [[nodiscard]] int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                                QStyleHintReturn *data) const override;
};

} // namespace florilegium
