// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "annotate/softwords/softcompiler.h"
#include "view/givenview.h"
#include "view/softlayer.h"
#include "view/softlines_tests.h"
#include "view/softtips.h"

#include <QAccessible>
#include <QApplication>
#include <QHelpEvent>
#include <QToolTip>

namespace florilegium {

using namespace Qt::StringLiterals;
using testing::GivenView;

namespace {

SoftWords words(const char *list)
{
    return compileSoftWords({parseSoftList(list, u"given"_s)}).words;
}

QImage shot(GivenView &given)
{
    return given.view.viewport()->grab().toImage();
}

/// How many rows and columns of pixels differ within a rectangle.
QSize difference(const QImage &one, const QImage &other, const QRect &where)
{
    QSet<int> rows;
    QSet<int> columns;
    for (int y = where.top(); y <= where.bottom(); ++y) {
        for (int x = where.left(); x <= where.right(); ++x) {
            if (one.pixel(x, y) != other.pixel(x, y)) {
                rows << y;
                columns << x;
            }
        }
    }
    return {int(columns.size()), int(rows.size())};
}

DocumentPtr withCode()
{
    DocumentBuilder builder;
    builder.beginBlock(BlockKind::Paragraph);
    builder.addText(u"In the hall."_s);
    builder.beginBlock(BlockKind::Preformatted);
    builder.addText(u"old hall code"_s);
    return std::make_shared<const Document>(builder.finish(false));
}

} // namespace

void SoftLinesTest::linesCauseNoLayout()
{
    GivenView given(testing::prose(200));
    const QImage plain = shot(given);
    const QRectF before = given.view.rectOf(given.rangeOf(u"hall"_s).start);
    const qint64 laidOut = given.view.counts().rowsLaidOut;
    given.view.setSoftWords(words("[hedge]\nhall | river"));
    const QImage lined = shot(given);
    QVERIFY(lined != plain);
    QCOMPARE(given.view.counts().rowsLaidOut, laidOut);
    QCOMPARE(given.view.rectOf(given.rangeOf(u"hall"_s).start), before);
    given.view.setSoftWords({});
    QCOMPARE(shot(given), plain);
}

void SoftLinesTest::eachKindHasItsShape()
{
    GivenView given(testing::prose(20));
    const QRect where = given.view.rectsOf(given.rangeOf(u"old hall by the river"_s)).front().toAlignedRect();
    const QImage plain = shot(given);
    QList<QImage> shapes;
    QList<QSize> sizes;
    for (const char *list : {"[hedge]\nold hall by the river", "[attribution]\nold hall by the river",
                             "[quantity]\nold hall by the river"}) {
        given.view.setSoftWords(words(list));
        shapes << shot(given).copy(where);
        sizes << difference(plain, shot(given), where);
    }
    QVERIFY(shapes[0] != shapes[1] && shapes[1] != shapes[2] && shapes[0] != shapes[2]);
    QVERIFY2(sizes[0].height() > sizes[1].height(), "a wave is higher than dashes");
    QVERIFY2(sizes[0].width() >= where.width() * 9 / 10, "and has no gaps");
    QVERIFY2(sizes[1].width() < sizes[0].width() && sizes[1].width() > where.width() / 3, "dashes have");
    QVERIFY2(sizes[2].width() < where.width() && sizes[2].width() > where.width() / 5, "and so have dots");
}

void SoftLinesTest::linesStandBelowTheirWords()
{
    GivenView given(testing::prose(20));
    const QRect where = given.view.rectsOf(given.rangeOf(u"hall"_s)).front().toAlignedRect();
    const QImage plain = shot(given);
    given.view.setSoftWords(words("[quantity]\nhall"));
    const QImage lined = shot(given);
    const QRect upper(where.left(), where.top(), where.width(), where.height() * 3 / 5);
    QCOMPARE(difference(plain, lined, upper), QSize(0, 0));
    const QRect lower(where.left(), where.top() + upper.height(), where.width(), where.height() - upper.height());
    QVERIFY(!difference(plain, lined, lower).isEmpty());
    const QRect beside(where.right() + 2, where.top(), 20, where.height());
    QCOMPARE(difference(plain, lined, beside), QSize(0, 0));
}

void SoftLinesTest::lookedThroughOnceForManyFrames()
{
    const DocumentPtr document = testing::prose(3);
    SoftLayer layer;
    QVERIFY(!layer.isOn());
    QVERIFY(layer.in({0, 100}).isEmpty());
    layer.setDocument(document);
    layer.setWords(words("[hedge]\nhall"));
    const TextRange row = document->blocks().back().range();
    const QList<SoftSpan> *first = &layer.inRow(row);
    QVERIFY(!first->isEmpty());
    QCOMPARE(&layer.inRow(row), first); // the very same: kept, not found again
    layer.setWords(words("[hedge]\nriver"));
    QVERIFY(document->text(layer.inRow(row).front().range) == u"river"_s);
    layer.setDocument({});
    QVERIFY(!layer.isOn());
}

void SoftLinesTest::codeHasNone()
{
    GivenView given(withCode());
    given.view.setSoftWords(words("[hedge]\nhall"));
    QVERIFY(given.view.softWordsAt(given.rangeOf(u"hall"_s).start));
    QVERIFY(!given.view.softWordsAt(given.rangeOf(u"old hall"_s).start + 5));
}

void SoftLinesTest::thePointerComesToThem()
{
    GivenView given(testing::prose(20));
    given.view.setSoftWords(words("[hedge]\nhall"));
    QSignalSpy pointed(&given.view, &DocumentView::softWordsPointed);
    given.hover(given.middleOf(u"river"_s));
    QVERIFY(!given.view.pointedSoftWords());
    given.hover(given.middleOf(u"hall"_s));
    QVERIFY(given.view.pointedSoftWords());
    QCOMPARE(given.view.pointedSoftWords()->range, given.rangeOf(u"hall"_s));
    QCOMPARE(softWordsLine(given.view, *given.view.pointedSoftWords()), u"Hedge: hall"_s);
    QCOMPARE(pointed.size(), 1);
    given.hover(given.middleOf(u"hall"_s) + QPoint(3, 0));
    QCOMPARE(pointed.size(), 1);
    given.hover(given.middleOf(u"river"_s));
    QVERIFY(!given.view.pointedSoftWords());
    given.hover(given.middleOf(u"hall"_s));
    given.view.setSoftWords({});
    QVERIFY2(!given.view.pointedSoftWords(), "there are none any more");
}

void SoftLinesTest::theCaretComesToThem()
{
    GivenView given(testing::prose(20));
    given.view.setSoftWords(words("[attribution]\nhall"));
    given.view.setCaretMode(true);
    given.view.setCaret(given.rangeOf(u"hall"_s).start - 1);
    QVERIFY(!given.view.pointedSoftWords());
    QTest::keyClick(&given.view, Qt::Key_Right);
    QVERIFY(given.view.pointedSoftWords());
    QCOMPARE(given.view.pointedSoftWords()->kind, SoftKind::Attribution);
    QTest::keyClick(&given.view, Qt::Key_Left);
    QVERIFY(!given.view.pointedSoftWords());
}

void SoftLinesTest::aTipSaysWhatTheyAre()
{
    GivenView given(testing::prose(20));
    new SoftTips(given.view);
    given.view.setSoftWords(words("[quantity]\nhall"));
    const QPoint at = given.middleOf(u"hall"_s);
    given.hover(at);
    QHelpEvent help(QEvent::ToolTip, at, given.view.viewport()->mapToGlobal(at));
    QApplication::sendEvent(given.view.viewport(), &help);
    QVERIFY(QToolTip::isVisible());
    QVERIFY(QToolTip::text().contains(u"Vague quantity: hall"_s));
    QVERIFY(QToolTip::text().contains(softKindSentence(SoftKind::Quantity)));
    QToolTip::hideText();
}

void SoftLinesTest::assistiveTechnologyIsTold()
{
    GivenView given(testing::prose(20));
    QAccessible::setActive(true);
    given.view.setSoftWords(words("[hedge]\nhall"));
    const TextRange hall = given.rangeOf(u"hall"_s);
    QAccessibleTextInterface *text = QAccessible::queryAccessibleInterface(&given.view)->textInterface();
    int start = 0;
    int end = 0;
    QCOMPARE(text->attributes(int(hall.start) + 1, &start, &end),
             u"text-underline-type:single;text-underline-style:wave;soft:hedge;"_s);
    QCOMPARE((TextRange{start, end}), hall);
    QCOMPARE(text->attributes(int(hall.start) - 1, &start, &end), QString());
    QCOMPARE(end, int(hall.start));
    QAccessible::setActive(false);
}

void SoftLinesTest::theNextDocumentHasItsOwn()
{
    GivenView given(testing::prose(20));
    given.view.setSoftWords(words("[hedge]\nhall"));
    shot(given);
    const DocumentPtr next = withCode();
    given.view.setDocument(next, nullptr);
    QVERIFY(given.view.softWordsAt(next->text().indexOf(u"hall"_s)));
    QVERIFY(!given.view.softWordsAt(0));
}

} // namespace florilegium
