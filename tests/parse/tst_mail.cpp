// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parse/dump.h"
#include "parse/parts.h"
#include "parse/tests_parse.h"

using namespace florilegium;
using namespace florilegium::testing;
using namespace Qt::StringLiterals;

namespace {

const QByteArray head = "From: =?utf-8?q?Ann_L=C3=A9e?= <ann@a.example>\r\nTo: Ben <ben@a.example>\r\nSubject: "
                        "=?utf-8?b?V29yZHMg4oCTIG1vcmU=?=\r\n"
                        "Date: Fri, 02 Jan 2026 10:20:30 +0100\r\nMessage-ID: <1@a.example>\r\nMIME-Version: 1.0\r\n";

QByteArray part(const QByteArray &headers, const QByteArray &body)
{
    return "--B\r\n" + headers + "\r\n\r\n" + body + "\r\n";
}

QByteArray saved(const QByteArray &parts)
{
    return "From: <Saved by Blink>\r\nSnapshot-Content-Location: http://a.example/x/page.html\r\nSubject: "
           "t\r\nMIME-Version: 1.0\r\n"
           "Content-Type: multipart/related; type=\"text/html\"; boundary=\"B\"\r\n\r\n"
        + parts + "--B--\r\n";
}

Source sourceOf(const QByteArray &bytes)
{
    return {.bytes = bytes, .path = {}, .url = {}, .name = u"a"_s, .charset = {}, .taken = {}};
}

} // namespace

void TestMail::headersAreMetadata()
{
    const Document document = parsed(
        head + "Content-Type: text/plain; charset=utf-8\r\n\r\nHi Ben,\r\n\r\n> asked\r\n\r\nYes.\r\n", u"a.eml"_s);
    QCOMPARE(document.metadata().title, u"Words – more"_s);
    QCOMPARE(document.metadata().byline, u"Ann Lée"_s);
    QCOMPARE(document.metadata().published, u"2026-01-02T10:20:30+01:00"_s);
    QCOMPARE(outline(document), u"h1: Words – more\np: Hi Ben,\n>quote: asked\np: Yes."_s);
    QVERIFY(document.leftOut().back().text.contains(u"To: Ben"_s));
}

/// Such a header was taken for one of another class: undefined behaviour within the library, found by fuzzing.
void TestMail::aZeroInANameIsNoHeader()
{
    const QByteArray zero(1, '\0');
    const QByteArray mail = head + "Content-Type: multipart/mixed; boundary=\"B\"\r\n\r\n"
        + part("Content-Type" + zero + ": text/html; charset=x\r\nContent-Disposition" + zero + "x: attachment", "Hi.")
        + "--B--\r\n";
    QCOMPARE(outline(parsed(mail, u"a.eml"_s)), u"h1: Words – more\np: Hi."_s);
}

void TestMail::theHtmlPartIsTheText()
{
    const QByteArray mail = head + "Content-Type: multipart/alternative; boundary=\"B\"\r\n\r\n"
        + part("Content-Type: text/plain", "plain")
        + part("Content-Type: text/html; charset=iso-8859-1\r\nContent-Transfer-Encoding: quoted-printable",
               "<p>caf=E9 <img src=3D\"cid:p@a\"></p><script>x</script>")
        + part("Content-Type: image/png\r\nContent-ID: <p@a>\r\nContent-Transfer-Encoding: base64", "aGVsbG8=")
        + part("Content-Type: application/pdf; name=\"a.pdf\"\r\nContent-Disposition: attachment; filename=\"a.pdf\"",
               "x")
        + "--B--\r\n";
    const Document document = parsed(mail, u"a.eml"_s);
    QCOMPARE(outline(document), u"h1: Words – more\np: café ▣"_s);
    QCOMPARE(document.images().size(), size_t(1));
    QCOMPARE(document.leftOut().back().text, u"a.pdf"_s);
    const auto parts = openParts(sourceOf(mail));
    QVERIFY(parts);
    QCOMPARE((*parts)->read(document.images()[0].source).value_or(QByteArray()), QByteArray("hello"));
}

void TestMail::flowedLinesAreJoined()
{
    const Document document = parsed(head
                                         + "Content-Type: text/plain; format=flowed\r\n\r\nA line that \r\ngoes on "
                                           "here.\r\n\r\n From a quoted start.\r\n",
                                     u"a.eml"_s);
    QCOMPARE(outline(document), u"h1: Words – more\np: A line that goes on here.\np: From a quoted start."_s);
}

void TestMail::savedPagesHaveTheirPictures()
{
    const QByteArray html = "<html><head><title>The Page</title></head><body><h1>The Page</h1><p>"
        + QByteArray("words of it, many of them. ").repeated(30)
        + "</p><p><img src='pic.png' alt='one'> <img src='/no.png'> more words here.</p></body></html>";
    const QByteArray page = saved(
        part("Content-Type: text/html; charset=utf-8\r\nContent-Location: http://a.example/x/page.html", html)
        + part("Content-Type: image/png\r\nContent-Transfer-Encoding: base64\r\nContent-Location: "
               "http://a.example/x/pic.png",
               "aGVsbG8="));
    const Result<Parsed> result = parse(sourceOf(page));
    QVERIFY(result);
    QCOMPARE(result->format, Format::Mhtml);
    const Document &document = *result->document;
    QCOMPARE(document.metadata().title, u"The Page"_s);
    QCOMPARE(document.images().size(), size_t(2));
    QVERIFY(isPartAddress(document.images()[0].source));
    QCOMPARE(document.images()[1].source, u"http://a.example/no.png"_s);
    const auto parts = openParts(sourceOf(page));
    QVERIFY(parts);
    QCOMPARE((*parts)->read(document.images()[0].source).value_or(QByteArray()), QByteArray("hello"));
    QCOMPARE((*parts)->read(document.images()[1].source).error().code, ErrorCode::NotFound);
}

void TestMail::shapesOverACapAreRefused()
{
    QByteArray deep = "x";
    for (int i = 0; i < 1200; ++i)
        deep = "Content-Type: multipart/mixed; boundary=b" + QByteArray::number(i) + "\r\n\r\n--b"
            + QByteArray::number(i) + "\r\n" + deep;
    const Result<Parsed> nested = parse(sourceOf("MIME-Version: 1.0\r\n" + deep));
    QVERIFY(!nested);
    QCOMPARE(nested.error().code, ErrorCode::TooLarge);
    const Result<Parsed> many = parse(sourceOf(saved(part("Content-Type: text/plain", "x").repeated(30'000))));
    QVERIFY(!many);
    QCOMPARE(many.error().code, ErrorCode::TooLarge);
}
