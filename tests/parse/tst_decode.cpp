// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parse/decode.h"
#include "parse/newlines.h"
#include "parse/tests_parse.h"

using namespace florilegium;
using namespace Qt::StringLiterals;

void TestDecode::bytesBecomeText_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("declared");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("encoding");
    QTest::addColumn<bool>("replaced");

    const auto row = [](const char *what, const QByteArray &bytes, const QString &declared, const QString &text,
                        const QString &encoding,
                        bool replaced) { QTest::newRow(what) << bytes << declared << text << encoding << replaced; };
    const QString utf8 = u"UTF-8"_s;
    const QString western = u"windows-1252"_s;
    row("empty", "", {}, u""_s, utf8, false);
    row("ascii", "abc", {}, u"abc"_s, utf8, false);
    row("utf-8 mark",
        "\xef\xbb\xbf"
        "abc",
        {}, u"abc"_s, utf8, false);
    row("utf-8", "caf\xc3\xa9", {}, u"café"_s, utf8, false);
    row("utf-8 declared as something else", "caf\xc3\xa9", u"iso-8859-1"_s, u"café"_s, utf8, false);
    row("latin-1",
        "caf\xe9 d\xe9j\xe0 vu \xfc"
        "ber alles hinweg",
        {}, u"café déjà vu über alles hinweg"_s, western, false);
    row("windows-1252",
        "\x93quoted\x94 \x96 \x80"
        "5",
        {}, u"“quoted” – €5"_s, western, false);
    row("declared", "\xcf\xf0\xe8\xe2\xe5\xf2", u"windows-1251"_s, u"Привет"_s, u"windows-1251"_s, false);
    row("unknown declaration", "caf\xc3\xa9", u"x-nonsense"_s, u"café"_s, utf8, false);
    row("cut at the end", "abc\xe2\x82", {}, u"abc\ufffd\ufffd"_s, utf8, true);
    row("damaged utf-8", "x\xff\xfe\x80\xc3\x28 x \xf0\x9f\x92", {}, {}, utf8, true);
    row("utf-16le with mark", QByteArray("\xff\xfeh\0\xe9\0", 6), {}, u"hé"_s, u"UTF-16LE"_s, false);
    row("utf-16be without mark", QByteArray("\0p\0l\0a\0i\0n\0 \0t\0e\0x\0t", 20), {}, u"plain text"_s, u"UTF-16BE"_s,
        false);
    row("utf-32le with mark", QByteArray("\xff\xfe\0\0h\0\0\0", 8), {}, u"h"_s, u"UTF-32LE"_s, false);
    row("iso-2022-jp declared", "\x1b$B$3\x1b(B", u"iso-2022-jp"_s, u"こ"_s, u"iso-2022-jp"_s, false);
}

void TestDecode::bytesBecomeText()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, declared);
    QFETCH(QString, text);
    const Decoded decoded = decode(bytes, declared);
    if (text.isEmpty() && !bytes.isEmpty())
        QVERIFY(decoded.text.contains(QChar::ReplacementCharacter));
    else
        QCOMPARE(decoded.text, text);
    QTEST(decoded.encoding, "encoding");
    QTEST(decoded.replaced, "replaced");
}

void TestDecode::declarationsAreFound()
{
    QCOMPARE(declaredEncoding("<?xml version=\"1.0\" encoding=\"koi8-r\"?>"), u"koi8-r"_s);
    QCOMPARE(declaredEncoding("<meta charset=utf-8>"), u"utf-8"_s);
    QCOMPARE(declaredEncoding("# -*- coding: latin-1 -*-"), u"latin-1"_s);
    QCOMPARE(declaredEncoding("nothing here"), QString());
}

void TestDecode::newlinesBecomeOne()
{
    QCOMPARE(withPlainNewlines(u"a\rb\r\nc\u0085d\u2028e\u2029f\vg\fh\r\r\n\ni"_s), u"a\nb\nc\nd\ne\nf\ng\nh\n\n\ni"_s);
    QCOMPARE(withPlainNewlines(u""_s), u""_s);
    const QString plain(1000, u'x');
    QCOMPARE(withPlainNewlines(plain + u'\r'), QString(plain + u'\n'));
}
