// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/givenlibrary.h"
#include "parse/parserhost.h"
#include "patience.h"
#include "session/session.h"
#include "window/actions.h"
#include "window/mainwindow.h"
#include "window/navigation.h"
#include "window/opener.h"
#include "window/readingpane.h"

#include <QFile>
#include <QSignalSpy>

namespace florilegium::testing {

/// A real window over a real library, with real keys.
class OpenWindow
{
public:
    explicit OpenWindow(Library &library, QSize size = {1280, 860})
        : session(library, parsers)
        , window(session, {})
    {
        window.resize(size);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window, patience));
        window.fill();
        QTRY_VERIFY(!session.themes().colours().isEmpty());
    }

    /// To whatever has the focus; where nothing has it, a reader could not press anything either.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        const auto hasFocus = [this] {
            if (!QApplication::activeWindow()) // offscreen, a menu that is gone leaves none active
                window.activateWindow();
            return QApplication::focusWidget() != nullptr;
        };
        QTRY_VERIFY(hasFocus());
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
        letGo();
    }
    /// Of Ctrl, Shift and Alt: Qt Test leaves them held, and lists then select as if they were.
    void letGo() const
    {
        if (QApplication::keyboardModifiers())
            QTest::keyRelease(window.windowHandle(), Qt::Key_Control);
    }
    [[nodiscard]] PlacedHighlights highlights() { return window.pane().view()->highlights()->all(); }

    ParserHost parsers;
    Session session;
    MainWindow window;
};

struct OwnLibrary
{
    GivenLibrary given;
};

/// The window with a library of its own.
class GivenWindow
    : public OwnLibrary
    , public OpenWindow
{
public:
    explicit GivenWindow(QSize size = {1280, 860})
        : OpenWindow(given.library(), size)
    {
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
        const QSignalSpy opened(&window.side().session(), &Session::opened); // another one may be on the page
        window.opener().open(QStringList{path});
        // It is in the library, which others may be adding to.
        QTRY_VERIFY(!opened.isEmpty() && window.pane().article() && window.pane().article()->text != 0);
        QTRY_COMPARE(session.unsaved(), 0);
        QTRY_VERIFY(window.pane().view()->hasFocus());
    }
};

} // namespace florilegium::testing
