// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/flatbytes.h"
#include "folders.h"
#include "parse/parserhost.h"
#include "parse/parts.h"
#include "parse/samples.h"
#include "parse/tests_parse.h"
#include "parse/wall/messages.h"
#include "parse/wall/process.h"
#include "parse/wall/wall.h"
#include "parse/zipped.h"

#include <QProcess>

using namespace florilegium;
using namespace florilegium::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Source sourceOf(const QByteArray &bytes, const QString &name)
{
    return {.bytes = bytes, .path = {}, .url = {}, .name = name, .charset = {}, .taken = {}};
}

QString program(const QString &name)
{
    return binaryFolder() + u"/bin/"_s + name;
}

QByteArray book()
{
    return zipped(bookOf({"<h1>One</h1><p>Words of the first chapter.</p>", "<p>And of the second.</p>"}));
}

} // namespace

void TestWall::theTextIsTheSame_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("name");
    QTest::newRow("text") << prose(200'000) << u"a.txt"_s;
    QTest::newRow("Markdown") << QByteArray("# Title\n\n> quoted *words*\n\n| a | b |\n|---|---|\n| 1 | 2 |\n")
                              << u"a.md"_s;
    QTest::newRow("HTML") << QByteArray("<html><title>T</title><body><article><p>One.<p>Two.</article>") << u"a.html"_s;
    QTest::newRow("book") << book() << u"a.epub"_s;
}

void TestWall::theTextIsTheSame()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, name);
    const Result<Parsed> here = parse(sourceOf(bytes, name));
    const Result<Parsed> behind = parseBehindWall(program(u"florilegium-parser"_s), sourceOf(bytes, name), {}, {});
    QVERIFY(here);
    QVERIFY2(behind, behind ? "" : qPrintable(behind.error().detail));
    QCOMPARE(toFlatBytes(*behind->document), toFlatBytes(*here->document));
    QCOMPARE(behind->format, here->format);
    QCOMPARE(behind->partial, here->partial);
}

void TestWall::failuresPassThrough()
{
    const Result<Parsed> parsed = parseBehindWall(program(u"florilegium-parser"_s),
                                                  sourceOf("PK\x03\x04 and no more", u"a.epub"_s), {}, {});
    QVERIFY(!parsed);
    const Result<Parsed> here = parse(sourceOf("PK\x03\x04 and no more", u"a.epub"_s));
    QCOMPARE(parsed.error(), here.error());
}

void TestWall::partsAreRead()
{
    QList<ZipEntry> entries = bookOf({"<p>Words <img src='a.png'/></p>"});
    entries.append({u"a.png"_s, "bytes of a picture"});
    const auto parts = openPartsBehindWall(program(u"florilegium-parser"_s), sourceOf(zipped(entries), u"a.epub"_s));
    QVERIFY(parts);
    QCOMPARE((*parts)->read(addressOfPart(u"a.png"_s)), QByteArray("bytes of a picture"));
    QCOMPARE((*parts)->read(addressOfPart(u"b.png"_s)).error().code, ErrorCode::NotFound);
    QCOMPARE((*parts)->read(addressOfPart(u"a.png"_s)), QByteArray("bytes of a picture"));
}

void TestWall::aBrokenProcessIsAnError_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("why");
    QTest::newRow("not there") << program(u"no-such-program"_s) << u"missing"_s;
    QTest::newRow("ends at once") << u"/bin/false"_s << u"crash"_s;
    QTest::newRow("answers its question") << u"/bin/cat"_s << u"answer"_s;
    QTest::newRow("answers without end") << u"/usr/bin/yes"_s << u"size"_s;
}

void TestWall::aBrokenProcessIsAnError()
{
    QFETCH(QString, path);
    QFETCH(QString, why);
    ParserHost host(path);
    const QFuture<Result<Parsed>> future = host.parse(sourceOf(book(), u"a.epub"_s));
    QVERIFY(QTest::qWaitFor([&] { return future.isFinished(); }, QDeadlineTimer(30'000)));
    QVERIFY(!future.result());
    QCOMPARE(future.result().error(), (Error{ErrorCode::ParserFailed, why}));
}

void TestWall::aHangIsEnded()
{
    Result<wall::Process> process = wall::Process::start(program(u"wall_sleeper"_s));
    QVERIFY(process);
    QCOMPARE(process->ask("message", {}, 50ms).error(), (Error{ErrorCode::ParserFailed, u"time"_s}));
    QCOMPARE(process->ask("message", {}, 50ms).error(), (Error{ErrorCode::ParserFailed, u"crash"_s}));
    process = wall::Process::start(program(u"wall_sleeper"_s));
    std::stop_source stop;
    stop.request_stop();
    QCOMPARE(process->ask("message", stop.get_token(), 30s).error().code, ErrorCode::Cancelled);
}

void TestWall::nothingCanBeDoneInTheSandbox()
{
    QProcess process;
    process.start(program(u"wall_prisoner"_s), {});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 0);
    QCOMPARE(QString::fromLatin1(process.readAllStandardOutput()), u"refused: open socket fork exec code\n"_s);
}

void TestWall::foreignBytesAreNoMessage()
{
    const QByteArray message = toBytes(wall::Request{wall::Task::Parse, sourceOf("words", u"a.txt"_s), {}, {}});
    QVERIFY(wall::requestFromBytes(message));
    for (qsizetype length = 0; length < message.size(); ++length)
        QVERIFY(!wall::requestFromBytes(message.first(length)));
    const QByteArray answer = wall::toBytes(parse(sourceOf("words", u"a.txt"_s)));
    QVERIFY(wall::parsedFromBytes(answer));
    for (qsizetype length = 0; length < answer.size(); ++length)
        QCOMPARE(wall::parsedFromBytes(answer.first(length)).error().code, ErrorCode::ParserFailed);
}
