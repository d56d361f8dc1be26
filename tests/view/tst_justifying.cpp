// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "patience.h"
#include "view/tests_view.h"

#include "paint/givenhyphens.h"
#include "view/givenview.h"
#include "view/hyphenators.h"
#include "view/readingpage.h"

#include <QMimeData>
#include <QTemporaryDir>

namespace florilegium {

using namespace Qt::StringLiterals;
using testing::GivenView;

namespace {

constexpr QChar softHyphen = QChar::SoftHyphen;

/// In the language of the simple patterns.
DocumentPtr record(int paragraphs)
{
    DocumentBuilder builder;
    builder.metadata().language = u"qaa"_s;
    for (int i = 0; i < paragraphs; ++i) {
        builder.beginBlock(BlockKind::Paragraph);
        for (int s = 0; s < 2 + (i * 7) % 5; ++s)
            builder.addText(u"Particular determinations of record %1 were catalogued in memorable repositories. "_s.arg(
                i * 10 + s));
    }
    return std::make_shared<const Document>(builder.finish(false));
}

TypeChoice justified()
{
    return {.justified = true};
}

Hyphenator simpleHyphenator()
{
    const QTemporaryDir folder;
    testing::writeFile(folder.filePath(u"hyph_qaa.dic"_s), testing::simplePatterns());
    return Hyphenator(folder.filePath(u"hyph_qaa.dic"_s));
}

/// A view whose justified text has its hyphens.
struct GivenJustified
{
    explicit GivenJustified(int paragraphs)
        : given(record(paragraphs))
    {
        testing::giveSimplePatterns();
        QSignalSpy loaded(&hyphenators, &Hyphenators::loaded);
        given.view.setHyphenators(&hyphenators);
        given.view.setTypeChoice(justified());
        QTRY_COMPARE(loaded.count(), 1);
        given.view.grab();
    }

    Hyphenators hyphenators;
    GivenView given;
};

} // namespace

void JustifyingTest::thePlaceStays_data()
{
    QTest::addColumn<int>("share");
    for (const int share : {0, 13, 37, 63, 95})
        QTest::addRow("at %d %%", share) << share;
}

void JustifyingTest::thePlaceStays()
{
    QFETCH(const int, share);
    ReadingPage page;
    page.setPalette(paletteFor(Look::Light));
    page.setColumnWidth(620);
    page.setViewportHeight(900);
    page.setDocument(record(600), {});
    page.setTypography(Typography({}, u"qaa"_s));
    page.showAt(page.document()->text().size() * share / 100, 50);
    const TextPlace before = page.place();
    const auto stays = [&] { return qAbs(page.yOf(before.offset) + before.pixels) <= 1; };
    page.setTypography(Typography(justified(), u"qaa"_s));
    QVERIFY(stays());
    page.setTypography(Typography(justified(), u"qaa"_s), simpleHyphenator());
    QVERIFY(stays());
    QVERIFY(page.visibleRange().contains(before.offset));
    page.setColumnWidth(400);
    QVERIFY(stays());
    page.setColumnWidth(620);
    page.setTypography(Typography({}, u"qaa"_s));
    QVERIFY(stays());
    QCOMPARE(page.place(), before);
}

void JustifyingTest::theHeightIsWellEstimated_data()
{
    QTest::addColumn<double>("width");
    QTest::newRow("as drawn") << 640.0;
    QTest::newRow("narrow") << 420.0;
}

void JustifyingTest::theHeightIsWellEstimated()
{
    QFETCH(const double, width);
    ReadingPage page;
    page.setViewportHeight(900);
    page.setColumnWidth(width);
    page.setDocument(record(300), {});
    page.setTypography(Typography(justified(), u"qaa"_s), simpleHyphenator());
    const double estimated = page.scroll().total();
    for (qsizetype row = 0; std::size_t(row) < page.rows().size(); ++row)
        (void)page.laid(row);
    const double exact = page.scroll().total();
    QVERIFY2(qAbs(estimated / exact - 1) <= 0.03, qPrintable(u"%1 for %2"_s.arg(estimated).arg(exact)));
}

void JustifyingTest::aDictionaryIsReadOnceForAll()
{
    testing::giveSimplePatterns();
    Hyphenators hyphenators;
    QSignalSpy loaded(&hyphenators, &Hyphenators::loaded);
    GivenView one(record(30));
    GivenView other(record(30));
    for (GivenView *given : {&one, &other})
        given->view.setHyphenators(&hyphenators);
    QVERIFY(!loaded.wait(0)); // ragged text asks for none
    const double before = one.view.documentHeight();
    for (GivenView *given : {&one, &other})
        given->view.setTypeChoice(justified());
    QVERIFY(hyphenators.of(u"qaa"_s).isNull()); // not yet, and nobody waits
    QTRY_COMPARE(loaded.count(), 1);
    QVERIFY(!hyphenators.of(u"qaa"_s).isNull());
    QVERIFY(hyphenators.of(u"qaa"_s) == hyphenators.of(u"qaa-AT"_s));
    QVERIFY(hyphenators.of(u"qab"_s).isNull());
    QCOMPARE(one.view.documentHeight(), other.view.documentHeight());
    QVERIFY(one.view.documentHeight() < before); // words fill the lines' ends
    QCOMPARE(loaded.count(), 1);
}

void JustifyingTest::whatIsCopiedHasNoHyphens()
{
    GivenJustified with(30);
    GivenView &given = with.given;
    given.view.selectAll();
    const auto copied = given.view.copied();
    QVERIFY(copied && !copied->text().contains(softHyphen) && !copied->html().contains(softHyphen));
    GivenView ragged(record(30));
    ragged.view.selectAll();
    QCOMPARE(copied->text(), ragged.view.copied()->text());
}

void JustifyingTest::aBrokenWordIsSelectedToItsEnd()
{
    GivenJustified with(10);
    GivenView &given = with.given;
    const QString &text = given.document->text();
    // A word whose letters stand on two lines.
    qsizetype broken = -1;
    for (qsizetype at = 1; at < text.size() && broken < 0; ++at) {
        const QRectF caret = given.view.rectOf(at);
        if (text[at].isLetter() && text[at - 1].isLetter() && caret.top() > given.view.rectOf(at - 1).top())
            broken = at;
    }
    QVERIFY(broken > 0);
    const QRectF before = given.view.rectOf(broken - 1);
    const QPointF beside(given.view.textColumn().right() + 3, before.center().y());
    QWidget *page = given.view.viewport();
    QTest::mousePress(page, Qt::LeftButton, {}, QPointF(before.left() - 60, before.center().y()).toPoint());
    QTest::mouseMove(page, beside.toPoint());
    QTest::mouseRelease(page, Qt::LeftButton, {}, beside.toPoint());
    QCOMPARE(given.view.selection().end, broken);
    QTest::mouseDClick(page, Qt::LeftButton, {}, QPointF(before.left() + 2, before.center().y()).toPoint());
    const TextRange word = given.view.selection();
    QVERIFY(word.start < broken && word.end > broken);
    QCOMPARE(given.view.rectsOf(word).size(), 2);
}

void JustifyingTest::theCaretWalksByLines()
{
    GivenJustified with(6);
    GivenView &given = with.given;
    given.view.setCaretMode(true);
    given.view.setCaret(0);
    QTest::keyClick(&given.view, Qt::Key_End);
    int lines = 1;
    for (qsizetype before = -1; given.view.caret() < given.document->text().size(); ++lines) {
        before = given.view.caret();
        QTest::keyClick(&given.view, Qt::Key_Down);
        QVERIFY(given.view.caret() > before);
        if (given.view.caret() == given.document->text().size())
            break;
        const QRectF from = given.view.rectOf(before);
        const double way = given.view.rectOf(given.view.caret()).top() - from.top();
        QVERIFY2(way > 0 && way < 2 * from.height(), qPrintable(QString::number(before)));
    }
    QVERIFY(lines > 12);
    for (qsizetype at = given.view.caret(); at > 0; at = given.view.caret()) {
        QTest::keyClick(&given.view, Qt::Key_Left);
        QCOMPARE(given.view.caret(), at - 1);
    }
}

} // namespace florilegium
