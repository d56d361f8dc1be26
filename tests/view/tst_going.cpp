// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "patience.h"
#include "view/tests_view.h"

#include "view/givenview.h"
#include "view/linkpreview.h"
#include "view/outlinepopup.h"

#include <QLineEdit>
#include <QMouseEvent>

namespace florilegium {

using namespace Qt::StringLiterals;
using testing::GivenView;

namespace {

/// Paragraphs, then a link to a footnote far below it, which has a link back.
DocumentPtr withFootnote()
{
    DocumentBuilder builder;
    for (int i = 0; i < 60; ++i) {
        builder.beginBlock(BlockKind::Paragraph);
        if (i == 2) {
            builder.addText(u"This was said");
            builder.addTarget(u"ref-1"_s);
            builder.beginLink(u"#note-1"_s);
            builder.addText(u"[one]");
            builder.setLink(-1);
            builder.addText(u" and not ");
            builder.beginLink(u"https://example.org/"_s);
            builder.addText(u"elsewhere");
            builder.setLink(-1);
        } else {
            builder.addText(
                u"Paragraph %1 has some words of its own, enough for a line or two of the page, and ends."_s.arg(i));
        }
    }
    builder.beginBlock(BlockKind::Footnote, 0, 1);
    builder.addTarget(u"note-1"_s);
    builder.addText(u"Who said it is known from <b>letters</b>. ");
    builder.beginLink(u"#ref-1"_s);
    builder.addText(u"back");
    builder.setLink(-1);
    return std::make_shared<const Document>(builder.finish(false));
}

QString headingAtTop(GivenView &given)
{
    const qsizetype index = given.view.currentHeading();
    if (index < 0)
        return {};
    const OutlineEntry &entry = given.document->outline()[std::size_t(index)];
    return given.document->text(given.document->blocks()[std::size_t(entry.block)].range()).toString();
}

HighlightId markAll(GivenView &given, const QList<TextRange> &ranges)
{
    const Highlight made = newHighlight(*given.document, given.highlights.article(), 1, ranges, u"claim"_s,
                                        QDateTime::currentDateTimeUtc());
    given.highlights.apply(addHighlight(made));
    return made.id;
}

} // namespace

void GoingTest::headingsFollowEachOther()
{
    GivenView given(testing::prose(200)); // ten parts under a title
    given.view.grab();
    QStringList seen;
    for (int step = 0; step < 13; ++step) {
        given.view.goToNextHeading();
        given.view.grab();
        seen << headingAtTop(given);
    }
    QCOMPARE(seen.mid(0, 2), (QStringList{u"Part 1"_s, u"Part 2"_s}));
    QCOMPARE(seen.last(), u"Part 10"_s); // also where the text ends below it
    QVERIFY(given.view.rectOf(given.rangeOf(u"Part 10"_s).start).height() > 0);
    for (int step = 0; step < 9; ++step) {
        given.view.goToPreviousHeading();
        given.view.grab();
    }
    QCOMPARE(headingAtTop(given), u"Part 1"_s);
}

void GoingTest::aJumpSaysWhereFrom()
{
    GivenView given(withFootnote());
    QList<ReadingPlace> from;
    connect(&given.view, &DocumentView::jumped, this, [&](const ReadingPlace &place) { from << place; });
    const ReadingPlace before = given.view.readingPlace();
    QTest::mouseClick(given.view.viewport(), Qt::LeftButton, {}, given.middleOf(u"[one]"_s));
    given.view.grab();
    QVERIFY(!given.view.rectsOf(given.rangeOf(u"letters"_s)).isEmpty());
    QCOMPARE(from.size(), 1);
    QCOMPARE(from.front().offset, before.offset);
    QTest::mouseClick(given.view.viewport(), Qt::LeftButton, {}, given.middleOf(u"back"_s));
    given.view.grab();
    QVERIFY(!given.view.rectsOf(given.rangeOf(u"[one]"_s)).isEmpty());
}

void GoingTest::stepsAreOneWay()
{
    GivenView given(testing::prose(200));
    QSignalSpy jumped(&given.view, &DocumentView::jumped);
    for (int step = 0; step < 4; ++step)
        given.view.goToNextHeading();
    QCOMPARE(jumped.count(), 1);
    given.view.scrollByPixels(500);
    given.view.goToNextHeading();
    QCOMPARE(jumped.count(), 2);
}

void GoingTest::everyHighlightIsComeTo_data()
{
    QTest::addColumn<bool>("caretMode");
    QTest::newRow("reading") << false;
    QTest::newRow("with the caret") << true;
}

void GoingTest::everyHighlightIsComeTo()
{
    QFETCH(const bool, caretMode);
    GivenView given(testing::prose(120));
    const qsizetype start = given.rangeOf(u"Statement 1 of paragraph 22 "_s).start;
    const qsizetype far = given.rangeOf(u"Statement 0 of paragraph 90 "_s).start;
    // Parts of one lie around others; three begin at one place.
    const QList<HighlightId> marked{
        markAll(given, {given.rangeOf(u"Statement 0 of paragraph 1 "_s), {far, far + 9}}),
        markAll(given, {given.rangeOf(u"Statement 0 of paragraph 2 "_s), {start + 20, start + 27}}),
        given.mark({start, start + 9}),
        given.mark({start, start + 11}),
        given.mark({start, start + 27}),
        given.mark(given.rangeOf(u"Statement 0 of paragraph 100 "_s)),
    };
    given.view.setCaretMode(caretMode);
    QList<HighlightId> seen;
    for (qsizetype step = 0; step < marked.size(); ++step) {
        given.view.goToNextHighlight();
        seen << given.view.currentHighlight().value_or(HighlightId());
    }
    QCOMPARE(seen, marked);
    given.view.goToNextHighlight(); // none is left
    QCOMPARE(given.view.currentHighlight(), std::optional(marked.last()));
    for (qsizetype step = marked.size() - 2; step >= 0; --step) {
        given.view.goToPreviousHighlight();
        QCOMPARE(given.view.currentHighlight(), std::optional(marked[step]));
    }
    given.view.goToPreviousHighlight();
    QCOMPARE(given.view.currentHighlight(), std::optional(marked.first()));
}

void GoingTest::highlightsFollowTheCaret()
{
    GivenView given(testing::prose(120));
    const HighlightId before = given.mark(given.rangeOf(u"Statement 0 of paragraph 1 "_s));
    const HighlightId after = given.mark(given.rangeOf(u"Statement 0 of paragraph 3 "_s));
    given.view.setCaretMode(true);
    const qsizetype between = given.rangeOf(u"Statement 0 of paragraph 2 "_s).start;
    given.view.setCaret(between);
    given.view.goToNextHighlight();
    QCOMPARE(given.view.currentHighlight(), std::optional(after));
    given.view.setCaret(between);
    QVERIFY(!given.view.currentHighlight());
    given.view.goToPreviousHighlight();
    QCOMPARE(given.view.currentHighlight(), std::optional(before));
}

void GoingTest::aSelectionEndsInNoOtherHighlight()
{
    GivenView given(testing::prose(6));
    const TextRange first = given.rangeOf(u"Statement 0 of paragraph 1 "_s);
    const TextRange second = given.rangeOf(u"Statement 0 of paragraph 2 "_s);
    const HighlightId current = given.mark(first);
    const HighlightId other = given.mark(second);
    given.view.setCaretMode(true);
    given.view.setCaret(first.start + 2);
    QCOMPARE(given.view.currentHighlight(), std::optional(current));
    given.view.setSelection({first.end + 3, second.start + 4});
    QVERIFY(!given.view.currentHighlight());
    given.view.setCaret(second.start + 4);
    QCOMPARE(given.view.currentHighlight(), std::optional(other));
}

void GoingTest::aHighlightThatIsGoneIsCurrentNoMore_data()
{
    QTest::addColumn<bool>("allAre");
    QTest::newRow("it alone") << false;
    QTest::newRow("with all others") << true;
}

void GoingTest::aHighlightThatIsGoneIsCurrentNoMore()
{
    QFETCH(const bool, allAre);
    GivenView given(testing::prose(6));
    const QString words = u"Statement 0 of paragraph 1 "_s;
    const HighlightId id = given.mark(given.rangeOf(words));
    const HighlightId other = given.mark(given.rangeOf(u"Statement 0 of paragraph 2 "_s));
    given.view.setCurrentHighlight(id);
    given.hover(given.middleOf(words));
    QCOMPARE(given.view.hovered(), std::optional(id));
    const QSignalSpy changed(&given.view, &DocumentView::currentHighlightChanged);
    given.highlights.apply(inverse(addHighlight(given.highlights.find(other)->highlight)));
    QCOMPARE(given.view.currentHighlight(), std::optional(id));
    if (allAre)
        given.highlights.load(QList<Highlight>());
    else
        given.highlights.apply(inverse(addHighlight(given.highlights.find(id)->highlight)));
    QVERIFY(!given.view.currentHighlight());
    QVERIFY(!given.view.hovered());
    QCOMPARE(changed.size(), 1);
}

void GoingTest::linksAreFollowedByKey()
{
    GivenView given(withFootnote());
    given.view.setCaretMode(true);
    given.view.setCaret(given.rangeOf(u"one]"_s).start);
    QTest::keyClick(&given.view, Qt::Key_Return);
    given.view.grab();
    QVERIFY(!given.view.rectsOf(given.rangeOf(u"letters"_s)).isEmpty());
    given.view.setCaret(3);
    QVERIFY(!given.view.followLinkAtCaret());
}

void GoingTest::aFootnoteIsShownOnHover()
{
    GivenView given(withFootnote());
    LinkPreview preview(given.view);
    preview.setColours(given.view.look());
    given.hover(given.middleOf(u"elsewhere"_s));
    given.hover(given.middleOf(u"[one]"_s));
    QTRY_COMPARE(preview.shown(), u"Who said it is known from <b>letters</b>. back"_s);
    QVERIFY(given.view.viewport()->rect().intersects(preview.geometry()));
    QVERIFY(given.view.hasFocus());
    given.view.scrollByPixels(40);
    QVERIFY(preview.shown().isEmpty());
    QCOMPARE(linkedWords(*given.document, u"#nowhere"_s), QString());
    QCOMPARE(linkedWords(*given.document, u"https://example.org/"_s), QString());
}

void GoingTest::theContentsLeadToAHeading()
{
    GivenView given(testing::prose(200));
    OutlinePopup popup(given.view.viewport());
    connect(&popup, &OutlinePopup::headingChosen, &given.view, &DocumentView::goToHeading);
    popup.setColours(given.view.look());
    popup.open(given.document, given.view.currentHeading(), given.view.textColumn());
    QCOMPARE(popup.listed().size(), qsizetype(given.document->outline().size()));
    auto *field = popup.findChild<QLineEdit *>();
    QTRY_VERIFY(field->hasFocus());
    QTest::keyClicks(field, u"part 7"_s);
    QCOMPARE(popup.listed().size(), 1);
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(popup.isHidden());
    QVERIFY(given.view.hasFocus());
    given.view.grab();
    QCOMPARE(headingAtTop(given), u"Part 7"_s);
    popup.open(given.document, given.view.currentHeading(), given.view.textColumn());
    QTest::keyClick(field, Qt::Key_Down);
    QTest::keyClick(field, Qt::Key_Enter);
    given.view.grab();
    QCOMPARE(headingAtTop(given), u"Part 8"_s);
}

void GoingTest::focusModeDimsTheRest_data()
{
    QTest::addColumn<FocusMode>("mode");
    QTest::newRow("paragraph") << FocusMode::Paragraph;
    QTest::newRow("sentence") << FocusMode::Sentence;
}

void GoingTest::focusModeDimsTheRest()
{
    QFETCH(const FocusMode, mode);
    GivenView given(testing::prose(30));
    const QImage plain = given.view.grab().toImage();
    given.view.setFocusMode(mode);
    const QImage dimmed = given.view.grab().toImage();
    const std::optional<TextRange> lit = given.view.litRange();
    QVERIFY(lit);
    const auto differs = [&](TextRange range) {
        const QRect rect = given.view.rectsOf(range).front().toAlignedRect();
        return plain.copy(rect) != dimmed.copy(rect);
    };
    QVERIFY(!differs({lit->start, lit->start + 5}));
    QVERIFY(!differs({lit->end - 5, lit->end}));
    QVERIFY(differs({lit->end + 1, lit->end + 6}));
    QVERIFY(differs({0, 5}));
    given.view.setFocusMode(FocusMode::Off);
    QCOMPARE(given.view.grab().toImage(), plain);
}

void GoingTest::sentencesAreLit_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("at");
    QTest::addColumn<QString>("lit");
    const QString three = u"It rained. Nobody came! Who knew?"_s;
    QTest::newRow("the first") << three << u"rained"_s << u"It rained."_s;
    QTest::newRow("one between") << three << u"Nobody"_s << u"Nobody came!"_s;
    QTest::newRow("the last") << three << u"knew"_s << u"Who knew?"_s;
    const QString doctor = u"We asked Dr. Amsel, e.g. in May. She did not answer."_s;
    QTest::newRow("abbreviations") << doctor << u"May"_s << u"We asked Dr. Amsel, e.g. in May."_s;
    QTest::newRow("a number") << u"It grew by 3.5 metres. Then it fell."_s << u"metres"_s
                              << u"It grew by 3.5 metres."_s;
    QTest::newRow("what is said") << u"“Come in. Sit.” He sat."_s << u"Sit"_s << u"Sit.”"_s;
    QTest::newRow("without an end") << u"A line of its own"_s << u"own"_s << u"A line of its own"_s;
    QTest::newRow("Chinese") << u"他来了。我走了。"_s << u"我走"_s << u"我走了。"_s;
}

void GoingTest::sentencesAreLit()
{
    QFETCH(const QString, text);
    QFETCH(const QString, at);
    DocumentBuilder builder;
    builder.beginBlock(BlockKind::Paragraph);
    builder.addText(u"Before it."_s);
    builder.beginBlock(BlockKind::Paragraph);
    builder.addText(text);
    GivenView given(std::make_shared<const Document>(builder.finish(false)));
    given.view.setFocusMode(FocusMode::Sentence);
    given.view.setCaretMode(true);
    given.view.setCaret(given.rangeOf(at).start);
    QVERIFY(given.view.litRange());
    QTEST(given.document->text(*given.view.litRange()).toString(), "lit");
}

void GoingTest::keysGoFromSentenceToSentence()
{
    GivenView given(testing::prose(30));
    given.view.setFocusMode(FocusMode::Sentence);
    given.view.setCaretMode(true);
    given.view.setCaret(0);
    given.view.setCaretMode(false);
    const auto lit = [&] { return given.document->text(*given.view.litRange()).toString(); };
    for (int step = 0; step < 40; ++step)
        QTest::keyClick(&given.view, Qt::Key_Up);
    QCOMPARE(lit(), u"A long record"_s);
    QStringList seen;
    for (int step = 0; step < 80; ++step) {
        QTest::keyClick(&given.view, Qt::Key_Down);
        const QList<QRectF> rects = given.view.rectsOf(*given.view.litRange());
        QVERIFY(!rects.isEmpty() && rects.front().top() >= 0 && rects.back().bottom() <= given.view.height());
        seen << lit();
    }
    QCOMPARE(seen[0], u"Part 1"_s);
    QCOMPARE(seen[1], u"Statement 0 of paragraph 0 was made in the old hall by the river."_s);
    QCOMPARE(seen[2], u"Statement 0 of paragraph 1 was made in the old hall by the river."_s);
    QCOMPARE(QSet<QString>(seen.begin(), seen.end()).size(), seen.size()); // none twice
    QTest::keyClick(&given.view, Qt::Key_Up);
    QCOMPARE(lit(), seen[78]);
    given.view.scrollByPixels(200); // the eye goes along
    QVERIFY(lit() != seen[78]);
}

} // namespace florilegium
