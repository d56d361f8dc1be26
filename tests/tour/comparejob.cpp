// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tour/comparejob.h"

#include "panels/comparisonpage.h"
#include "window/actions.h"
#include "window/mainwindow.h"
#include "window/pages.h"

#include <QApplication>
#include <QTest>

namespace florilegium::testing {

using namespace Qt::StringLiterals;

bool compareVersions(Composition &composition)
{
    MainWindow &window = composition.window();
    const QAction *action = window.actions().action(ActionId::CompareVersions);
    if (!QTest::qWaitFor([&] { return action->isEnabled(); }))
        return false;
    QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : &window, Qt::Key_V,
                    Qt::ControlModifier | Qt::ShiftModifier);
    return QTest::qWaitFor([&] { return window.pages()->comparison()->comparison() != nullptr; });
}

} // namespace florilegium::testing
