// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parse/firstpart.h"
#include "parse/parser.h"
#include "parse/tests_parse.h"

using namespace florilegium;
using namespace Qt::StringLiterals;

namespace {

Source sourceOf(const QByteArray &bytes, const QString &name)
{
    return {.bytes = bytes, .path = {}, .url = {}, .name = name, .charset = {}, .taken = {}};
}

QByteArray longText(const QByteArray &head, const QByteArray &paragraph)
{
    QByteArray text = head;
    for (int number = 1; text.size() < 2 * firstPartBytes; ++number)
        text += paragraph + QByteArray::number(number) + ".\n\n";
    return text;
}

} // namespace

void TestFirstPart::itIsTheBeginning_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("name");
    QTest::newRow("text") << longText("On doors\n\n", "A door stands open in the house, and nobody closed it: number ")
                          << u"doors.txt"_s;
    QTest::newRow("Markdown") << longText("# On *doors*\n\n- one\n- two\n\n",
                                          "A door **stands** open, as [they](#a) say: ")
                              << u"doors.md"_s;
    QTest::newRow("accents") << longText("", "Eine T\xc3\xbcr steht offen, wie schon am Tag zuvor: Nummer ")
                             << u"tuer.txt"_s;
    QTest::newRow("carriage returns") << longText("On doors\r\n\r\n", "A door stands open.\r\n\r\nSo it is with ")
                                      << u"doors.txt"_s;
}

void TestFirstPart::itIsTheBeginning()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, name);
    const DocumentPtr part = firstPart(sourceOf(bytes.first(firstPartBytes + 3), name));
    QVERIFY(part);
    const DocumentPtr whole = parse(sourceOf(bytes, name))->document;
    QVERIFY(part->text().size() > firstPartBytes / 2);
    QVERIFY(whole->text().size() > part->text().size());
    QCOMPARE(part->text(), whole->text().first(part->text().size()));
    QCOMPARE(part->metadata().title, whole->metadata().title);
    for (size_t block = 0; block < part->blocks().size(); ++block) {
        QCOMPARE(part->blocks()[block].kind, whole->blocks()[block].kind);
        QCOMPARE(part->blocks()[block].start, whole->blocks()[block].start);
    }
}

void TestFirstPart::othersHaveNone_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("name");
    QTest::newRow("HTML") << longText("<!DOCTYPE html><html><body><article>", "<p>A door stands open in the house ")
                          << u"doors.html"_s;
    QTest::newRow("code") << longText("#include <door>\n", "int door() { return 1; } // ") << u"doors.cpp"_s;
    QTest::newRow("Latin-1") << longText("", "Eine T\xfcr steht offen, wie schon am Tag zuvor: Nummer ")
                             << u"tuer.txt"_s;
    QTest::newRow("one line") << QByteArray(2 * firstPartBytes, 'a') << u"line.txt"_s;
    QTest::newRow("nothing") << QByteArray() << u"empty.txt"_s;
}

void TestFirstPart::othersHaveNone()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, name);
    QVERIFY(!firstPart(sourceOf(bytes, name)));
}
