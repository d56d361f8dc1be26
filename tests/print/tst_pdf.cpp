// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "patience.h"
#include "print/givenpaper.h"
#include "print/paperlinks.h"
#include "print/printing.h"
#include "print/tests_print.h"
#include "printer/loadprinter.h"

#include <QDialog>
#include <QDir>
#include <QFile>
#include <QFuture>
#include <QPdfWriter>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

namespace florilegium::testing {

using namespace Qt::StringLiterals;

namespace {

QFuture<PictureSources> noPictures()
{
    return QtFuture::makeReadyValueFuture(PictureSources{});
}

/// A folder, and a pool of one worker.
struct GivenFolder
{
    QTemporaryDir folder;
    QThreadPool pool;

    [[nodiscard]] QString path() const { return folder.filePath(u"article.pdf"_s); }
    Result<int> write(const PrintedArticle &article)
    {
        QFuture<Result<int>> future = writePdf(pool, article, noPictures(), usualPaper(), path());
        future.waitForFinished();
        return future.result();
    }
    [[nodiscard]] QByteArray bytes() const
    {
        QFile file(path());
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
    }
    void put(const QByteArray &bytes) const
    {
        QFile file(path());
        QVERIFY(file.open(QFile::WriteOnly));
        file.write(bytes);
    }
};

/// The streams of a PDF that can be unpacked, one after the other.
QByteArray unpacked(const QByteArray &pdf)
{
    QByteArray all;
    for (qsizetype at = pdf.indexOf("stream\n"); at >= 0; at = pdf.indexOf("\nstream\n", at + 1)) {
        const qsizetype start = pdf.indexOf('\n', at + 1) + 1;
        const qsizetype end = pdf.indexOf("\nendstream", start);
        QByteArray packed = pdf.mid(start, end - start);
        packed.prepend(QByteArray::fromHex("00100000")); // a guess of the size, as qUncompress() wants it
        all += qUncompress(packed);
    }
    return all;
}

DocumentPtr linkedDocument()
{
    DocumentBuilder builder;
    builder.beginBlock(BlockKind::Paragraph);
    builder.addText(u"See "_s);
    builder.beginLink(u"https://example.org/plan"_s);
    builder.addText(u"the plan"_s);
    builder.setLink(-1);
    builder.addText(u", "_s);
    builder.beginLink(u"javascript:alert(1)"_s);
    builder.addText(u"a trap"_s);
    builder.setLink(-1);
    builder.addText(u" and "_s);
    builder.beginLink(u"#end"_s);
    builder.addText(u"the end"_s);
    builder.setLink(-1);
    builder.endBlock();
    builder.beginBlock(BlockKind::Paragraph);
    builder.addTarget(u"end"_s);
    builder.addText(words(20));
    builder.endBlock();
    return finished(builder);
}

} // namespace

void PdfTest::aPdfIsWritten()
{
    GivenFolder given;
    const PrintedArticle article = articleOf(mixedDocument(5));
    const Result<int> pages = given.write(article);
    QVERIFY(pages.has_value());
    GivenPages expected(article, usualPaper());
    QCOMPARE(*pages, expected.pages.count());
    QVERIFY(*pages > 3);
    const QByteArray pdf = given.bytes();
    QVERIFY(pdf.startsWith("%PDF-1."));
    QVERIFY(pdf.trimmed().endsWith("%%EOF"));
    QCOMPARE(pdf.count("/Type /Page\n"), *pages);
    // Its words are words, not pictures of them.
    QVERIFY(pdf.contains("/ToUnicode"));
    QVERIFY(unpacked(pdf).count("Tj") > 1000);
    QCOMPARE(QDir(given.folder.path()).entryList(QDir::Files), QStringList{u"article.pdf"_s});
}

void PdfTest::linksLead()
{
    GivenFolder given;
    PrintedArticle article = articleOf(linkedDocument());
    mark(article, u"See"_s, u"Look [here](https://example.org/note) and [there](file:///etc/passwd)."_s);
    QVERIFY(given.write(article).has_value());
    const QByteArray pdf = given.bytes();
    QCOMPARE(pdf.count("/S /URI"), 2);
    QVERIFY(pdf.contains("/URI (https://example.org/plan)"));
    QVERIFY(pdf.contains("/URI (https://example.org/note)"));
    QCOMPARE(pdf.count("/Dest "), 1);
    QVERIFY(pdf.contains("/XYZ")); // the place that it leads to
}

void PdfTest::addressesCannotBreakOut_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("expected");
    QTest::newRow("plain") << u"https://example.org/a?b=c#d"_s << u"https://example.org/a?b=c#d"_s;
    QTest::newRow("brackets") << u"https://example.org/a_(b)"_s << u"https://example.org/a_%28b%29"_s;
    QTest::newRow("letters") << u"https://example.org/ü"_s << u"https://example.org/%C3%BC"_s;
    QTest::newRow("mail") << u"mailto:ada@example.org"_s << u"mailto:ada@example.org"_s;
    QTest::newRow("file") << u"file:///etc/passwd"_s << u""_s;
    QTest::newRow("script") << u"javascript:alert(1)"_s << u""_s;
    QTest::newRow("relative") << u"../a.html"_s << u""_s;
    QTest::newRow("long") << u"https://example.org/"_s + QString(5000, u'a') << u""_s;
    QTest::newRow("nothing") << u""_s << u""_s;
}

void PdfTest::addressesCannotBreakOut()
{
    QFETCH(const QString, target);
    QFETCH(const QString, expected);
    QCOMPARE(paperAddress(target), expected);
}

void PdfTest::itSaysWhatItIs()
{
    GivenFolder given;
    PrintedArticle article = articleOf(longDocument(1));
    article.title = u"Doors & <gates>"_s;
    QVERIFY(given.write(article).has_value());
    const QByteArray pdf = given.bytes();
    QVERIFY(pdf.contains("Doors &amp; &lt;gates"));
    QVERIFY(pdf.contains("Ada Brown"));
    QVERIFY(pdf.contains("/Metadata"));
    QByteArray title; // of the dictionary, in UTF-16
    for (const QChar c : article.title)
        title += QByteArray(1, char(c.unicode() >> 8)) + QByteArray(1, char(c.unicode() & 0xFF));
    QVERIFY(pdf.contains(title));
}

void PdfTest::whatCannotBeWrittenIsSaid()
{
    GivenFolder given;
    QFuture<Result<int>> future = writePdf(given.pool, articleOf(longDocument(1)), noPictures(), usualPaper(),
                                           given.folder.filePath(u"nowhere/article.pdf"_s));
    future.waitForFinished();
    QVERIFY(!future.result());
    QCOMPARE(future.result().error().code, ErrorCode::WriteFailure);
    QVERIFY(!future.result().error().detail.isEmpty());
}

void PdfTest::stoppingLeavesTheFileAsItWas()
{
    GivenFolder given;
    given.put("what was there");
    QFuture<Result<int>> future = writePdf(given.pool, articleOf(longDocument(3000)), noPictures(), usualPaper(),
                                           given.path());
    QTRY_VERIFY(future.progressValue() > 0);
    future.cancel();
    QVERIFY(given.pool.waitForDone(20'000));
    QVERIFY(future.isCanceled());
    QCOMPARE(future.resultCount(), 0);
    QCOMPARE(given.bytes(), "what was there");
    QCOMPARE(QDir(given.folder.path()).entryList(QDir::Files), QStringList{u"article.pdf"_s});
    // And a whole one takes its place.
    QVERIFY(given.write(articleOf(longDocument(1))).has_value());
    QVERIFY(given.bytes().startsWith("%PDF"));
}

void PdfTest::onlyTheChosenPagesArePrinted()
{
    GivenFolder given;
    auto device = std::make_shared<QPdfWriter>(given.path());
    device->setPageLayout(usualPaper());
    PrintTarget target{.device = device, .pages = {}, .lastFirst = true};
    target.pages.addRange(2, 3);
    device.reset();
    QFuture<Result<int>> future = printOn(given.pool, articleOf(longDocument(40)), noPictures(), std::move(target));
    QVERIFY(given.pool.waitForDone(20'000));
    QCOMPARE(future.result().value_or(0), 2);
    QTRY_COMPARE(given.bytes().count("/Type /Page\n"), 2);
}

void PdfTest::theModuleAsksForAPrinter()
{
    const Result<PrinterPlugin *> plugin = loadPrinter();
    QVERIFY2(plugin.has_value(), plugin ? "" : qPrintable(plugin.error().detail));
    QWidget window;
    window.show();
    bool isChosen = false;
    (*plugin)->ask(&window, u"On doors"_s, usualPaper(), [&isChosen](const PrintTarget &) { isChosen = true; });
    auto *dialog = window.findChild<QDialog *>();
    QVERIFY(dialog);
    QVERIFY(dialog->isVisible());
    dialog->reject();
    QTRY_VERIFY(!window.findChild<QDialog *>());
    QVERIFY(!isChosen);
}

} // namespace florilegium::testing
