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

void UndoStackTest::followsAJournal()
{
    const Change add{u"add"_s, {Record{Table::Articles, u"a-aaaaaaaaaaaa"_s, {}, {{u"title"_s, u"x"_s}}}}};
    const QList<Change> journal{add,
                                changeNamed(u"one"_s),
                                changeNamed(u"two"_s),
                                changeNamed(u"three"_s),
                                inverse(changeNamed(u"three"_s)),
                                inverse(changeNamed(u"two"_s))};
    UndoStack stack;
    stack.restore(journal);
    QCOMPARE(stack.undoName(), u"one"_s);
    QCOMPARE(stack.redo(), changeNamed(u"two"_s));
    QCOMPARE(stack.redo(), changeNamed(u"three"_s));
    QVERIFY(!stack.canRedo());

    UndoStack begun; // the reader was quicker than the journal
    begun.push(changeNamed(u"new"_s));
    begun.restore(journal);
    QVERIFY(!begun.canRedo());
    QCOMPARE(begun.undoName(), u"new"_s);
    QVERIFY(begun.undo());
    QCOMPARE(begun.undo(), inverse(changeNamed(u"one"_s)));
    QVERIFY(!begun.canUndo());
}

void UndoStackTest::aStepBackByHandIsAStep()
{
    const Change step = changeNamed(u"one"_s);
    Change back = inverse(step);
    back.takesBack = false;
    UndoStack stack;
    stack.restore({step, back, step, inverse(step)});
    QCOMPARE(stack.redo(), step);
    for (const Change &done : {step, back, step})
        QCOMPARE(stack.undo(), inverse(done));
    QVERIFY(!stack.canUndo());
}

void UndoStackTest::whatTakesBackAnUnknownStepIsNone()
{
    const Change known = changeNamed(u"known"_s);
    const Change unknown = changeNamed(u"unknown"_s); // its entry is older than the part of the journal
    QList<Change> journal{known, inverse(known), inverse(unknown), inverse(changeNamed(u"older"_s))};
    UndoStack stack;
    stack.restore(journal);
    QVERIFY(!stack.canUndo());
    QVERIFY(!stack.canRedo()); // not without the step before it

    journal << changeNamed(u"new"_s);
    UndoStack next;
    next.restore(journal);
    QCOMPARE(next.undo(), inverse(changeNamed(u"new"_s)));
    QVERIFY(!next.canUndo());

    journal.removeLast();
    journal << unknown; // done again
    UndoStack again;
    again.restore(journal);
    QCOMPARE(again.undo(), inverse(unknown));
    QVERIFY(!again.canUndo());
}

void UndoStackTest::cutsWhatWasEmptied()
{
    const auto edit = [](const QString &name, const QString &id, const QString &article) {
        return Change{name, {Record{Table::Highlights, id, {{u"article"_s, article}}, {{u"article"_s, u"a-1"_s}}}}};
    };
    UndoStack stack;
    stack.push(edit(u"before"_s, u"h-1"_s, u"a-1"_s));
    stack.push(edit(u"move"_s, u"h-1"_s, u"a-2"_s)); // of a passage that stays, from the article that goes
    stack.push(edit(u"gone"_s, u"h-2"_s, u"a-1"_s));
    Change both = edit(u"both"_s, u"h-1"_s, u"a-1"_s);
    both.records << edit(u"both"_s, u"h-2"_s, u"a-1"_s).records;
    stack.push(both);
    stack.push(edit(u"after"_s, u"h-1"_s, u"a-1"_s));
    QVERIFY(stack.undo());
    stack.cut(
        {u"bin.erase"_s, {Record{Table::Articles, u"a-2"_s, {}, {}}, Record{Table::Highlights, u"h-2"_s, {}, {}}}});
    QCOMPARE(stack.redoName(), u"after"_s);
    QCOMPARE(stack.undoName(), u"both"_s);
    QCOMPARE(stack.undo()->records.size(), 1);
    QVERIFY(!stack.canUndo());
}

} // namespace florilegium
