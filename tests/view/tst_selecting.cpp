// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "view/tests_view.h"

#include "view/copying.h"
#include "view/givenview.h"

namespace florilegium {

using namespace Qt::StringLiterals;
using testing::GivenView;

void SelectingTest::doubleClickTakesTheWord()
{
    GivenView given(testing::prose(3));
    QTest::mouseDClick(given.view.viewport(), Qt::LeftButton, {}, given.middleOf(u"river"_s));
    QCOMPARE(given.selected(), u"river"_s);
}

void SelectingTest::dragSelectsOverBlocks()
{
    GivenView given(testing::prose(4));
    QSignalSpy finished(&given.view, &DocumentView::selectionFinished);
    const TextRange range{given.rangeOf(u"paragraph 0"_s).start, given.rangeOf(u"paragraph 2"_s).end};
    const QRectF first = given.view.rectsOf(given.rangeOf(u"paragraph 0"_s)).front();
    const QRectF last = given.view.rectsOf(given.rangeOf(u"paragraph 2"_s)).back();
    QWidget *page = given.view.viewport();
    QTest::mousePress(page, Qt::LeftButton, {}, QPointF(first.left() + 1, first.center().y()).toPoint());
    QTest::mouseMove(page, ((first.center() + last.center()) / 2).toPoint());
    QTest::mouseMove(page, QPointF(last.right(), last.center().y()).toPoint());
    QTest::mouseRelease(page, Qt::LeftButton, {}, QPointF(last.right(), last.center().y()).toPoint());
    QCOMPARE(given.view.selection(), range);
    QCOMPARE(finished.count(), 1);
    QTest::keyClick(&given.view, Qt::Key_Escape);
    QVERIFY(given.view.selection().isEmpty());
}

void SelectingTest::shiftClickExtends()
{
    GivenView given(testing::prose(3));
    QTest::mouseDClick(given.view.viewport(), Qt::LeftButton, {}, given.middleOf(u"Statement"_s));
    const TextRange word = given.view.selection();
    const QRectF river = given.view.rectsOf(given.rangeOf(u"river"_s)).front();
    QTest::mouseClick(given.view.viewport(), Qt::LeftButton, Qt::ShiftModifier,
                      QPointF(river.right(), river.center().y()).toPoint());
    QCOMPARE(given.view.selection().start, word.start);
    QVERIFY(given.selected().endsWith(u"river"_s));
}

void SelectingTest::sentencesAreTakenOneByOne()
{
    GivenView given(testing::prose(3));
    given.view.setCaret(given.rangeOf(u"Statement 0 of paragraph 2"_s).start);
    given.view.selectNextSentence();
    QCOMPARE(given.selected(), u"Statement 0 of paragraph 2 was made in the old hall by the river."_s);
    given.view.selectNextSentence();
    QCOMPARE(given.selected(), u"Statement 1 of paragraph 2 was made in the old hall by the river."_s);
    given.view.selectPreviousSentence();
    QVERIFY(given.selected().startsWith(u"Statement 0 of paragraph 2"));
    given.view.selectPreviousSentence();
    QVERIFY(given.selected().contains(u"paragraph 1"));
}

void SelectingTest::theCaretWalksThroughTheWholeText()
{
    GivenView given(testing::prose(4));
    given.view.setCaretMode(true);
    given.view.setCaret(0);
    qsizetype steps = 0;
    for (qsizetype before = -1; given.view.caret() != before && steps < 5000; ++steps) {
        before = given.view.caret();
        QTest::keyClick(&given.view, Qt::Key_Right);
        QVERIFY(given.view.caret() >= before);
    }
    QCOMPARE(given.view.caret(), given.document->text().size());
    for (qsizetype before = -1; given.view.caret() != before && given.view.caret() > 0;) {
        before = given.view.caret();
        QTest::keyClick(&given.view, Qt::Key_Up);
    }
    QVERIFY(given.view.caret() < 40); // the first line
}

void SelectingTest::copiesTextAndHtml()
{
    DocumentBuilder builder;
    builder.beginBlock(BlockKind::Heading, 2);
    builder.addText(u"Head");
    builder.beginBlock(BlockKind::Paragraph);
    builder.addText(u"plain <b> & ");
    builder.setStyle(StyleStrong);
    builder.addText(u"strong");
    builder.setStyle(StyleNone);
    GivenView given(std::make_shared<const Document>(builder.finish(false)));
    given.view.selectAll();
    const auto copied = given.view.copied();
    QVERIFY(copied);
    QVERIFY(copied->text().contains(u"Head\n"));
    QVERIFY(copied->text().endsWith(u"plain <b> & strong"));
    QVERIFY(copied->html().contains(u"<h2>Head</h2>"));
    QVERIFY(copied->html().contains(u"plain &lt;b&gt; &amp; <strong>strong</strong>"));
    given.view.clearSelection();
    QVERIFY(!given.view.copied());
}

void SelectingTest::copyingMakesNoTextYet()
{
    GivenView given(testing::prose(3));
    DocumentPtr document = testing::prose(30);
    const std::weak_ptr<const Document> watched = document;
    given.view.setDocument(std::exchange(document, nullptr), nullptr);
    given.view.selectAll();
    const auto copied = given.view.copied();
    given.view.setDocument(given.document, nullptr);
    QVERIFY2(!watched.expired(), "the text is made of it when somebody asks");
    QVERIFY(copied->hasText() && copied->hasHtml());
    QVERIFY(copied->text().contains(u"paragraph 29"));
    QVERIFY(copied->html().contains(u"<h2>Part 2</h2>"));
}

void SelectingTest::aLongPassageIsPlainTextAlone()
{
    DocumentBuilder builder;
    builder.beginBlock(BlockKind::Paragraph);
    builder.addText(QString(CopiedPassage::mostWithHtml + 1, u'x'));
    const auto document = std::make_shared<const Document>(builder.finish(false));
    const CopiedPassage most(document, {0, CopiedPassage::mostWithHtml});
    QCOMPARE(most.formats(), (QStringList{u"text/plain"_s, u"text/html"_s}));
    const CopiedPassage more(document, {0, CopiedPassage::mostWithHtml + 1});
    QCOMPARE(more.formats(), QStringList{u"text/plain"_s});
    QVERIFY(more.html().isEmpty());
    QCOMPARE(more.text().size(), CopiedPassage::mostWithHtml + 1);
}

} // namespace florilegium
