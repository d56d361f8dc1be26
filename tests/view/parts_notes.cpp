// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "annotate/edits.h"
#include "patience.h"
#include "view/marginnotes.h"
#include "view/marginnotespopup.h"
#include "view/noteeditor.h"
#include "view/parts_givens.h"
#include "view/parts_tests.h"

#include <QApplication>
#include <QImage>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace florilegium {

using testing::Annotated;
using testing::LinedPage;

namespace {

const QString story = u"In March the founder said openness was the road. In June he spoke of careful sharing."_s;

/// A margin of 250 pixels over a page of 600 by 600.
struct MarginOnPage
{
    explicit MarginOnPage(Annotated &annotated)
        : lines(annotated.document->text().size())
        , margin(lines, annotated.claims, annotated.themes, &page)
    {
        page.resize(600, 600);
        margin.setGeometry(350, 0, 250, 600);
        margin.setHighlights(&annotated.highlights);
        page.show();
        page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&page));
    }

    LinedPage lines;
    QWidget page;
    MarginNotes margin;
};

} // namespace

void NotesTest::handsOnAfterAPause()
{
    NoteEditor editor;
    QSignalSpy changed(&editor, &NoteEditor::noteChanged);
    const HighlightId id = HighlightId::make();
    editor.edit(id, u"old"_s);
    QTest::keyClicks(&editor, u" and new"_s);
    QCOMPARE(changed.count(), 0);
    QTRY_COMPARE(changed.count(), 1);
    QCOMPARE(changed[0][0].value<HighlightId>(), id);
    QCOMPARE(changed[0][1].toString(), u"old and new"_s);
}

void NotesTest::endsWith_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::newRow("Esc") << int(Qt::Key_Escape) << Qt::KeyboardModifiers();
    QTest::newRow("Ctrl+Enter") << int(Qt::Key_Return) << Qt::KeyboardModifiers(Qt::ControlModifier);
    QTest::newRow("loss of focus") << 0 << Qt::KeyboardModifiers();
}

void NotesTest::endsWith()
{
    QFETCH(const int, key);
    QFETCH(const Qt::KeyboardModifiers, modifiers);
    QWidget window;
    auto *editor = new NoteEditor(&window);
    auto *other = new NoteEditor(&window);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    editor->setFocus();
    QSignalSpy changed(editor, &NoteEditor::noteChanged);
    QSignalSpy finished(editor, &NoteEditor::finished);
    editor->edit(HighlightId::make(), {});
    QTest::keyClicks(editor, u"written"_s);
    if (key)
        QTest::keyClick(editor, Qt::Key(key), modifiers);
    else
        other->setFocus();
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed[0][1].toString(), u"written"_s);
    QCOMPARE(finished.count(), 1);
    QVERIFY(editor->highlight().isNull());
}

void NotesTest::saysNothingWhenUnchanged()
{
    NoteEditor editor;
    QSignalSpy changed(&editor, &NoteEditor::noteChanged);
    editor.edit(HighlightId::make(), u"same"_s);
    QTest::keyClicks(&editor, u"x"_s);
    QTest::keyClick(&editor, Qt::Key_Backspace);
    editor.finish();
    QCOMPARE(changed.count(), 0);
}

void NotesTest::keepsWhatIsTypedWhenChangedElsewhere()
{
    NoteEditor editor;
    editor.edit(HighlightId::make(), u"first"_s);
    editor.updateNote(u"undone"_s);
    QCOMPARE(editor.toPlainText(), u"undone"_s);
    QTest::keyClicks(&editor, u"!"_s);
    editor.updateNote(u"from elsewhere"_s);
    QVERIFY(editor.toPlainText().contains(u'!'));
    const int oneLine = editor.wantedHeight();
    editor.insertPlainText(u"\n\n\n"_s);
    QVERIFY(editor.wantedHeight() > oneLine * 2);
}

void NotesTest::editsInPlace()
{
    Annotated given(story);
    const HighlightId id = given.mark(u"founder"_s, u"claim"_s, u"Who?"_s);
    MarginOnPage on(given);
    QSignalSpy changed(&on.margin, &MarginNotes::noteChanged);
    const QRectF place = on.margin.rectOfNote(id);
    QVERIFY(!place.isEmpty());
    QTest::mouseClick(&on.margin, Qt::LeftButton, {}, place.center().toPoint());
    QCOMPARE(on.margin.edited(), std::optional(id));
    auto *editor = on.margin.findChild<NoteEditor *>();
    QVERIFY(editor->hasFocus());
    QVERIFY(place.adjusted(0, 0, 0, 60).contains(QRectF(editor->geometry())));
    QTest::keyClicks(editor, u" And when?"_s);
    QTest::keyClick(editor, Qt::Key_Escape);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed[0][1].toString(), u"Who? And when?"_s);
    QVERIFY(!editor->isVisible());
    QVERIFY(!on.margin.edited());
    QTest::mouseClick(&on.margin, Qt::LeftButton, {}, {20, 590}); // beside all notes
    QVERIFY(!on.margin.edited());
}

void NotesTest::followsTheSet()
{
    Annotated given(story);
    const HighlightId id = given.mark(u"founder"_s, u"claim"_s);
    MarginOnPage on(given);
    QVERIFY(on.margin.rectOfNote(id).isEmpty()); // bare
    on.margin.editNote(id);
    QVERIFY(!on.margin.rectOfNote(id).isEmpty()); // but being written
    on.margin.finishEditing();
    QVERIFY(on.margin.rectOfNote(id).isEmpty());
    given.highlights.apply(setNote(given.highlights.find(id)->highlight, u"Short."_s, given.now));
    const double one = on.margin.rectOfNote(id).height();
    QVERIFY(one > 0);
    given.highlights.apply(setNote(given.highlights.find(id)->highlight, u"One.\n\nTwo."_s, given.now));
    QVERIFY(on.margin.rectOfNote(id).height() > one);
    given.claim(id, Status::Attributed, {u"a very long list of people who said so, all of them named here"_s});
    on.margin.setHighlights(nullptr);
    QVERIFY(on.margin.rectOfNote(id).isEmpty());
}

void NotesTest::walksByKeys()
{
    Annotated given(story);
    const HighlightId first = given.mark(u"March"_s, u"claim"_s, u"a"_s);
    given.mark(u"founder"_s, u"claim"_s);
    const HighlightId last = given.mark(u"June"_s, u"claim"_s, u"b"_s);
    MarginOnPage on(given);
    on.margin.setFocus();
    QSignalSpy requested(&on.margin, &MarginNotes::passageRequested);
    QTest::keyClick(&on.margin, Qt::Key_Down);
    QCOMPARE(on.margin.selected(), first);
    QTest::keyClick(&on.margin, Qt::Key_Down); // over the bare one
    QCOMPARE(on.margin.selected(), last);
    QTest::keyClick(&on.margin, Qt::Key_Down);
    QCOMPARE(on.margin.selected(), last);
    QTest::keyClick(&on.margin, Qt::Key_Up);
    QCOMPARE(on.margin.selected(), first);
    QCOMPARE(requested.count(), 3);
    QTest::keyClick(&on.margin, Qt::Key_Return);
    QCOMPARE(on.margin.edited(), std::optional(first));
}

void NotesTest::opensADotWhenFolded()
{
    Annotated given(story);
    const HighlightId id = given.mark(u"founder"_s, u"claim"_s, u"Who?"_s);
    MarginOnPage on(given);
    on.margin.setFolded(true);
    on.margin.setGeometry(580, 0, 20, 600);
    QSignalSpy changed(&on.margin, &MarginNotes::noteChanged);
    QTest::mouseClick(&on.margin, Qt::LeftButton, {}, on.margin.rectOfNote(id).center().toPoint());
    auto *popup = on.page.findChild<MarginNotesPopup *>();
    QVERIFY(popup && popup->isVisible());
    QVERIFY(on.page.rect().contains(popup->sheet().translated(popup->pos())));
    QTest::keyClick(popup, Qt::Key_N);
    auto *editor = popup->findChild<NoteEditor *>();
    QTest::keyClicks(editor, u"!"_s);
    QTest::keyClick(editor, Qt::Key_Escape);
    QCOMPARE(changed.count(), 1);
    QVERIFY(!popup->isVisible());
}

void NotesTest::opensADotByKey()
{
    Annotated given(story);
    const HighlightId id = given.mark(u"founder"_s, u"claim"_s, u"Who?"_s);
    MarginOnPage on(given);
    on.margin.setFolded(true);
    on.margin.setGeometry(580, 0, 20, 600);
    on.margin.setFocus();
    QTest::keyClick(&on.margin, Qt::Key_Down);
    QCOMPARE(on.margin.selected(), id);
    QTest::keyClick(&on.margin, Qt::Key_Space);
    auto *popup = on.page.findChild<MarginNotesPopup *>();
    QVERIFY(popup && popup->isVisible() && !popup->isEditing());
    QTest::keyClick(popup, Qt::Key_Escape);
    QVERIFY(!popup->isVisible());
    on.margin.setFocus();
    QTest::keyClick(&on.margin, Qt::Key_Return);
    QVERIFY(popup->isVisible() && popup->isEditing());
}

void NotesTest::goesWhereAPartLeads()
{
    Annotated given(story);
    const ThemeId theme = given.theme(u"Money"_s);
    const HighlightId id = given.mark(u"founder"_s, u"claim"_s, u"[Who](https://example.org)?"_s, {theme});
    MarginOnPage on(given);
    on.margin.setFocus();
    QSignalSpy links(&on.margin, &MarginNotes::linkActivated);
    QSignalSpy themes(&on.margin, &MarginNotes::themeActivated);
    QTest::keyClick(&on.margin, Qt::Key_Right); // no note is selected yet
    QTest::keyClick(&on.margin, Qt::Key_Down);
    QTest::keyClick(&on.margin, Qt::Key_Right);
    QTest::keyClick(&on.margin, Qt::Key_Return);
    QCOMPARE(links.count(), 1);
    QCOMPARE(links[0][0].toString(), u"https://example.org"_s);
    QTest::keyClick(&on.margin, Qt::Key_Right);
    QTest::keyClick(&on.margin, Qt::Key_Right); // there is none further
    QTest::keyClick(&on.margin, Qt::Key_Return);
    QCOMPARE(themes.count(), 1);
    QCOMPARE(themes[0][0].value<ThemeId>(), theme);
    QVERIFY(!on.margin.edited());
    QTest::keyClick(&on.margin, Qt::Key_Left);
    QTest::keyClick(&on.margin, Qt::Key_Left); // the note itself
    QTest::keyClick(&on.margin, Qt::Key_Return);
    QCOMPARE(on.margin.edited(), std::optional(id));
}

void NotesTest::goesThereFromADot()
{
    Annotated given(story);
    given.mark(u"founder"_s, u"claim"_s, u"[Who](https://example.org)?"_s);
    MarginOnPage on(given);
    on.margin.setFolded(true);
    on.margin.setGeometry(580, 0, 20, 600);
    on.margin.setFocus();
    QSignalSpy links(&on.margin, &MarginNotes::linkActivated);
    QTest::keyClick(&on.margin, Qt::Key_Down);
    QTest::keyClick(&on.margin, Qt::Key_Space);
    auto *popup = on.page.findChild<MarginNotesPopup *>();
    QVERIFY(popup && popup->isVisible());
    const QImage before = popup->grab().toImage();
    QTest::keyClick(popup, Qt::Key_Tab);
    QVERIFY(popup->hasFocus());
    QVERIFY(popup->grab().toImage() != before); // the ring
    QTest::keyClick(popup, Qt::Key_Return);
    QCOMPARE(links.count(), 1);
    QCOMPARE(links[0][0].toString(), u"https://example.org"_s);
}

void NotesTest::handsOnWhenTheArticleChanges()
{
    Annotated given(story);
    const HighlightId id = given.mark(u"founder"_s, u"claim"_s, u"Who?"_s);
    MarginOnPage on(given);
    QSignalSpy changed(&on.margin, &MarginNotes::noteChanged);
    on.margin.editNote(id);
    QTest::keyClicks(on.margin.findChild<NoteEditor *>(), u"!"_s);
    on.margin.setHighlights(nullptr);
    QCOMPARE(changed.count(), 1);
    QVERIFY(!on.margin.edited());
}

} // namespace florilegium
