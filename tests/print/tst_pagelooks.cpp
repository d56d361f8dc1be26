// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "paint/givenhyphens.h"
#include "print/givenpaper.h"
#include "print/tests_print.h"
#include "syntax/loadcodecolours.h"

#include <QTemporaryDir>
#include <QTest>

namespace florilegium::testing {

using namespace Qt::StringLiterals;

namespace {

/// Whether anything is neither black nor grey.
bool hasHue(const QImage &picture)
{
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            if (picture.pixelColor(x, y).hslSaturation() > 60)
                return true;
        }
    }
    return false;
}

} // namespace

void PageLooksTest::codeIsInItsColours()
{
    DocumentBuilder builder;
    for (const QString &language : {u"C++"_s, u"no such language"_s}) {
        builder.beginCode(language);
        for (int line = 0; line < 80; ++line)
            builder.addText(line % 70 == 69 ? u"/* ends\n on another line */\n"_s : u"return \"words\"; // said\n"_s);
        builder.endBlock();
    }
    PrintedArticle article = articleOf(finished(builder));
    GivenPages plain(article);
    QVERIFY(!hasHue(plain.picture(0)));
    const auto loaded = loadCodeColours();
    QVERIFY(loaded);
    article.codeColours = (*loaded)->forPaper();
    GivenPages given(article);
    QVERIFY(hasHue(given.picture(0)));
    QVERIFY(!hasHue(given.picture(given.pages.count() - 1)));
    QCOMPARE(given.pages.count(), plain.pages.count());
    QCOMPARE(given.ink(), plain.ink());
}

void PageLooksTest::justifiedTextIsHyphenated()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"hyph_qaa.dic"_s);
    writeFile(path, simplePatterns());
    DocumentBuilder builder;
    builder.beginBlock(BlockKind::Paragraph);
    builder.addText(u"Particular tabakonavelosanitaripolakanovi "_s.repeated(40));
    builder.endBlock();
    PrintedArticle article = articleOf(finished(builder));
    article.hyphenator = Hyphenator(path);
    const QString ragged = GivenPages(article).ink();
    QVERIFY(!ragged.contains(u'-') && !ragged.contains(u'\u00AD'));
    article.type.justified = true;
    const QString justified = GivenPages(article).ink();
    QVERIFY(justified.contains(u'-') || justified.contains(u'\u00AD') || justified.contains(u'\u2010'));
}

void PageLooksTest::bandsAreInTheirColours()
{
    PrintedArticle article = articleOf(longDocument(3));
    mark(article, u"number0"_s, {}, u"evidence"_s);
    mark(article, u"number1 begins."_s, {}, u"claim"_s);
    GivenPages given(article);
    const QImage picture = given.picture(0);
    const Palette palette = paperPalette();
    const auto holds = [&picture](const QColor &colour) {
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x) {
                if (picture.pixelColor(x, y) == colour)
                    return true;
            }
        }
        return false;
    };
    QVERIFY(holds(palette.tone(u"evidence"_s).band));
    QVERIFY(holds(palette.tone(u"claim"_s).band));
    QVERIFY(!holds(palette.tone(u"definition"_s).band));
    // A second highlight over the first has a foot of its own ink.
    article.highlights.append(article.highlights[1]);
    article.highlights.back().colour = u"definition"_s;
    GivenPages overlapping(article);
    const QImage with = overlapping.picture(0);
    bool hasFoot = false;
    for (int y = 0; y < with.height() && !hasFoot; ++y) {
        for (int x = 0; x < with.width() && !hasFoot; ++x)
            hasFoot = with.pixelColor(x, y) == palette.tone(u"definition"_s).ink;
    }
    QVERIFY(hasFoot);
}

void PageLooksTest::footersCountThePages()
{
    GivenPages given(articleOf(longDocument(40)));
    const PageShape &shape = given.pages.shape();
    const QRectF footer(0, shape.footerY - 12, shape.sheet.width(), 24);
    for (int page = 0; page < given.pages.count(); ++page) {
        const QString expected = u"page%1of%2"_s.arg(page + 1).arg(given.pages.count());
        const QString ink = given.recorded(page)->inkIn(footer);
        QVERIFY2(ink.contains(expected), qPrintable(ink));
        QVERIFY2(ink.contains(u"Ondoors"_s) && ink.contains(u"AdaBrown"_s), qPrintable(ink));
    }
}

void PageLooksTest::pagesAreTheSameOnEveryDevice()
{
    GivenPages given(articleOf(mixedDocument(3)));
    for (const int dotsPerInch : {72, 300, 1200}) {
        const auto coarse = given.recorded(1, 96);
        const auto fine = given.recorded(1, dotsPerInch);
        QCOMPARE(fine->texts().size(), coarse->texts().size());
        for (qsizetype i = 0; i < fine->texts().size(); ++i) {
            const QRectF expected = coarse->texts()[i].rect;
            const QRectF rect = fine->texts()[i].rect;
            const double scale = dotsPerInch / 96.0;
            QCOMPARE(fine->texts()[i].text, coarse->texts()[i].text);
            QVERIFY2(qAbs(rect.left() / scale - expected.left()) < 1
                         && qAbs(rect.width() / scale - expected.width()) < 1,
                     qPrintable(fine->texts()[i].text));
        }
    }
}

} // namespace florilegium::testing
