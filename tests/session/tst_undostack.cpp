// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/tests_session.h"

#include "session/undostack.h"

#include <QTest>

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

Change changeNamed(const QString &name)
{
    return {name, {Record{Table::Claims, u"c-aaaaaaaaaaaa"_s, {}, {{u"statement"_s, name}}}}};
}

} // namespace

void UndoStackTest::undoesInReverse()
{
    UndoStack stack;
    QVERIFY(!stack.canUndo() && !stack.canRedo() && !stack.undo());
    stack.push(changeNamed(u"one"_s));
    stack.push(changeNamed(u"two"_s));
    QCOMPARE(stack.undoName(), u"two"_s);
    QCOMPARE(stack.undo(), inverse(changeNamed(u"two"_s)));
    QCOMPARE(stack.redoName(), u"two"_s);
    QCOMPARE(stack.undo(), inverse(changeNamed(u"one"_s)));
    QVERIFY(!stack.canUndo());
    QCOMPARE(stack.redo(), changeNamed(u"one"_s));
    QCOMPARE(stack.undoName(), u"one"_s);
}

void UndoStackTest::aNewChangeDropsWhatCouldBeRedone()
{
    UndoStack stack;
    stack.push(changeNamed(u"one"_s));
    QVERIFY(stack.undo());
    stack.push(changeNamed(u"two"_s));
    QVERIFY(!stack.canRedo());
    QCOMPARE(stack.undoName(), u"two"_s);
}

void UndoStackTest::forgetsAChangeThatFailed()
{
    UndoStack stack;
    stack.push(changeNamed(u"one"_s));
    stack.push(changeNamed(u"two"_s));
    stack.forget(changeNamed(u"two"_s));
    QCOMPARE(stack.undoName(), u"one"_s);
    stack.forget(changeNamed(u"unknown"_s));
    QCOMPARE(stack.undoName(), u"one"_s);
}

} // namespace florilegium
