// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "source/tests_source.h"

#include "source/format.h"
#include "source/pasted.h"

using namespace florilegium;
using namespace Qt::StringLiterals;

namespace {

const QString piece = u"<p>The first door is <b>open</b>.</p>"_s;

QByteArray utf16(const QString &text)
{
    return QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
}

/// As browsers on Windows write it: the header holds offsets of bytes, and the page is UTF-8.
QByteArray cfHtml(const QByteArray &address)
{
    const QByteArray page = "<html><body>\r\n<!--StartFragment--><p>T\xc3\xbcr</p><!--EndFragment-->\r\n</body></html>";
    const QByteArray address_ = "SourceURL:" + address + "\r\n";
    const auto head = [&](qsizetype start, qsizetype end) {
        return "Version:0.9\r\nStartHTML:" + QByteArray::number(start).rightJustified(10, '0')
            + "\r\nEndHTML:" + QByteArray::number(end).rightJustified(10, '0') + "\r\n" + address_;
    };
    const qsizetype start = head(0, 0).size();
    return head(start, start + page.size()) + page + QByteArray("\0", 1);
}

} // namespace

void TestPasted::addressesAreFound_data()
{
    QTest::addColumn<QByteArray>("firefox");
    QTest::addColumn<QByteArray>("chromium");
    QTest::addColumn<QString>("address");
    const QString page = u"https://example.org/doors?a=1"_s;
    QTest::newRow("none") << QByteArray() << QByteArray() << QString();
    QTest::newRow("Firefox") << utf16(page) << QByteArray() << page;
    QTest::newRow("Firefox, ended") << utf16(page + u'\0') << QByteArray() << page;
    QTest::newRow("Chromium") << QByteArray() << page.toUtf8() << page;
    QTest::newRow("not a page") << QByteArray() << QByteArray("file:///etc/passwd") << QString();
    QTest::newRow("a script") << QByteArray() << QByteArray("javascript:alert(1)") << QString();
    QTest::newRow("an inner page") << utf16(u"about:blank"_s) << page.toUtf8() << page;
}

void TestPasted::addressesAreFound()
{
    QFETCH(const QByteArray, firefox);
    QFETCH(const QByteArray, chromium);
    const auto source = sourceOf(
        {.html = piece, .cfHtml = {}, .firefoxAddress = firefox, .chromiumAddress = chromium, .text = {}}, {});
    QVERIFY(source);
    QTEST(source->url, "address");
    QVERIFY(source->path.isEmpty());
    QCOMPARE(detectFormat(source->bytes, source->name), Format::Html);
}

void TestPasted::theFormOfWindowsIsRead()
{
    const QByteArray data = cfHtml("https://example.org/t%C3%BCr");
    for (const PastedData &pasted :
         {PastedData{.html = {}, .cfHtml = data, .firefoxAddress = {}, .chromiumAddress = {}, .text = {}},
          PastedData{.html = QString::fromUtf8(data),
                     .cfHtml = {},
                     .firefoxAddress = {},
                     .chromiumAddress = {},
                     .text = {}}}) {
        const auto source = sourceOf(pasted, {});
        QVERIFY(source);
        QCOMPARE(source->url, u"https://example.org/t%C3%BCr"_s);
        QVERIFY(source->bytes.startsWith("<html>"));
        QVERIFY(source->bytes.contains("<p>T\xc3\xbcr</p>"));
        QVERIFY(!source->bytes.contains("StartHTML"));
        QVERIFY(!source->bytes.contains('\0'));
    }
}

void TestPasted::offsetsThatLieAreNotBelieved()
{
    for (const char *offsets : {"StartHTML:99999\r\nEndHTML:999999", "StartHTML:-1\r\nEndHTML:-1", "StartHTML:x"}) {
        const QByteArray data = QByteArray("Version:0.9\r\n") + offsets
            + "\r\nSourceURL:https://example.org/\r\n<p>Door</p>";
        const auto source = sourceOf(
            {.html = {}, .cfHtml = data, .firefoxAddress = {}, .chromiumAddress = {}, .text = {}}, {});
        QVERIFY(source);
        QVERIFY(source->bytes.contains("<p>Door</p>"));
        QVERIFY(!source->bytes.contains("Version"));
    }
}

void TestPasted::aPartIsMadeAPage()
{
    const auto part = sourceOf({.html = piece, .cfHtml = {}, .firefoxAddress = {}, .chromiumAddress = {}, .text = {}},
                               {});
    QVERIFY(part->bytes.startsWith("<!DOCTYPE html>"));
    QVERIFY(part->bytes.contains(piece.toUtf8()));
    const QString whole = u"<html><head><title>Doors</title></head><body>"_s + piece + u"</body></html>"_s;
    const auto page = sourceOf({.html = whole, .cfHtml = {}, .firefoxAddress = {}, .chromiumAddress = {}, .text = {}},
                               {});
    QCOMPARE(page->bytes, whole.toUtf8());
}

void TestPasted::plainTextIsANote_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("name");
    QTest::newRow("a line") << u"The door is open."_s << u"The door is open..txt"_s;
    QTest::newRow("lines") << u"\n  On  doors\nThe door is open."_s << u"On doors.txt"_s;
    QTest::newRow("a path") << u"a/b"_s << u"a∕b.txt"_s;
    QTest::newRow("long") << u"word "_s.repeated(40) << u"word "_s.repeated(12).trimmed() + u"….txt"_s;
}

void TestPasted::plainTextIsANote()
{
    QFETCH(const QString, text);
    const auto note = sourceOf({.html = {}, .cfHtml = {}, .firefoxAddress = {}, .chromiumAddress = {}, .text = text},
                               {});
    QVERIFY(note);
    QCOMPARE(note->bytes, text.toUtf8());
    QTEST(note->name, "name");
    QVERIFY(note->url.isEmpty());
}

void TestPasted::nothingIsNothing()
{
    QVERIFY(!sourceOf({}, {}));
    const PastedData empty{.html = u"<meta charset=\"utf-8\"><br>"_s,
                           .cfHtml = {},
                           .firefoxAddress = {},
                           .chromiumAddress = {},
                           .text = u" \n"_s};
    QVERIFY(!sourceOf(empty, {}));
}
