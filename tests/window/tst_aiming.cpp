// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/collection.h"
#include "patience.h"
#include "window/aiming_tests.h"
#include "window/giventhemes.h"

#include <QLineEdit>
#include <QMenu>

namespace florilegium::testing {

using namespace Qt::StringLiterals;

namespace {

/// Of a collection in the sidebar; invalid without one of this name.
QModelIndex collectionRow(GivenThemes &given, const QString &name)
{
    const QAbstractItemModel &rows = *given.list()->model();
    for (int row = 0; row < rows.rowCount(); ++row) {
        const QModelIndex index = rows.index(row, 0);
        if (index.data().toString() == name
            && index.data(SidebarModel::KindRole).toInt() == int(SidebarKind::Collection))
            return index;
    }
    return {};
}

} // namespace

void AimingTest::whatIsUndoneIsNotDeleted()
{
    GivenWindow given;
    given.openArticle();
    const QAction *deleting = given.window.actions().action(ActionId::Delete);
    for (const Qt::Key key : {Qt::Key_S, Qt::Key_H, Qt::Key_S, Qt::Key_H})
        given.press(key);
    QTRY_COMPARE(given.highlights().size(), 2);
    QVERIFY(deleting->isEnabled());
    given.press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(given.highlights().size(), 1);
    QVERIFY(!given.window.pane().view()->currentHighlight());
    QVERIFY(!deleting->isEnabled());
    given.press(Qt::Key_Delete);
    QVERIFY(!given.window.messages().text().contains(u"bin"_s));
    QCOMPARE(given.highlights().size(), 1);
    given.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier); // nothing was done since
    QTRY_COMPARE(given.highlights().size(), 2);
}

void AimingTest::aRowThatIsNoThemeHasItsOwnKeys()
{
    const Qt::KeyboardModifiers move = Qt::ControlModifier | Qt::ShiftModifier;
    const QString same = u"openness(secrecy sharing) press"_s;
    GivenThemes given;
    given.given.put(addCollection({.id = CollectionId::make(), .name = u"Keys"_s}));
    QTRY_VERIFY(collectionRow(given, u"Keys"_s).isValid());
    given.choose(u"press"_s);
    given.key(Qt::Key_Return);
    QTRY_VERIFY(given.window.pages()->theme()->isVisible());
    QTRY_COMPARE(given.window.theming().current(), given.press);
    given.list()->setFocus();
    given.list()->setCurrentIndex(collectionRow(given, u"Keys"_s));
    for (const Qt::Key key : {Qt::Key_Up, Qt::Key_Left, Qt::Key_Delete}) {
        given.key(key, move);
        QCOMPARE(given.tree(), same);
        QCOMPARE(given.list()->currentIndex(), collectionRow(given, u"Keys"_s));
    }
    QVERIFY(!given.window.theming().heirMenu()->isVisible());
    given.key(Qt::Key_F2);
    QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
    const auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QCOMPARE(field->text(), u"Keys"_s);
    given.type(u"Locks"_s);
    given.key(Qt::Key_Return);
    QTRY_VERIFY(collectionRow(given, u"Locks"_s).isValid());
    QCOMPARE(given.tree(), same);
    // On a theme's row they are the theme's.
    given.choose(u"sharing"_s);
    given.key(Qt::Key_Up, move);
    QCOMPARE(given.tree(), u"openness(sharing secrecy) press"_s);
}

} // namespace florilegium::testing
