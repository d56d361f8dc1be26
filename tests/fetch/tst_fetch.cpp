// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fetch/tests_fetch.h"

#include "fetch/addresses.h"
#include "fetch/networkfetcher.h"
#include "patience.h"
#include "testmain.h"

#include <QTcpServer>
#include <QTcpSocket>

namespace florilegium {

using namespace Qt::StringLiterals;

using testing::waitFor;

namespace {

/// Answers each path on loopback with what the test says, and remembers the requests.
class Server : public QTcpServer
{
public:
    Server()
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [this, socket] {
                const QByteArray request = socket->readAll();
                requests << request;
                socket->write(
                    answers.value(request.split(' ').value(1), "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n"));
                socket->disconnectFromHost();
            });
        });
    }

    [[nodiscard]] QString address(const QString &path) const
    {
        return u"http://127.0.0.1:%1%2"_s.arg(serverPort()).arg(path);
    }

    QHash<QByteArray, QByteArray> answers;
    QByteArrayList requests;
};

Result<Source> resultOf(const QFuture<Result<Source>> &future)
{
    if (!waitFor([&] { return future.isFinished(); }))
        return failure(ErrorCode::NoAnswer);
    return future.result();
}

Result<Source> fetched(Fetcher &fetcher, const QString &address)
{
    return resultOf(fetcher.fetch(address));
}

const QByteArray page = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=\"iso-8859-1\"\r\nContent-Length: 5\r\n"
                        "Set-Cookie: who=reader\r\n\r\nhello";

} // namespace

void FetchTest::tellsPrivateAddresses_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("isPrivate");
    QTest::newRow("public name") << u"https://example.org/a"_s << false;
    QTest::newRow("public address") << u"http://93.184.216.34/"_s << false;
    QTest::newRow("loopback") << u"http://127.0.0.1:8080/"_s << true;
    QTest::newRow("loopback in six") << u"http://[::1]/"_s << true;
    QTest::newRow("mapped") << u"http://[::ffff:10.1.2.3]/"_s << true;
    QTest::newRow("home network") << u"http://192.168.1.1/"_s << true;
    QTest::newRow("link-local") << u"http://169.254.169.254/latest"_s << true;
    QTest::newRow("localhost") << u"http://localhost/"_s << true;
    QTest::newRow("one word") << u"http://printer/"_s << true;
    QTest::newRow("local name") << u"http://nas.local/"_s << true;
}

void FetchTest::tellsPrivateAddresses()
{
    QFETCH(const QString, url);
    QFETCH(const bool, isPrivate);
    QCOMPARE(isPrivateHost(QUrl(url)), isPrivate);
}

void FetchTest::refusesRedirects_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<bool>("may");
    QTest::newRow("plain") << u"http://a.org"_s << u"https://a.org"_s << true;
    QTest::newRow("downgrade") << u"https://a.org"_s << u"http://a.org"_s << false;
    QTest::newRow("file") << u"https://a.org"_s << u"file:///etc/passwd"_s << false;
    QTest::newRow("data") << u"https://a.org"_s << u"data:text/html,x"_s << false;
    QTest::newRow("into the house") << u"http://a.org"_s << u"http://192.168.1.1/"_s << false;
    QTest::newRow("within the house") << u"http://127.0.0.1/"_s << u"http://127.0.0.1/b"_s << true;
}

void FetchTest::refusesRedirects()
{
    QFETCH(const QString, from);
    QFETCH(const QString, to);
    QFETCH(const bool, may);
    QCOMPARE(mayRedirect(QUrl(from), QUrl(to)), may);
}

void FetchTest::takesTheBytes()
{
    Server server;
    server.answers["/a.html"] = page;
    const auto fetcher = makeNetworkFetcher();
    const auto source = fetched(*fetcher, server.address(u"/a.html"_s));
    QVERIFY(source);
    QCOMPARE(source->bytes, "hello");
    QCOMPARE(source->charset, u"iso-8859-1"_s);
    QCOMPARE(source->name, u"a.html"_s);
    QCOMPARE(source->url, server.address(u"/a.html"_s));
}

void FetchTest::followsARedirect()
{
    Server server;
    server.answers["/old"] = "HTTP/1.1 301 Moved\r\nLocation: /a.html\r\nContent-Length: 0\r\n\r\n";
    server.answers["/a.html"] = page;
    const auto fetcher = makeNetworkFetcher();
    const auto source = fetched(*fetcher, server.address(u"/old"_s));
    QVERIFY(source);
    QCOMPARE(source->url, server.address(u"/a.html"_s));
}

void FetchTest::namesTheFailure_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("detail");
    QTest::newRow("not found") << QByteArray("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n")
                               << ErrorCode::NetworkFailure << u"404"_s;
    QTest::newRow("server fault") << QByteArray("HTTP/1.1 500 No\r\nContent-Length: 0\r\n\r\n")
                                  << ErrorCode::NetworkFailure << u"500"_s;
    QTest::newRow("no answer") << QByteArray() << ErrorCode::NetworkFailure << u"no-answer"_s;
    QTest::newRow("to a file") << QByteArray(
        "HTTP/1.1 302 Found\r\nLocation: file:///etc/passwd\r\nContent-Length: 0\r\n\r\n")
                               << ErrorCode::Refused << QString();
    QTest::newRow("round and round") << QByteArray("HTTP/1.1 302 Found\r\nLocation: /x\r\nContent-Length: 0\r\n\r\n")
                                     << ErrorCode::Refused << QString();
}

void FetchTest::namesTheFailure()
{
    QFETCH(const QByteArray, answer);
    QFETCH(const ErrorCode, code);
    QFETCH(const QString, detail);
    Server server;
    server.answers["/x"] = answer;
    const auto fetcher = makeNetworkFetcher();
    const auto source = fetched(*fetcher, server.address(u"/x"_s));
    QVERIFY(!source);
    QVERIFY2(source.error().code == code, qPrintable(toWord(source.error().code) + u' ' + source.error().detail));
    if (!detail.isEmpty())
        QCOMPARE(source.error().detail, detail);
    QCOMPARE(fetched(*fetcher, u"ftp://example.org/x"_s).error().code, ErrorCode::Refused);
    QCOMPARE(fetched(*fetcher, u"http:///"_s).error().code, ErrorCode::InvalidArgument);
}

void FetchTest::stopsAtTheLimit()
{
    Server server;
    server.answers["/big"] = "HTTP/1.1 200 OK\r\nContent-Length: 4000\r\n\r\n" + QByteArray(4000, 'x');
    const auto fetcher = makeNetworkFetcher({.bytes = 1000});
    const auto source = fetched(*fetcher, server.address(u"/big"_s));
    QVERIFY(!source);
    QCOMPARE(source.error().code, ErrorCode::TooLarge);
}

void FetchTest::sendsNoCookies()
{
    Server server;
    server.answers["/a"] = page;
    const auto fetcher = makeNetworkFetcher();
    QVERIFY(fetched(*fetcher, server.address(u"/a"_s)));
    QVERIFY(fetched(*fetcher, server.address(u"/a"_s)));
    QCOMPARE(server.requests.size(), 2);
    for (const QByteArray &request : std::as_const(server.requests)) {
        QVERIFY(!request.toLower().contains("cookie"));
        QVERIFY(!request.toLower().contains("referer"));
    }
}

void FetchTest::picturesDoNotReachTheReadersNetwork_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("from");
    QTest::newRow("of a file") << u"127.0.0.1"_s << QString();
    QTest::newRow("of a page") << u"127.0.0.1"_s << u"https://example.org/a.html"_s;
    QTest::newRow("of what is no page") << u"127.0.0.1"_s << u"file://127.0.0.1/a.html"_s;
    QTest::newRow("by name") << u"localhost"_s << QString();
    QTest::newRow("as one number") << u"2130706433"_s << QString();
    QTest::newRow("in short") << u"127.1"_s << QString();
    QTest::newRow("as six") << u"[::ffff:127.0.0.1]"_s << QString();
}

void FetchTest::picturesDoNotReachTheReadersNetwork()
{
    QFETCH(const QString, host);
    QFETCH(const QString, from);
    Server server;
    server.answers["/a.png"] = page;
    const auto fetcher = makeNetworkFetcher();
    const QString address = u"http://%1:%2/a.png"_s.arg(host).arg(server.serverPort());
    const auto source = resultOf(fetcher->fetchPicture(address, from));
    QVERIFY(!source);
    QCOMPARE(source.error().code, ErrorCode::Refused);
    QVERIFY(server.requests.isEmpty());
}

void FetchTest::picturesOfAPageAtHomeAreFetched()
{
    Server server;
    server.answers["/a.png"] = page;
    server.answers["/moved.png"] = "HTTP/1.1 301 Moved\r\nLocation: /a.png\r\nContent-Length: 0\r\n\r\n";
    const auto fetcher = makeNetworkFetcher();
    for (const QString &path : {u"/a.png"_s, u"/moved.png"_s}) {
        const auto source = resultOf(fetcher->fetchPicture(server.address(path), server.address(u"/page"_s)));
        QVERIFY(source);
        QCOMPARE(source->bytes, "hello");
    }
    const QByteArray request = server.requests.first().toLower();
    QVERIFY(request.contains("accept: image/jpeg"));
    QVERIFY(!request.contains("referer") && !request.contains("cookie"));
}

void FetchTest::picturesHaveTheirOwnLimit()
{
    Server server;
    server.answers["/big"] = "HTTP/1.1 200 OK\r\nContent-Length: 4000\r\n\r\n" + QByteArray(4000, 'x');
    const QString address = server.address(u"/big"_s);
    const auto tooSmall = makeNetworkFetcher({.bytes = 9000, .pictureBytes = 1000});
    QCOMPARE(resultOf(tooSmall->fetchPicture(address, address)).error_or(Error()).code, ErrorCode::TooLarge);
    const auto enough = makeNetworkFetcher({.bytes = 1000, .pictureBytes = 9000});
    QVERIFY(resultOf(enough->fetchPicture(address, address)));
}

void FetchTest::aPictureIsStopped()
{
    Server server;
    const auto fetcher = makeNetworkFetcher();
    QFuture<Result<Source>> future = fetcher->fetchPicture(server.address(u"/a.png"_s), server.address(u"/page"_s));
    future.cancel();
    QTRY_VERIFY(future.isFinished());
    QVERIFY(future.isCanceled());
}

} // namespace florilegium

FLORILEGIUM_TEST_MAIN(florilegium::FetchTest)
