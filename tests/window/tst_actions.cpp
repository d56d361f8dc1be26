// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/actions.h"
#include "window/menus.h"
#include "window/tests_window.h"

#include <QMenu>
#include <QPainter>
#include <QTest>

namespace florilegium::testing {

using namespace Qt::StringLiterals;

namespace {

bool isOfOneList(Scope scope)
{
    return scope == Scope::Bin || scope == Scope::Passages || scope == Scope::Matches || scope == Scope::Dealing;
}

/// Whether both act where the keyboard may be. Those of one list act there alone, with those of the window and of the
/// tree of themes. Those of the bin are on every list: on that of highlights and on the ledger too, with theirs.
bool meet(const ActionRow &one, const ActionRow &other)
{
    if (!isOfOneList(one.scope) && !isOfOneList(other.scope))
        return true;
    if (isOfOneList(one.scope) && isOfOneList(other.scope))
        return one.scope == other.scope || one.scope == Scope::Bin || other.scope == Scope::Bin; // any list has those
    const ActionRow &list = isOfOneList(one.scope) ? one : other;
    const ActionRow &wide = isOfOneList(one.scope) ? other : one;
    const bool isOnAList = wide.scope == Scope::Claims || wide.need == Need::Markable || wide.need == Need::Passage;
    return wide.scope == Scope::Window || wide.scope == Scope::Themes || (list.scope == Scope::Bin && isOnAList);
}

} // namespace

void ActionsTest::everyActionHasATextAndAPlace()
{
    QSet<QString> texts;
    for (const ActionRow &row : actionTable()) {
        QVERIFY(!plainText(row.id).isEmpty());
        QVERIFY2(!texts.contains(plainText(row.id)), qPrintable(plainText(row.id)));
        texts.insert(plainText(row.id));
        QVERIFY(!menuTitle(row.place).isEmpty());
    }
    QCOMPARE(int(actionTable().size()), actionCount);
}

void ActionsTest::noKeyIsGivenTwice()
{
    Actions actions;
    QMultiHash<QKeySequence, ActionId> taken;
    for (const ActionRow &row : actionTable()) {
        const QList<QKeySequence> keys = actions.action(row.id)->shortcuts();
        QCOMPARE(keys.isEmpty(), QByteArray(row.keys).isEmpty());
        for (const QKeySequence &key : keys) {
            QVERIFY2(!key.isEmpty(), row.keys);
            for (const ActionId other : taken.values(key))
                QVERIFY2(!meet(actionRow(other), row), qPrintable(plainText(other) + u" and "_s + plainText(row.id)));
            taken.insert(key, row.id);
        }
    }
}

void ActionsTest::lettersActOnThePageOnly()
{
    Actions actions;
    for (const ActionRow &row : actionTable()) {
        for (const QKeySequence &key : actions.action(row.id)->shortcuts()) {
            const bool plain = !(key[0].keyboardModifiers() & (Qt::ControlModifier | Qt::AltModifier));
            const bool isText = key[0].key() < Qt::Key_Escape || key[0].key() == Qt::Key_Delete;
            if (plain && isText)
                QVERIFY2(actions.action(row.id)->shortcutContext() == Qt::WidgetShortcut,
                         qPrintable(plainText(row.id)));
        }
    }
}

void ActionsTest::keysOfAListActThereOnly()
{
    Actions actions;
    QWidget window;
    QWidget page;
    QWidget list;
    actions.install(&window, &page);
    actions.installIn(Scope::Matches, &list);
    int ofLists = 0;
    for (const ActionRow &row : actionTable()) {
        QAction *action = actions.action(row.id);
        QCOMPARE(list.actions().contains(action), row.scope == Scope::Matches);
        QCOMPARE(window.actions().contains(action), row.scope == Scope::Window);
        if (!isOfOneList(row.scope))
            continue;
        ++ofLists;
        QVERIFY2(!page.actions().contains(action), qPrintable(plainText(row.id)));
        QCOMPARE(action->shortcutContext(), Qt::WidgetShortcut);
    }
    QVERIFY(ofLists > list.actions().size());
}

void ActionsTest::everyIconIsDrawn()
{
    for (int number = 1; number < iconCount; ++number) {
        QImage image(20, 20, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        paintIcon(painter, {0, 0, 20, 20}, Icon(number), Qt::black);
        painter.end();
        int inked = 0;
        for (int y = 0; y < 20; ++y) {
            for (int x = 0; x < 20; ++x)
                inked += image.pixelColor(x, y).alpha() > 100;
        }
        QVERIFY2(inked >= 6, qPrintable(QString::number(number)));
    }
}

void ActionsTest::everyMenuHoldsItsActions()
{
    Actions actions;
    QWidget parent;
    const QMenu *menu = makeMainMenu(actions, &parent);
    QList<QAction *> found;
    const auto collect = [&found](const auto &self, const QMenu *in) -> void {
        for (QAction *action : in->actions()) {
            found.append(action);
            if (action->menu())
                self(self, action->menu());
        }
    };
    collect(collect, menu);
    for (const ActionRow &row : actionTable())
        QVERIFY2(found.contains(actions.action(row.id)), qPrintable(plainText(row.id)));
}

void ActionsTest::actionsAreEnabledByWhatIsThere()
{
    Actions actions;
    QVERIFY(actions.action(ActionId::Open)->isEnabled());
    QVERIFY(!actions.action(ActionId::Highlight)->isEnabled());
    actions.setPresent(Needs(Need::Article) | Need::Markable);
    QVERIFY(actions.action(ActionId::Highlight)->isEnabled());
    QVERIFY(!actions.action(ActionId::Delete)->isEnabled());
    QVERIFY2(actions.action(ActionId::Note)->isEnabled(), "made after the state was set");
    QVERIFY(!actions.action(ActionId::ThemeColour)->isEnabled());
    actions.setPresent(Needs(Need::Theme) | Need::MatchList);
    QVERIFY(actions.action(ActionId::ThemeColour)->isEnabled());
    QVERIFY(actions.action(ActionId::TickMatches)->isEnabled());
    QVERIFY(!actions.action(ActionId::TickMatch)->isEnabled());
    QVERIFY(!actions.action(ActionId::ModelPassage)->isEnabled());
}

} // namespace florilegium::testing
