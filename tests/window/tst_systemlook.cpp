// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "patience.h"
#include "window/aiming_tests.h"
#include "window/givenwindow.h"
#include "window/looking.h"

#include <QApplication>
#include <QPalette>
#include <QStyleHints>

namespace florilegium::testing {

void SystemLookTest::itHasTheSystemsColours()
{
    QApplication::setPalette(QPalette()); // whatever another window has set
    const QPalette system = QApplication::palette();
    GivenWindow given;
    given.openArticle();
    const Palette &look = given.window.looking().palette();
    const auto choose = [&given](Qt::Key key) {
        given.press(Qt::Key_L, Qt::ControlModifier);
        given.press(key);
    };
    for (const Look before : {Look::Sepia, Look::Dark}) { // whose colours are the application's then
        choose(before == Look::Sepia ? Qt::Key_E : Qt::Key_D);
        QTRY_VERIFY(look.look == before);
        choose(Qt::Key_H);
        QTRY_VERIFY(look.look == Look::HighContrast);
        QCOMPARE(look.page.rgb(), system.color(QPalette::Base).rgb());
        QCOMPARE(look.text.rgb(), system.color(QPalette::Text).rgb());
        QCOMPARE(look.bar.rgb(), system.color(QPalette::Window).rgb());
        QCOMPARE(look.selection.rgb(), system.color(QPalette::Highlight).rgb());
    }
}

void SystemLookTest::itFollowsTheSystem()
{
    GivenWindow given;
    QStyleHints *hints = QGuiApplication::styleHints();
    given.window.looking().choose(Look::Sepia);
    const QSignalSpy changed(&given.window.looking(), &Looking::changed);
    Q_EMIT hints->colorSchemeChanged(hints->colorScheme());
    QCOMPARE(changed.size(), 0); // what the reader chose stays
    given.window.looking().choose(Look::HighContrast);
    QCOMPARE(changed.size(), 1);
    Q_EMIT hints->colorSchemeChanged(hints->colorScheme());
    QCOMPARE(changed.size(), 2);
}

} // namespace florilegium::testing
