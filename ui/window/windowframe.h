// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRect>

namespace florilegium {

/// Where the parts of the window stand, in its logical pixels.
struct WindowFrame
{
    QRect bar;
    QRect sidebar; ///< empty when hidden
    QRect centre;
    QRect status;
    bool overlay = false; ///< the sidebar lies over the centre
    int leftInset = 0; ///< window pixels to the left of the centre
};

inline constexpr int barHeight = 48;
inline constexpr int statusHeight = 26;
inline constexpr int overlayBelow = 820; ///< window width under which the sidebar becomes an overlay
inline constexpr int narrowestSidebar = 180;
inline constexpr int widestSidebar = 420;

[[nodiscard]] WindowFrame windowFrame(QSize window, int sidebarWidth, bool sidebarShown);

} // namespace florilegium
