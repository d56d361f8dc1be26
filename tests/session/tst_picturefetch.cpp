// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "patience.h"
#include "session/givenfetcher.h"
#include "session/picturefetch.h"
#include "session/tests_session.h"
#include "source/keptpictures.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace florilegium {

using namespace Qt::StringLiterals;
using testing::GivenFetcher;

namespace {

const QByteArray picture = "a picture";

QString address(int number)
{
    return u"https://example.org/%1.png"_s.arg(number);
}

QStringList addresses(int count)
{
    QStringList all;
    for (int number = 0; number < count; ++number)
        all << address(number);
    return all;
}

struct GivenFetch
{
    QTemporaryDir home;
    GivenFetcher network;
    QString folder = home.filePath(u"pictures"_s);
    PictureFetch fetch{network, folder, [](const QByteArray &bytes) { return bytes == picture; }};
    QSignalSpy kept{&fetch, &PictureFetch::kept};
    QSignalSpy finished{&fetch, &PictureFetch::finished};

    [[nodiscard]] bool has(int number) const { return QFile::exists(keptPicturePath(folder, address(number))); }
};

} // namespace

void PictureFetchTest::fourAreFetchedAtATime()
{
    GivenFetch given;
    QVERIFY(given.network.asked.isEmpty());
    given.fetch.start(addresses(6), u"https://example.org/page"_s);
    QCOMPARE(given.network.asked, addresses(4));
    QCOMPARE(given.network.pages.first(), u"https://example.org/page"_s);
    given.network.answer(address(2), picture);
    QTRY_COMPARE(given.network.asked, addresses(5));
    QCOMPARE(given.kept.count(), 1);
    QVERIFY(given.has(2));
    while (given.fetch.isRunning()) {
        given.network.answerAll(picture);
        QTRY_VERIFY(!given.fetch.isRunning() || !given.network.open().isEmpty());
    }
    QCOMPARE(given.network.asked, addresses(6));
    QCOMPARE(given.fetch.loaded(), 6);
    QCOMPARE(given.fetch.failed(), 0);
    QCOMPARE(given.finished.count(), 1);
}

void PictureFetchTest::whatIsNoPictureIsNotKept()
{
    GivenFetch given;
    given.fetch.start(addresses(3), {});
    given.network.answer(address(0), "<html>Please sign in.</html>"_ba);
    given.network.answer(address(1), failure(ErrorCode::NetworkFailure, u"404"_s));
    given.network.answer(address(2), picture);
    QTRY_COMPARE(given.finished.count(), 1);
    QCOMPARE(given.fetch.total(), 3);
    QCOMPARE(given.fetch.loaded(), 1);
    QCOMPARE(given.fetch.failed(), 2);
    QVERIFY(!given.has(0) && !given.has(1) && given.has(2));
    QVERIFY(!given.fetch.trouble());
}

void PictureFetchTest::itIsStopped()
{
    GivenFetch given;
    given.fetch.start(addresses(9), {});
    given.fetch.stop();
    QVERIFY(!given.fetch.isRunning());
    QVERIFY(given.fetch.wasStopped());
    QCOMPARE(given.finished.count(), 1);
    QCOMPARE(given.network.asked.size(), 4);
    for (int number = 0; number < 4; ++number)
        QVERIFY(given.network.isCancelled(address(number)));
    // What comes all the same is not taken, and it can begin anew.
    given.network.answerAll(picture);
    given.fetch.start({address(7)}, {});
    given.network.answer(address(7), picture);
    QTRY_COMPARE(given.finished.count(), 2);
    QCOMPARE(given.kept.count(), 1);
    QCOMPARE(given.kept.first().first().toString(), address(7));
    QCOMPARE(given.fetch.total(), 1);
    QVERIFY(!given.fetch.wasStopped());
}

void PictureFetchTest::eachIsAskedForOnce()
{
    GivenFetch given;
    given.fetch.start({address(0), address(0), address(1)}, {});
    given.fetch.start({address(1), address(2)}, {});
    QCOMPARE(given.network.asked, addresses(3));
    QCOMPARE(given.fetch.total(), 3);
}

void PictureFetchTest::aFullDiskEndsIt()
{
    GivenFetch given;
    QFile inTheWay(given.folder);
    QVERIFY(inTheWay.open(QFile::WriteOnly));
    given.fetch.start(addresses(9), {});
    given.network.answer(address(0), picture);
    QTRY_COMPARE(given.finished.count(), 1);
    QVERIFY(given.fetch.trouble());
    QCOMPARE(given.fetch.trouble()->code, ErrorCode::WriteFailure);
    QCOMPARE(given.network.asked.size(), 4);
    QVERIFY(given.network.isCancelled(address(1)));
}

void PictureFetchTest::thousandsMayFailAtOnce()
{
    GivenFetch given;
    given.network.failsAtOnce = true;
    given.fetch.start(addresses(20'000), {});
    QTRY_COMPARE(given.finished.count(), 1);
    QCOMPARE(given.fetch.failed(), 20'000);
}

} // namespace florilegium
