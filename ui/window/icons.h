// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIcon>

class QPainter;

namespace florilegium {

/// The line icons of the window, drawn on a square of 20 with a line of 1.5.
// clang-format off
enum class Icon : quint8 {
    None, Sidebar, Back, Forward, Export, Search, Type, More, Open, Close, Bin, Restore, Undo, Redo, Copy, Highlight,
    Claim, Theme, Note, Link, Check, Right, Down,
};
// clang-format on
inline constexpr int iconCount = int(Icon::Down) + 1;

/// Paints the icon into the square `box`.
void paintIcon(QPainter &painter, const QRectF &box, Icon icon, const QColor &ink);
/// The icon for a theme's ink; sharp at every size and device pixel ratio, paler where disabled.
[[nodiscard]] QIcon lineIcon(Icon icon, const QColor &ink);

} // namespace florilegium
