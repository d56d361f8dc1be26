// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/rules.h"
#include "parse/dump.h"
#include "parse/samples.h"
#include "parse/tests_parse.h"

using namespace florilegium;
using namespace florilegium::testing;
using namespace Qt::StringLiterals;

namespace {

const QStringList names{u"a.txt"_s, u"a.md"_s, u"a.cpp"_s, u""_s};

QRandomGenerator seeded()
{
    const quint32 seed = qEnvironmentVariableIsSet("FLORILEGIUM_SEED")
        ? qEnvironmentVariable("FLORILEGIUM_SEED").toUInt()
        : QRandomGenerator::global()->generate();
    qInfo("FLORILEGIUM_SEED=%u", seed);
    return QRandomGenerator(seed);
}

/// Every document keeps the rules of block.h; having none is fine too.
void check(const QByteArray &bytes, const QString &name)
{
    const Result<Parsed> result = parse(
        {.bytes = bytes, .path = {}, .url = {}, .name = name, .charset = {}, .taken = {}});
    if (!result)
        return;
    const Document &document = *result->document;
    const QByteArray start = bytes.first(std::min<qsizetype>(bytes.size(), 400)).toHex();
    QVERIFY2(keepsRules(document.parts()), start.constData());
    for (const Span &span : document.spans())
        QCOMPARE(document.blockAt(span.start), document.blockAt(span.end()));
    for (const Block &block : document.blocks())
        QVERIFY2(block.kind == BlockKind::Rule || block.length > 0, start.constData());
}

} // namespace

void TestProperties::randomBytesKeepTheRules()
{
    QRandomGenerator random = seeded();
    for (int i = 0; i < 400 && !QTest::currentTestFailed(); ++i) {
        QByteArray bytes(random.bounded(400), Qt::Uninitialized);
        for (char &byte : bytes)
            byte = char(random.bounded(i % 2 ? 256 : 128));
        check(bytes, names[i % names.size()]);
    }
}

void TestProperties::mutatedTextsKeepTheRules()
{
    QRandomGenerator random = seeded();
    for (int i = 0; i < 2000 && !QTest::currentTestFailed(); ++i)
        check(mutated(randomArticle(random), random), names[i % names.size()]);
}

void TestProperties::parsingTwiceGivesTheSameDocument()
{
    QRandomGenerator random = seeded();
    for (int i = 0; i < 100 && !QTest::currentTestFailed(); ++i) {
        const QByteArray bytes = "x " + randomArticle(random);
        QCOMPARE(parsed(bytes, names[i % 3]).parts(), parsed(bytes, names[i % 3]).parts());
    }
}

void TestProperties::giantInputsAreRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("name");
    constexpr qsizetype size = 2'000'000;
    QTest::newRow("one line") << QByteArray(size, 'y') << u"a.txt"_s;
    QTest::newRow("one line of words") << QByteArray("word ").repeated(size / 5) << u"a.txt"_s;
    QTest::newRow("a line a letter") << QByteArray("y\n").repeated(size / 2) << u"a.txt"_s;
    QTest::newRow("empty lines") << QByteArray(size, '\n') + "end" << u"a.txt"_s;
    QTest::newRow("items") << QByteArray("- y\n").repeated(size / 4) << u"a.txt"_s;
    QTest::newRow("deeper items") << [] {
        QByteArray text;
        for (int i = 0; i < 1000; ++i)
            text += QByteArray(2 * i, ' ') + "- y\n";
        return text;
    }() << u"a.txt"_s;
    QTest::newRow("quotation marks") << QByteArray(size, '>') + " core" << u"a.txt"_s;
    QTest::newRow("code") << QByteArray("    x();\n\n").repeated(size / 10) << u"a.txt"_s;
    QTest::newRow("nested quotations") << QByteArray(100'000, '>') + " core" << u"a.md"_s;
    QTest::newRow("open brackets") << QByteArray(100'000, '[') << u"a.md"_s;
    QTest::newRow("open tags") << QByteArray("<div>\n").repeated(50'000) << u"a.md"_s;
    QTest::newRow("open angles") << "<div>" + QByteArray("<1").repeated(100'000) << u"a.md"_s;
    QTest::newRow("note marks") << QByteArray("[^").repeated(100'000) + "\n\n[^a]: x" << u"a.md"_s;
    QTest::newRow("wide table") << "|" + QByteArray("a|").repeated(8000) + "\n|" + QByteArray("-|").repeated(8000)
                                << u"a.md"_s;
}

void TestProperties::giantInputsAreRead()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, name);
    check(bytes, name);
}
