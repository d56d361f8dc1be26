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
    QHash<QKeySequence, QString> taken;
    for (const ActionRow &row : actionTable()) {
        const QList<QKeySequence> keys = actions.action(row.id)->shortcuts();
        QCOMPARE(keys.isEmpty(), QByteArray(row.keys).isEmpty());
        for (const QKeySequence &key : keys) {
            QVERIFY2(!key.isEmpty(), row.keys);
            QVERIFY2(!taken.contains(key), qPrintable(taken.value(key) + u" and "_s + plainText(row.id)));
            taken.insert(key, plainText(row.id));
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
}

} // namespace florilegium::testing
