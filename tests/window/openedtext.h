// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "patience.h"
#include "window/givenwindow.h"

namespace florilegium::testing {

/// Writes a file, opens it and waits until it is in the library, with the keyboard on the page.
inline void openText(GivenWindow &given, const QString &name, const QByteArray &text)
{
    QFile file(given.given.folder() + u'/' + name);
    QVERIFY(file.open(QFile::WriteOnly));
    file.write(text);
    file.close();
    const QSignalSpy opened(&given.window.side().session(), &Session::opened);
    given.window.opener().open(QStringList{file.fileName()});
    QTRY_VERIFY(!opened.isEmpty() && given.window.pane().article() && given.window.pane().article()->text != 0);
    QTRY_COMPARE(given.session.unsaved(), 0);
    QTRY_VERIFY(given.window.pane().view()->hasFocus());
}

} // namespace florilegium::testing
