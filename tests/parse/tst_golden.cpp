// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "folders.h"
#include "parse/dump.h"
#include "parse/tests_parse.h"
#include "parse/zipped.h"

#include <QDir>

using namespace florilegium;
using namespace florilegium::testing;
using namespace Qt::StringLiterals;

// Adding a case is adding a file to data/, or a folder that is zipped for the test (a book, an office document).
// FLORILEGIUM_ACCEPT=1 in the environment writes what is printed now as what is expected; read the difference before
// committing it.

namespace {

const QString folder = testing::sourceFolder() + u"/tests/parse/data"_s;

QByteArray bytesOf(const Source &source)
{
    return source.bytes;
}

} // namespace

void TestGolden::documentsAreAsAccepted_data()
{
    QTest::addColumn<QString>("name");
    const QStringList names = QDir(folder).entryList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    for (const QString &name : names)
        if (!name.endsWith(u".dump"_s))
            QTest::newRow(qPrintable(name)) << name;
}

void TestGolden::documentsAreAsAccepted()
{
    QFETCH(QString, name);
    const QString path = folder + u'/' + name;
    const QByteArray bytes = QFileInfo(path).isDir() ? zippedFolder(path)
                                                     : readFile(path).transform(&bytesOf).value_or(QByteArray());
    QVERIFY(!bytes.isEmpty());
    const QString printed = dump(parsed(bytes, name));
    QFile expected(folder + u'/' + name + u".dump"_s);
    if (qEnvironmentVariableIsSet("FLORILEGIUM_ACCEPT")) {
        QVERIFY(expected.open(QIODevice::WriteOnly));
        expected.write(printed.toUtf8());
        QSKIP("accepted");
    }
    QVERIFY2(expected.open(QIODevice::ReadOnly), "no expected dump: run with FLORILEGIUM_ACCEPT=1");
    const QStringList want = QString::fromUtf8(expected.readAll()).split(u'\n');
    const QStringList have = printed.split(u'\n');
    for (qsizetype i = 0; i < std::max(want.size(), have.size()); ++i)
        QCOMPARE(have.value(i), want.value(i));
}
