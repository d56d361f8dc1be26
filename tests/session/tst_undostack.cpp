// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/tests_session.h"

#include "annotate/tagging.h"
#include "session/undostack.h"

#include <QTest>

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

Change changeNamed(const QString &name)
{
    return {name, {Record{Table::Claims, u"c-aaaaaaaaaaaa"_s, {}, {{u"statement"_s, name}}}}};
}

Change markOf(const QString &id)
{
    return {u"highlight"_s, {Record{Table::Highlights, id, {}, {{u"id"_s, id}}}}};
}

Tagging taggingOf(const QString &theme)
{
    Tagging tagging{.theme = {theme}, .byPlace = {}};
    tagging.add(0, {u"h-aaaaaaaaaaaa"_s});
    return tagging;
}

Record evidence(const QJsonObject &before, const QJsonObject &after)
{
    return {Table::Evidence, u"e-aaaaaaaaaaaa"_s, before, after};
}

/// What can be undone of this step between two others once a thing was taken out of the bin for good, the last first.
QStringList leftOf(const Change &step, const Record &gone)
{
    UndoStack stack;
    stack.push(changeNamed(u"before"_s));
    stack.push(step);
    stack.push(changeNamed(u"after"_s));
    stack.cut({u"bin.empty"_s, {gone}});
    QStringList names;
    while (stack.canUndo()) {
        names << stack.undoName();
        (void)stack.undo();
    }
    return names;
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

void UndoStackTest::aMarkMayStandBeforeALongStep()
{
    const Change merge = changeNamed(u"merge"_s);
    const Change last = changeNamed(u"last"_s);
    const Change mark = markOf(u"h-aaaaaaaaaaaa"_s);
    const Change other = markOf(u"h-bbbbbbbbbbbb"_s);

    UndoStack marked; // while the merge was being taken back
    marked.restore({merge, last, inverse(last), mark, other, inverse(merge)});
    QVERIFY(!marked.canRedo());
    QCOMPARE(marked.undo(), inverse(other));
    QCOMPARE(marked.undo(), inverse(mark));
    QVERIFY(!marked.canUndo());

    // While it was being done, and then all was taken back.
    QList<Change> journal{mark, other, merge, last, inverse(last), inverse(other), inverse(mark), inverse(merge)};
    UndoStack undone;
    undone.restore(journal);
    QVERIFY(!undone.canUndo());
    for (const Change &step : {merge, mark, other, last})
        QCOMPARE(undone.redo(), step);
    QVERIFY(!undone.canRedo());

    journal << mark << other << merge; // and in the same way done again
    UndoStack again;
    again.restore(journal);
    QCOMPARE(again.redoName(), u"last"_s);
    for (const Change &step : {merge, other, mark})
        QCOMPARE(again.undo(), inverse(step));
    QVERIFY(!again.canUndo());
}

void UndoStackTest::whatAnUnknownStepLeftIsKept()
{
    const Change mark = markOf(u"h-aaaaaaaaaaaa"_s);
    UndoStack stack; // the long step is older than the part of the journal
    stack.restore({mark, inverse(changeNamed(u"merge"_s))});
    QCOMPARE(stack.undo(), inverse(mark));
    QVERIFY(!stack.canUndo());

    UndoStack another; // what is no new mark does not pass
    another.restore({changeNamed(u"merge"_s), changeNamed(u"other"_s), inverse(changeNamed(u"merge"_s))});
    QCOMPARE(another.undo(), changeNamed(u"merge"_s));
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

void UndoStackTest::aMergeWithWhatWasEmptiedIsTheEnd()
{
    const QString merge = u"theme.merge"_s;
    const Record theme{Table::Themes, u"t-gone"_s, {{u"name"_s, u"energy"_s}}, {}};
    const Record untagged = untagRecord(taggingOf(u"t-gone"_s));
    const Record tagged = tagRecord(taggingOf(u"t-kept"_s));
    const QStringList none{u"after"_s};
    QCOMPARE(leftOf({merge, {untagged, tagged, theme}}, theme), none);
    QCOMPARE(leftOf({merge, {tagged}}, theme), none); // as the journal has it that was made to forget the theme
    const Change another{merge, {untagRecord(taggingOf(u"t-other"_s)), tagged}};
    QCOMPARE(leftOf(another, theme), (QStringList{u"after"_s, merge, u"before"_s}));
    QCOMPARE(leftOf({u"theme.delete"_s, {untagged, theme}}, theme), (QStringList{u"after"_s, u"before"_s}));

    const Record claim{Table::Claims, u"c-gone"_s, {{u"statement"_s, u"x"_s}}, {}};
    const QJsonObject ofGone{{u"claim"_s, u"c-gone"_s}};
    const QJsonObject ofKept{{u"claim"_s, u"c-kept"_s}};
    const Change moved{u"claim.merge"_s, {evidence(ofGone, ofKept), claim}};
    QCOMPARE(leftOf(moved, claim), none);
    const Change removed{u"claim.merge"_s, {evidence(ofGone, {}), claim}};
    QCOMPARE(leftOf(removed, claim), (QStringList{u"after"_s, u"before"_s}));
}

} // namespace florilegium
