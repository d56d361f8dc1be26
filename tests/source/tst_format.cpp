// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "source/format.h"
#include "source/languages.h"
#include "source/tests_source.h"

#include <QStringEncoder>

using namespace florilegium;
using namespace Qt::StringLiterals;

namespace {

QByteArray encoded(const QString &text, QStringConverter::Encoding encoding, bool mark)
{
    QStringEncoder encoder(encoding, mark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
    return encoder.encode(text);
}

} // namespace

void TestFormat::formatsAreFoundByContent_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("word");

    const auto row = [](const char *what, const QByteArray &bytes, const QString &name, const QString &word) {
        QTest::newRow(what) << bytes << name << word;
    };
    row("empty", "", u"a.txt"_s, u"text"_s);
    row("prose", "It was a dark and stormy night.\n", u""_s, u"text"_s);
    row("doctype", "<!DOCTYPE html><title>x</title>", u"a.txt"_s, u"html"_s);
    row("doctype after a comment", "<!-- saved -->\n<!doctype HTML>", u"a"_s, u"html"_s);
    row("xhtml", "<?xml version='1.0'?><html xmlns='…'>", u"a.xml"_s, u"html"_s);
    row("html by name", "<p>only a fragment", u"a.HTM"_s, u"html"_s);
    row("html fragment", "<div><p>one</p><p>two</p><p>three</p></div>", u""_s, u"html"_s);
    row("article address of a script", "<!DOCTYPE html><html><body>", u"article.php"_s, u"html"_s);
    row("a script with a page in it", "<!DOCTYPE html><?php echo 1 ?>", u"index.php"_s, u"source"_s);
    row("markdown by name", "plain words", u"notes.md"_s, u"markdown"_s);
    row("markdown by marks", "# Title\n\nSee [this](http://a.example) and **that**.\n", u""_s, u"markdown"_s);
    row("comments of a script are no headings", "# one\n# two\n# three\nkey value\n", u"a.txt"_s, u"text"_s);
    row("source by name", "int x;", u"main.cpp"_s, u"source"_s);
    row("source by first line", "#!/usr/bin/env python3\nprint(1)\n", u"tool"_s, u"source"_s);
    row("a text stays a text", "#!/bin/sh\n", u"a.txt"_s, u"text"_s);
    row("epub", QByteArray("PK\3\4") + QByteArray(26, '\0') + "mimetypeapplication/epub+zip", u"a"_s, u"epub"_s);
    row("odt", QByteArray("PK\3\4") + QByteArray(26, '\0') + "mimetypeapplication/vnd.oasis.opendocument.text", u"a"_s,
        u"odt"_s);
    row("docx", QByteArray("PK\3\4") + QByteArray(300, 'x') + "word/document.xml", u"a"_s, u"docx"_s);
    row("zip", QByteArray("PK\3\4") + QByteArray(300, 'x'), u"a"_s, u"binary"_s);
    row("pdf", "%PDF-1.7\n", u"a.txt"_s, u"pdf"_s);
    row("mhtml", "From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n type=x\r\n\r\n",
        u"a"_s, u"mhtml"_s);
    row("e-mail", "Return-Path: <a@b>\nFrom: a@b\nSubject: x\n\nHello", u"a"_s, u"email"_s);
    row("a letter in plain text", "From: Ann\nTo: Ben\nSubject: x\n\nHello", u"a.txt"_s, u"text"_s);
    row("elf",
        "\x7f"
        "ELF\2\1\1"
            + QByteArray(100, '\1'),
        u"a.txt"_s, u"binary"_s);
    row("zeros", QByteArray(1000, '\0'), u"a.txt"_s, u"binary"_s);
    row("few zeros", QByteArray("words\0and words", 15), u"a.txt"_s, u"text"_s);
    row("latin-1", "caf\xe9 d\xe9j\xe0 vu", u"a.txt"_s, u"text"_s);
    row("utf-16 with a mark", encoded(u"plain words"_s, QStringConverter::Utf16LE, true), u"a.txt"_s, u"text"_s);
    row("utf-16 without a mark", encoded(u"plain words here"_s, QStringConverter::Utf16BE, false), u"a.txt"_s,
        u"text"_s);
    row("html in utf-16", encoded(u"<!DOCTYPE html><p>x"_s, QStringConverter::Utf16LE, true), u"a"_s, u"html"_s);
}

void TestFormat::formatsAreFoundByContent()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, name);
    QTEST(toWord(detectFormat(bytes, name)), "word");
}

void TestFormat::languagesAreFoundByName_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("language");
    const QStringList rows{u"a.cpp=C++"_s,
                           u"a.h=C++"_s,
                           u"a.c=C"_s,
                           u"a.C=C++"_s,
                           u"x.py=Python"_s,
                           u"x.PY=Python"_s,
                           u"run.sh=Bash"_s,
                           u"Makefile=Makefile"_s,
                           u"CMakeLists.txt=CMake"_s,
                           u"a.rs=Rust"_s,
                           u"a.go=Go"_s,
                           u"a.java=Java"_s,
                           u"a.ts=TypeScript"_s,
                           u"a.json=JSON"_s,
                           u"a.sql=SQL"_s,
                           u"Dockerfile=Dockerfile"_s,
                           u"a.txt="_s,
                           u"a.md="_s,
                           u"a.html="_s,
                           u"cpp="_s,
                           u".cpp="_s,
                           u"noending="_s};
    for (const QString &row : rows)
        QTest::newRow(qPrintable(row)) << row.section(u'=', 0, 0) << row.section(u'=', 1);
}

void TestFormat::languagesAreFoundByName()
{
    QFETCH(QString, name);
    QTEST(languageOfName(name).toString(), "language");
}

void TestFormat::languagesAreFoundByFirstLine()
{
    QCOMPARE(languageOfFirstLine("#!/bin/sh\n"), u"Bash");
    QCOMPARE(languageOfFirstLine("#!/usr/bin/env -S python3.11 -u\nx"), u"Python");
    QCOMPARE(languageOfFirstLine("#!/opt/unknown\n"), QStringView());
    QCOMPARE(languageOfFirstLine("#!"), QStringView());
    QCOMPARE(languageOfFirstLine("# comment"), QStringView());
}
