// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/windowframe.h"

#include <algorithm>

namespace florilegium {

WindowFrame windowFrame(QSize window, int sidebarWidth, bool sidebarShown)
{
    WindowFrame frame;
    const int middle = std::max(0, window.height() - barHeight - statusHeight);
    frame.bar = QRect(0, 0, window.width(), barHeight);
    frame.status = QRect(0, barHeight + middle, window.width(), statusHeight);
    frame.overlay = window.width() < overlayBelow;
    const int side = sidebarShown ? std::clamp(sidebarWidth, narrowestSidebar, widestSidebar) : 0;
    if (side > 0)
        frame.sidebar = QRect(0, barHeight, std::min(side, window.width()), middle);
    frame.leftInset = frame.overlay ? 0 : side;
    frame.centre = QRect(frame.leftInset, barHeight, window.width() - frame.leftInset, middle);
    return frame;
}

} // namespace florilegium
