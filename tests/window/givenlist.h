// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "panels/askpopup.h"
#include "panels/claimpicker.h"
#include "panels/coloureditor.h"
#include "panels/highlightfilters.h"
#include "panels/highlightpage.h"
#include "panels/selectionfoot.h"
#include "patience.h"
#include "view/themepicker.h"
#include "window/givenwindow.h"
#include "window/ledgering.h"
#include "window/listmarking.h"
#include "window/looking.h"
#include "window/messages.h"
#include "window/pages.h"
#include "window/readingside.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QToolButton>

namespace florilegium::testing {

/// A window with the list of highlights over closed articles: a door and a wall in one, a lock in the other, the last
/// one first.
class GivenList : public GivenWindow
{
public:
    explicit GivenList(bool inBin = false)
    {
        openness = given.putTheme(QStringLiteral("openness"), {}, 1);
        const Article doors = given.putArticle(QStringLiteral("Doors"));
        const Article locks = given.putArticle(QStringLiteral("Locks"));
        put(doors, QStringLiteral("a door"), inBin);
        put(doors, QStringLiteral("a wall"), inBin);
        put(locks, QStringLiteral("a lock"), inBin);
        press(Qt::Key_2, Qt::ControlModifier);
        QTRY_VERIFY(window.pages()->shownHighlights());
        QTRY_COMPARE(list().model().rowCount(), inBin ? 0 : 3);
        QTRY_VERIFY(list().model().isLoaded());
        QTRY_VERIFY(list().firstFocus()->hasFocus()); // where there is no row yet, the words that say so
    }

    void put(const Article &article, const QString &quote, bool inBin)
    {
        Highlight highlight{.id = HighlightId::make(), .article = article.id, .colour = QStringLiteral("claim")};
        highlight.anchors = {Anchor{.position = {0, quote.size()}, .exact = quote}};
        highlight.created = highlight.modified = GivenLibrary::now().addSecs(ids.size());
        if (inBin)
            highlight.deleted = GivenLibrary::now();
        given.put(addHighlight(highlight));
        ids << highlight.id;
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *popup = QApplication::activePopupWidget();
        popup ? QTest::keyClick(popup, key, modifiers) : GivenWindow::press(key, modifiers);
    }
    /// The first rows, from the list's beginning.
    void select(int rows)
    {
        press(Qt::Key_Home);
        for (int row = 1; row < rows; ++row)
            press(Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(list().selectedIds().size(), rows);
    }
    void undo()
    {
        QTRY_COMPARE(session.unsaved(), 0);
        session.undo();
        QTRY_COMPARE(session.unsaved(), 0);
    }
    [[nodiscard]] HighlightPage &list() { return *window.pages()->highlights(); }
    [[nodiscard]] Highlight stored(int which) { return *given.library().queries().highlight(ids.at(which)); }
    [[nodiscard]] QStringList quotes()
    {
        QStringList lines;
        for (int row = 0; row < list().model().rowCount(); ++row)
            lines << list().model().index(row).data().toString();
        return lines;
    }
    template<typename Field>
    [[nodiscard]] QList<Field> each(Field Highlight::*field)
    {
        QList<Field> values;
        for (int which = 0; which < ids.size(); ++which)
            values << stored(which).*field;
        return values;
    }

    Theme openness;
    QList<HighlightId> ids;
};

} // namespace florilegium::testing
