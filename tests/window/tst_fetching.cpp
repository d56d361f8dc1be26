// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "patience.h"
#include "window/errortext.h"
#include "window/fetching.h"
#include "window/givenwindow.h"
#include "window/messages.h"
#include "window/tests_window.h"

#include <QPromise>
#include <QToolButton>

namespace florilegium::testing {

using namespace Qt::StringLiterals;

namespace {

/// Answers when it is told to.
class SlowFetcher : public Fetcher
{
public:
    QFuture<Result<Source>> fetch(const QString &) override
    {
        m_promise = std::make_shared<QPromise<Result<Source>>>();
        m_promise->start();
        return m_promise->future();
    }
    QFuture<Result<Source>> fetchPicture(const QString &address, const QString &) override { return fetch(address); }
    void take(int bytes) { m_promise->setProgressRange(0, 0), m_promise->setProgressValue(bytes); }
    void answer(const Result<Source> &source) { m_promise->addResult(source), m_promise->finish(); }
    [[nodiscard]] bool isCanceled() const { return m_promise->isCanceled(); }

private:
    std::shared_ptr<QPromise<Result<Source>>> m_promise;
};

struct GivenFetching
{
    GivenFetching()
        : fetching(
              given.window.messages(),
              [this] {
                  auto made = std::make_unique<SlowFetcher>();
                  fetcher = made.get();
                  return made;
              },
              [this](const Session *asked) -> Session & {
                  askedLast = asked;
                  return given.session;
              })
    {
        fetching.fetch(QUrl(address), given.session);
    }

    const QString address = u"https://example.org/a.html"_s;
    GivenWindow given;
    SlowFetcher *fetcher = nullptr;
    const Session *askedLast = nullptr;
    Fetching fetching;
};

Source page(const QString &address, const QByteArray &html)
{
    return {.bytes = html, .path = {}, .url = address, .name = u"a.html"_s, .charset = {}, .taken = {}};
}

} // namespace

void FetchingTest::aPageIsOpened()
{
    GivenFetching given;
    given.fetcher->answer(page(given.address, "<title>Doors</title><article><p>The first door is open.</article>"));
    QTRY_VERIFY(given.given.window.pane().article());
    QCOMPARE(given.given.window.pane().article()->article.url, given.address);
    QVERIFY(!given.fetching.isRunning());
    QVERIFY(given.askedLast == &given.given.session);
}

void FetchingTest::aPageForAClosedPaneIsOpenedElsewhere()
{
    GivenFetching given;
    given.fetcher->answer(page(given.address, "<article><p>The first door is open.</article>"));
    const ReadingPane &pane = given.given.window.pane();
    QTRY_VERIFY(!given.fetching.isRunning() && pane.article());
    QSignalSpy finished(&given.fetching, &Fetching::finished);
    auto closed = std::make_unique<Session>(given.given.session.shared(), given.given.parsers);
    given.fetching.fetch(QUrl(u"https://example.org/b.html"_s), *closed);
    closed.reset();
    given.fetcher->answer(page(u"https://example.org/b.html"_s, "<article><p>The second door is open.</article>"));
    QTRY_COMPARE(finished.count(), 1);
    QVERIFY(!given.askedLast);
    QTRY_VERIFY(pane.article()->article.url == u"https://example.org/b.html"_s);
}

void FetchingTest::itIsSaidAndCanBeStopped()
{
    GivenFetching given;
    const Messages &messages = given.given.window.messages();
    QVERIFY(!messages.text().contains(given.address));
    QTRY_VERIFY(messages.text().contains(given.address));
    given.fetcher->take(2048);
    QTRY_VERIFY(messages.text().contains(QLocale().formattedDataSize(2048)));
    const QList<QToolButton *> buttons = messages.findChildren<QToolButton *>();
    const auto stop = std::ranges::find(buttons, u"Stop"_s, &QToolButton::text);
    QVERIFY(stop != buttons.end());
    QTest::mouseClick(*stop, Qt::LeftButton);
    QVERIFY(given.fetcher->isCanceled());
    QVERIFY(!given.fetching.isRunning());
}

void FetchingTest::failuresAreSaidInWords_data()
{
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("detail");
    QTest::addColumn<QString>("words");
    QTest::newRow("gone") << ErrorCode::NetworkFailure << u"404"_s << u"no page"_s;
    QTest::newRow("sign in") << ErrorCode::NetworkFailure << u"401"_s << u"signed in"_s;
    QTest::newRow("pay") << ErrorCode::NetworkFailure << u"402"_s << u"paid"_s;
    QTest::newRow("another refusal") << ErrorCode::NetworkFailure << u"418"_s << u"(418)"_s;
    QTest::newRow("fault") << ErrorCode::NetworkFailure << u"503"_s << u"fault of its own (503)"_s;
    QTest::newRow("no such server") << ErrorCode::NetworkFailure << u"no-host"_s << u"not found"_s;
    QTest::newRow("certificate") << ErrorCode::NetworkFailure << u"certificate"_s << u"certificate"_s;
    QTest::newRow("something else") << ErrorCode::NetworkFailure << u"Strange words"_s << u"could not be fetched"_s;
    QTest::newRow("led astray") << ErrorCode::Refused << u"file:///etc/passwd"_s << u"not fetched from here"_s;
    QTest::newRow("too large") << ErrorCode::TooLarge << QString() << u"too large"_s;
}

void FetchingTest::failuresAreSaidInWords()
{
    QFETCH(const ErrorCode, code);
    QFETCH(const QString, detail);
    QFETCH(const QString, words);
    GivenFetching given;
    given.fetcher->answer(std::unexpected(Error{code, detail}));
    const Messages &messages = given.given.window.messages();
    QTRY_VERIFY2(messages.text().contains(words), qPrintable(messages.text()));
    QVERIFY(messages.text().contains(given.address));
    QCOMPARE(messages.kind(), Messages::Kind::Problem);
}

void FetchingTest::aPageOfScriptsIsSaidToBeOne()
{
    GivenFetching given;
    given.fetcher->answer(
        page(given.address, "<html><body><div id='root'></div><script>draw()</script></body></html>"));
    QTRY_VERIFY(given.given.window.messages().text().contains(u"script"_s));
}

} // namespace florilegium::testing
