// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "annotate/themeedits.h"
#include "panels/sidebar.h"
#include "panels/themehead.h"
#include "panels/themepage.h"
#include "patience.h"
#include "window/givenwindow.h"
#include "window/messages.h"
#include "window/pages.h"
#include "window/theming.h"

#include <QAbstractButton>
#include <QApplication>
#include <QListView>

namespace florilegium::testing {

/// Openness with secrecy and sharing below it, press beside it; two articles with passages.
class GivenThemes : public GivenWindow
{
public:
    GivenThemes()
    {
        openness = put(QStringLiteral("openness"), {}, 0);
        secrecy = put(QStringLiteral("secrecy"), openness, 0);
        sharing = put(QStringLiteral("sharing"), openness, 1);
        press = put(QStringLiteral("press"), {}, 1);
        const Article windows = given.putArticle(QStringLiteral("Windows"));
        const Article doors = given.putArticle(QStringLiteral("Doors"));
        one = given.putHighlight(windows, QStringLiteral("a window"), {secrecy}).id;
        both = given.putHighlight(doors, QStringLiteral("an open door"), {secrecy, press}).id;
        QTRY_COMPARE(window.theming().current(), ThemeId{});
        QTRY_COMPARE(rowOf(QStringLiteral("press")).data(SidebarModel::CountRole).toInt(), 1);
    }

    ThemeId put(const QString &name, const ThemeId &parent, int position)
    {
        const Theme theme{.id = ThemeId::make(), .parent = parent, .name = name, .position = position};
        given.put(addTheme(theme));
        return theme.id;
    }
    [[nodiscard]] QListView *list() { return window.sidebar()->view(); }
    [[nodiscard]] QModelIndex rowOf(const QString &name)
    {
        for (int row = 0; row < list()->model()->rowCount(); ++row) {
            const QModelIndex index = list()->model()->index(row, 0);
            if (index.data().toString() == name
                && index.data(SidebarModel::KindRole).toInt() == int(SidebarKind::Theme))
                return index;
        }
        return {};
    }
    /// With the keyboard's focus in the sidebar.
    void choose(const QString &name)
    {
        QTRY_VERIFY(rowOf(name).isValid());
        list()->setFocus();
        list()->setCurrentIndex(rowOf(name));
    }
    /// With the focus in the definition on the theme's page.
    ThemePage *writeDefinition(const QString &name)
    {
        choose(name);
        key(Qt::Key_F2, Qt::ShiftModifier);
        ThemePage *page = window.pages()->theme();
        [page] { QTRY_VERIFY(page->isVisible()); }();
        page->head()->focusDefinition();
        return page;
    }
    void type(const QString &text) const { QTest::keyClicks(QApplication::focusWidget(), text); }
    /// "openness(secrecy sharing) press"
    [[nodiscard]] QString tree(const ThemeId &parent = {})
    {
        QStringList names;
        for (const Theme &theme : session.themes().children(parent)) {
            const QString below = tree(theme.id);
            names << theme.name + (below.isEmpty() ? QString() : u'(' + below + u')');
        }
        return names.join(u' ');
    }
    [[nodiscard]] QList<ThemeId> themesOf(const HighlightId &id)
    {
        return given.library().queries().highlight(id)->themes;
    }
    void pressButton(const QString &text)
    {
        for (QAbstractButton *button : window.messages().findChildren<QAbstractButton *>()) {
            if (button->text() == text) {
                QTest::mouseClick(button, Qt::LeftButton);
                return;
            }
        }
        QFAIL("no such button");
    }
    void undo() { key(Qt::Key_Z, Qt::ControlModifier); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) { GivenWindow::press(key, modifiers); }
    [[nodiscard]] QString said() { return window.messages().text(); }

    ThemeId openness, secrecy, sharing, press;
    HighlightId one, both;
};

} // namespace florilegium::testing
