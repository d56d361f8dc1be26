// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/givenlibrary.h"
#include "parse/parserhost.h"
#include "session/session.h"
#include "window/actions.h"
#include "window/mainwindow.h"
#include "window/navigation.h"
#include "window/opener.h"
#include "window/readingpane.h"

#include <QFile>
#include <QSignalSpy>

namespace florilegium::testing {

/// A real window over a real library of its own, with real keys.
class GivenWindow
{
public:
    explicit GivenWindow(QSize size = {1280, 860})
        : session(given.library(), parsers)
        , window(session, {})
    {
        window.resize(size);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        window.fill();
        QTRY_VERIFY(!session.themes().colours().isEmpty());
    }

    /// Three paragraphs under a title, opened.
    void openArticle()
    {
        const QString path = given.folder() + QStringLiteral("/doors.md");
        QFile file(path);
        QVERIFY(file.open(QFile::WriteOnly));
        file.write(
            "# On doors\n\nThe first door is open. The second door is shut.\n\nNobody knows why. It was open once.\n\n"
            "See [the plan](https://example.org/plan).\n");
        file.close();
        window.opener().open(QStringList{path});
        QTRY_VERIFY(window.pane().article());
        QTRY_COMPARE(session.unsaved(), 0);
        QTRY_VERIFY(window.pane().view()->hasFocus());
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    [[nodiscard]] PlacedHighlights highlights() { return window.pane().view()->highlights()->all(); }

    GivenLibrary given;
    ParserHost parsers;
    Session session;
    MainWindow window;
};

} // namespace florilegium::testing
