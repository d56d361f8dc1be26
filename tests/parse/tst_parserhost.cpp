// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parse/dump.h"
#include "parse/parserhost.h"
#include "parse/samples.h"
#include "parse/tests_parse.h"

#include <QTemporaryDir>

using namespace florilegium;
using namespace florilegium::testing;
using namespace Qt::StringLiterals;

namespace {

Source sourceOf(const QByteArray &bytes, const QString &name)
{
    return {.bytes = bytes, .path = {}, .url = {}, .name = name, .charset = {}, .taken = {}};
}

bool finishes(const QFuture<Result<Parsed>> &future)
{
    return QTest::qWaitFor([&] { return future.isFinished(); }, QDeadlineTimer(30'000));
}

} // namespace

void TestParserHost::parsesOnAWorker()
{
    ParserHost host;
    QFuture<Result<Parsed>> future = host.parse(sourceOf("Words of a text.", u"a.txt"_s));
    QVERIFY(finishes(future));
    QVERIFY(future.result());
    QCOMPARE(future.result()->document->text(), u"Words of a text."_s);
    QCOMPARE(future.result()->format, Format::PlainText);
}

void TestParserHost::namesTheFailureOfAFile()
{
    ParserHost host;
    const QTemporaryDir folder;
    QFuture<Result<Parsed>> future = host.parseFile(folder.filePath(u"absent.txt"_s));
    QVERIFY(finishes(future));
    QVERIFY(!future.result());
    QCOMPARE(future.result().error().code, ErrorCode::NotFound);
}

void TestParserHost::cancellingLeavesNoResult()
{
    ParserHost host;
    QFuture<Result<Parsed>> future = host.parse(sourceOf(prose(30'000'000), u"a.txt"_s));
    future.cancel();
    QVERIFY(finishes(future));
    QCOMPARE(future.resultCount(), 0);
}

void TestParserHost::stopEndsEachParser_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("plain text") << u"a.txt"_s;
    QTest::newRow("Markdown") << u"a.md"_s;
    QTest::newRow("source code") << u"a.cpp"_s;
}

void TestParserHost::stopEndsEachParser()
{
    QFETCH(QString, name);
    const std::stop_source stop;
    stop.request_stop();
    const Result<Parsed> result = parse(sourceOf(prose(100'000), name), {}, stop.get_token());
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::Cancelled);
}

void TestParserHost::destructionCancels()
{
    QFuture<Result<Parsed>> future;
    {
        ParserHost host;
        for (int i = 0; i < 6; ++i)
            future = host.parse(sourceOf(prose(20'000'000), u"a.txt"_s));
    }
    QVERIFY(future.isFinished());
    QCOMPARE(future.resultCount(), 0);
}
