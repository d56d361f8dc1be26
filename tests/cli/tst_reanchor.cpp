// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/tests_cli.h"

#include "cli/commandline.h"
#include "cli/commands.h"
#include "cli/reanchorcases.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

constexpr auto goodLine = R"({"id":"a","old":"old.txt","new":"new.txt","start":4,"end":9,"more":[1]})";

QString written(const QTemporaryDir &folder, const QString &name, const QByteArray &bytes)
{
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s cannot be written", qPrintable(file.fileName()));
    return file.fileName();
}

} // namespace

void ReanchorCommandTest::readsCases()
{
    const QTemporaryDir folder;
    const QString path = written(folder, u"cases.jsonl"_s, goodLine + QByteArray("\n\n"));
    const auto cases = cli::readReanchorCases(path);
    QVERIFY(cases);
    QCOMPARE(cases->size(), 1);
    QCOMPARE(cases->first().id, u"a"_s);
    QCOMPARE(cases->first().oldPath, folder.filePath(u"old.txt"_s));
    QCOMPARE(cases->first().codePoints, (TextRange{4, 9}));
    QCOMPARE(cases->first().line, 1);
}

void ReanchorCommandTest::namesWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("no JSON") << QByteArray("hello");
    QTest::newRow("an array") << QByteArray("[]");
    QTest::newRow("no id") << QByteArray(R"({"old":"o","new":"n","start":0,"end":1})");
    QTest::newRow("no text") << QByteArray(R"({"id":"b","new":"n","start":0,"end":1})");
    QTest::newRow("no start") << QByteArray(R"({"id":"b","old":"o","new":"n","start":null,"end":1})");
    QTest::newRow("before the text") << QByteArray(R"({"id":"b","old":"o","new":"n","start":-1,"end":1})");
    QTest::newRow("empty range") << QByteArray(R"({"id":"b","old":"o","new":"n","start":1,"end":1})");
}

void ReanchorCommandTest::namesWhatIsWrong()
{
    QFETCH(const QByteArray, line);
    const QTemporaryDir folder;
    const auto cases = cli::readReanchorCases(written(folder, u"cases.jsonl"_s, goodLine + QByteArray("\n") + line));
    QVERIFY(!cases);
    QCOMPARE(cases.error().code, ErrorCode::Damaged);
    QVERIFY2(cases.error().detail.startsWith(u"line 2"_s), qPrintable(cases.error().detail));
}

void ReanchorCommandTest::givesAnExitStatus_data()
{
    QTest::addColumn<QByteArray>("cases");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("status");
    QTest::newRow("full") << QByteArray(goodLine) << QStringList() << int(cli::Done);
    QTest::newRow("quote") << QByteArray(goodLine) << QStringList{u"--mode"_s, u"quote"_s, u"--context"_s, u"8"_s}
                           << int(cli::Done);
    QTest::newRow("no cases") << QByteArray() << QStringList() << int(cli::Done);
    QTest::newRow("bad line") << QByteArray("{") << QStringList() << int(cli::WrongUse);
    QTest::newRow("beyond the text") << QByteArray(goodLine).replace("9", "99") << QStringList() << int(cli::WrongUse);
    QTest::newRow("no such text") << QByteArray(goodLine).replace("old.txt", "gone.txt") << QStringList()
                                  << int(cli::WrongUse);
    QTest::newRow("no such mode") << QByteArray(goodLine) << QStringList{u"--mode"_s, u"guess"_s} << int(cli::WrongUse);
    QTest::newRow("no number") << QByteArray(goodLine) << QStringList{u"--context"_s, u"some"_s} << int(cli::WrongUse);
}

void ReanchorCommandTest::givesAnExitStatus()
{
    QFETCH(const QByteArray, cases);
    QFETCH(const QStringList, options);
    QFETCH(const int, status);
    const QTemporaryDir folder;
    written(folder, u"old.txt"_s, "The 😀 cat sat.");
    written(folder, u"new.txt"_s, "Then the 😀 cat sat.");
    const QStringList arguments{u"reanchor"_s, u"--cases"_s, written(folder, u"cases.jsonl"_s, cases)};
    QCOMPARE(cli::runCommandLine(arguments + options), status);
}

} // namespace florilegium
