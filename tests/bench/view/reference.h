// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bench/inputs.h"

#include <QTextBrowser>

namespace florilegium::bench {

/// What every reader is measured against: a QTextBrowser with the same font and height, shown, and empty at first.
class Reference
{
public:
    Reference();

    void show(Markup markup, const QByteArray &bytes);
    void frame();
    void paint() { browser.viewport()->repaint(); }
    void goToEnd();
    /// Lays everything out and goes to the start, so that frames pay for nothing but themselves.
    void settle();
    void goToMiddle();
    void pageDown();
    void wheel(int angle = -120);
    void setWidth(int width);

    QTextBrowser browser;
};

} // namespace florilegium::bench
