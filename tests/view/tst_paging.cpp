// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "view/givenview.h"
#include "view/tests_view.h"

#include <QWheelEvent>

#include <cmath>

namespace florilegium {

using namespace Qt::StringLiterals;
using testing::GivenView;

namespace {

/// Every kind of block, over some pages.
DocumentPtr mixed()
{
    DocumentBuilder builder;
    builder.metadata().title = u"Of many kinds"_s;
    builder.metadata().byline = u"A. Author"_s;
    for (int part = 0; part < 4; ++part) {
        builder.beginBlock(BlockKind::Heading, 2);
        builder.addText(u"Part %1"_s.arg(part));
        for (int i = 0; i < 7; ++i) {
            builder.beginBlock(i % 2 ? BlockKind::Quote : BlockKind::Paragraph);
            for (int s = 0; s <= i; ++s)
                builder.addText(
                    u"Sentence %1 of %2 in part %3 was written down in the evening. "_s.arg(s).arg(i).arg(part));
        }
        builder.beginCode(u"c"_s);
        for (int line = 0; line < 40; ++line) {
            builder.addText(line % 9 ? u"int value_%1 = %2;"_s.arg(line).arg(part) : QString());
            builder.addLineBreak();
        }
        builder.endBlock();
        builder.addImage({.source = u"none.png"_s, .alternative = u"A field"_s, .width = 500, .height = 3000});
        builder.beginBlock(BlockKind::Caption);
        builder.addText(u"A field in part %1."_s.arg(part));
        builder.addRule();
        builder.beginTable(1);
        for (int row = 0; row < 25; ++row) {
            builder.beginRow();
            for (int column = 0; column < 3; ++column) {
                builder.beginCell();
                builder.addText(u"Cell %1 %2 %3 "_s.arg(part).arg(row).arg(column).repeated(1 + (row * column) % 7));
            }
        }
        builder.endBlock();
    }
    return std::make_shared<const Document>(builder.finish());
}

/// One row of a table that no page has room for.
DocumentPtr withTallRow()
{
    DocumentBuilder builder;
    builder.beginTable(0);
    for (int row = 0; row < 3; ++row) {
        builder.beginRow();
        for (int column = 0; column < 2; ++column) {
            builder.beginCell();
            builder.addText(
                u"Much is said in row %1 of column %2. "_s.arg(row).arg(column).repeated(row == 1 ? 90 : 2));
        }
    }
    return std::make_shared<const Document>(builder.finish(false));
}

struct Paged : GivenView
{
    explicit Paged(DocumentPtr shown, QSize size = {1100, 800})
        : GivenView(std::move(shown), size)
    {
        view.setPaged(true);
        view.grab();
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(&view, key, modifiers);
        view.grab();
    }
    void wheel(int angle)
    {
        const QPointF at = view.viewport()->rect().center();
        QWheelEvent event(at, view.viewport()->mapToGlobal(at), {}, {0, angle}, Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(view.viewport(), &event);
    }
    [[nodiscard]] bool isAtEnd() const { return view.visibleRange().end == document->text().size(); }
    [[nodiscard]] bool shows(qsizetype offset) const
    {
        const TextRange seen = view.visibleRange();
        return offset >= seen.start && offset < seen.end;
    }
};

/// Nothing of a line that does not fit: only backgrounds and rules below the last one.
bool isEmptyBelow(Paged &given, double bottom)
{
    const Palette &look = given.view.look();
    const QList<QColor> plain{look.page, look.codeBackground, look.line, look.faint};
    const QImage shown = given.view.viewport()->grab().toImage();
    const QRect text = given.view.textColumn();
    const double corner = 16 * given.view.typeChoice().zoom; // of a box of code
    for (int y = int(std::ceil(bottom + corner)); y < shown.height(); ++y) {
        QSet<QRgb> inks; // a rule, which may lie between two device pixels, has one in its row; letters have many
        for (int x = text.left(); x < text.right(); x += 2) {
            if (!plain.contains(shown.pixelColor(x, y)))
                inks.insert(shown.pixel(x, y));
        }
        if (inks.size() > 1)
            return false;
    }
    return true;
}

} // namespace

void PagingTest::everyLineStandsOnOnePage_data()
{
    QTest::addColumn<DocumentPtr>("document");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<double>("zoom");
    QTest::newRow("prose") << testing::prose(90) << QSize(1100, 800) << 1.0;
    QTest::newRow("prose, narrow") << testing::prose(90) << QSize(420, 560) << 1.1;
    QTest::newRow("all kinds") << mixed() << QSize(1100, 800) << 1.0;
    QTest::newRow("all kinds, low") << mixed() << QSize(900, 330) << 1.0;
    QTest::newRow("all kinds, large type") << mixed() << QSize(900, 700) << 1.75;
    QTest::newRow("a short text") << testing::prose(2) << QSize(1100, 800) << 1.0;
}

void PagingTest::everyLineStandsOnOnePage()
{
    QFETCH(const DocumentPtr, document);
    QFETCH(const QSize, size);
    QFETCH(const double, zoom);
    Paged given(document, size);
    TypeChoice type;
    type.zoom = zoom;
    given.view.setTypeChoice(type);
    given.view.grab();
    qsizetype end = 0;
    for (int page = 1; page < 400; ++page) {
        const TextRange seen = given.view.visibleRange();
        QVERIFY2(seen.start == end || seen.start == end + 1, // a line break
                 qPrintable(u"page %1 begins at %2 after %3"_s.arg(page).arg(seen.start).arg(end)));
        QVERIFY(page == 1 || seen.end > end);
        double bottom = 0;
        for (const QRectF &rect : given.view.rectsOf(seen)) {
            QVERIFY(rect.top() > -1 && rect.bottom() < given.view.viewport()->height() + 1);
            bottom = std::max(bottom, rect.bottom());
        }
        QVERIFY2(isEmptyBelow(given, bottom), qPrintable(u"page %1"_s.arg(page)));
        QCOMPARE(given.view.pageNumbers().page, page);
        end = seen.end;
        if (given.isAtEnd())
            break;
        QVERIFY(given.view.pageNumbers().count > page);
        given.press(Qt::Key_Space);
    }
    QVERIFY(given.isAtEnd());
    const PageNumbers last = given.view.pageNumbers();
    QCOMPARE(last.count, last.page);
    QCOMPARE(given.view.progress(), 1.0);
    given.press(Qt::Key_Space); // there is no more
    QCOMPARE(given.view.visibleRange().end, end);
}

void PagingTest::pagesAreTurnedBackToTheSameTops()
{
    Paged given(mixed());
    std::vector<qsizetype> tops;
    for (; !given.isAtEnd(); given.press(Qt::Key_Right))
        tops.push_back(given.view.visibleRange().start);
    QVERIFY(tops.size() > 6);
    for (; !tops.empty(); tops.pop_back()) {
        given.press(Qt::Key_PageUp);
        QCOMPARE(given.view.visibleRange().start, tops.back());
    }
    QCOMPARE(given.view.pageNumbers().page, 1);
    QCOMPARE(given.view.scrollTop(), 0.0);
}

void PagingTest::theWayBackFromTheEndMissesNothing()
{
    Paged given(mixed(), {1000, 500});
    given.press(Qt::Key_End);
    QVERIFY(given.isAtEnd());
    for (int page = 0; page < 400 && given.view.scrollTop() > 0; ++page) {
        const TextRange before = given.view.visibleRange();
        given.press(Qt::Key_Left);
        QVERIFY(given.view.visibleRange().start < before.start);
        QVERIFY(given.view.visibleRange().end >= before.start - 1);
    }
    QCOMPARE(given.view.visibleRange().start, 0);
    QCOMPARE(given.view.pageNumbers().page, 1);
    given.press(Qt::Key_Left);
    QCOMPARE(given.view.scrollTop(), 0.0);
}

void PagingTest::theTopLineStays()
{
    Paged given(testing::prose(300));
    for (int page = 0; page < 5; ++page)
        given.press(Qt::Key_PageDown);
    const qsizetype top = given.view.readingPlace().offset;
    const auto stays = [&] {
        given.view.grab();
        return given.view.readingPlace().offset == top && std::abs(given.view.yOf(top)) < 1;
    };
    for (const QSize size : {QSize(700, 800), QSize(1400, 500), QSize(500, 300), QSize(1100, 800)}) {
        given.view.resize(size);
        QVERIFY(stays());
    }
    given.view.zoomIn();
    QVERIFY(stays());
    TypeChoice type = given.view.typeChoice();
    type.justified = true;
    type.leading = 1.8;
    given.view.setTypeChoice(type);
    QVERIFY(stays());
    given.view.setLook(paletteFor(Look::Dark));
    QVERIFY(stays());
    given.view.setTypeChoice({});
    given.view.setPaged(false);
    QVERIFY(stays());
    given.view.scrollByPixels(10);
    given.view.setPaged(true);
    QVERIFY(stays()); // the line that was cut comes down
}

void PagingTest::placesAreTurnedTo()
{
    Paged given(testing::prose(300));
    const qsizetype far = given.document->text().size() / 2;
    given.view.goTo(far);
    QVERIFY(given.shows(far));
    const ReadingPlace there = given.view.readingPlace();
    given.view.goTo(far + 20); // on the page already
    QCOMPARE(given.view.readingPlace().offset, there.offset);
    given.view.goTo(given.view.visibleRange().end + 2); // the next page, as if it had been turned
    QCOMPARE(given.view.visibleRange().start, given.view.readingPlace().offset);
    given.press(Qt::Key_PageUp);
    QCOMPARE(given.view.readingPlace().offset, there.offset);
    given.view.goToHeading(8);
    const OutlineEntry &entry = given.document->outline()[8];
    QCOMPARE(given.view.visibleRange().start, given.document->blocks()[std::size_t(entry.block)].start);
    QCOMPARE(given.view.currentHeading(), 8);
    given.press(Qt::Key_Home);
    given.view.goToNextHeading();
    given.view.goToNextHeading();
    QCOMPARE(given.view.currentHeading(), 2);
    given.view.goToPlace(there);
    QCOMPARE(given.view.visibleRange().start, there.offset);
}

void PagingTest::theCaretTurnsPages()
{
    Paged given(testing::prose(100));
    given.view.setCaretMode(true);
    given.view.setCaret(0);
    for (int line = 0; line < 120; ++line) {
        QTest::keyClick(&given.view, Qt::Key_Down);
        QVERIFY(given.shows(given.view.caret()) || given.view.caret() == given.view.visibleRange().end);
    }
    QVERIFY(given.view.pageNumbers().page > 3);
    for (int line = 0; line < 60; ++line) {
        QTest::keyClick(&given.view, Qt::Key_Up);
        QVERIFY(given.shows(given.view.caret()));
    }
}

void PagingTest::aNotchTurnsAPage()
{
    Paged given(testing::prose(100));
    given.wheel(-60);
    QCOMPARE(given.view.pageNumbers().page, 1);
    given.wheel(-60);
    QCOMPARE(given.view.pageNumbers().page, 2);
    given.wheel(-120);
    QCOMPARE(given.view.pageNumbers().page, 3);
    given.wheel(-60);
    given.wheel(120);
    QCOMPARE(given.view.pageNumbers().page, 2);
}

void PagingTest::whatNoPageHoldsIsCut()
{
    Paged given(withTallRow(), {700, 360});
    double last = -1;
    int pages = 1;
    for (; !given.view.visibleRange().isEmpty() && given.view.scrollTop() > last && pages < 100; ++pages) {
        last = given.view.scrollTop();
        for (const QRectF &rect : given.view.rectsOf(given.view.visibleRange()))
            QVERIFY(rect.top() > -1 && rect.bottom() < given.view.viewport()->height() + 1);
        given.press(Qt::Key_Space);
    }
    QVERIFY(pages > 5 && pages < 100);
    QVERIFY(given.isAtEnd());
    given.view.resize(300, 90); // less than some lines
    for (int page = 0; page < 3000 && !given.isAtEnd(); ++page)
        given.press(Qt::Key_Space);
    QVERIFY(given.isAtEnd());
}

void PagingTest::headingsGoWithWhatFollows()
{
    Paged given(testing::prose(200), {900, 500});
    const std::span<const Block> blocks = given.document->blocks();
    for (; !given.isAtEnd(); given.press(Qt::Key_Space)) {
        const qsizetype last = given.document->blockAt(given.view.visibleRange().end);
        QVERIFY(blocks[std::size_t(last)].kind != BlockKind::Heading);
    }
    given.view.goToHeading(5);
    const qsizetype after = blocks[std::size_t(given.document->outline()[5].block) + 1].start;
    given.view.goToPlace({.offset = after}); // as a page of before might begin
    given.press(Qt::Key_PageUp);
    QVERIFY(given.shows(blocks[std::size_t(given.document->outline()[5].block)].start));
}

} // namespace florilegium
