// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "patience.h"
#include "session/givenfetcher.h"
#include "source/keptpictures.h"
#include "window/givenwindow.h"
#include "window/messages.h"
#include "window/pagechoices.h"
#include "window/pictureloading.h"
#include "window/statusline.h"
#include "window/tests_window.h"

#include <QBuffer>
#include <QImage>
#include <QScrollBar>
#include <QToolButton>

namespace florilegium::testing {

using namespace Qt::StringLiterals;

namespace {

QByteArray redPicture(QSize size = {300, 200})
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::red);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

bool isRed(DocumentView &view)
{
    const QImage shown = view.viewport()->grab().toImage();
    for (int y = 0; y < shown.height(); y += 8) {
        for (int x = 0; x < shown.width(); x += 8) {
            if (shown.pixelColor(x, y) == QColor(Qt::red))
                return true;
        }
    }
    return false;
}

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

/// Pictures after the first paragraph, and forty more paragraphs.
QByteArray noteWith(int pictures, const QByteArray &name = "doors")
{
    QByteArray note = "# On " + name + "\n\nThe first of the " + name + " is open.\n\n";
    for (int number = 0; number < pictures; ++number)
        note += "![Picture " + QByteArray::number(number) + "](" + address(number).toLatin1() + ")\n\n";
    for (int number = 0; number < 40; ++number) {
        note += "One of the " + name + " has the number " + QByteArray::number(number) + " and leads to";
        for (int word = 1; word <= 12; ++word) // other notes have other words
            note += " " + name.first(1 + word % name.size()) + QByteArray::number(number * word);
        note += ".\n\n";
    }
    return note;
}

QString offerOf(int count)
{
    return u"This article has %1 picture(s) that lie on the network."_s.arg(count);
}

struct PicturesWindow : GivenWindow
{
    PicturesWindow()
    {
        window.pictures().setMakeFetcher([this] {
            auto fetcher = std::make_unique<GivenFetcher>();
            network = fetcher.get();
            ++made;
            return fetcher;
        });
    }
    [[nodiscard]] bool isShown(const OpenArticlePtr &before)
    {
        const auto isThere = [&] {
            const OpenArticlePtr &article = window.pane().article();
            return article && article != before && article->text != 0 && session.unsaved() == 0 && !session.isOpening();
        };
        return waitFor(isThere) && waitFor([this] { return view().hasFocus(); });
    }
    [[nodiscard]] bool open(const QString &name, const QByteArray &bytes)
    {
        const OpenArticlePtr before = window.pane().article();
        QFile file(given.folder() + u'/' + name);
        if (!file.open(QFile::WriteOnly) || file.write(bytes) != bytes.size())
            return false;
        file.close();
        window.activateWindow();
        window.opener().open(QStringList{file.fileName()});
        return isShown(before);
    }
    /// What a fetcher has brought.
    [[nodiscard]] bool openFetched(const QString &url, const QByteArray &bytes)
    {
        const OpenArticlePtr before = window.pane().article();
        window.activateWindow();
        session.openSource(
            {.bytes = bytes, .path = {}, .url = url, .name = QUrl(url).fileName(), .charset = {}, .taken = {}});
        return isShown(before);
    }
    [[nodiscard]] DocumentView &view() { return *window.pane().view(); }
    [[nodiscard]] Messages &messages() { return window.messages(); }
    [[nodiscard]] bool mayLoad() { return window.actions().action(ActionId::LoadPictures)->isEnabled(); }
    [[nodiscard]] bool isKept(const QString &picture) const
    {
        return QFile::exists(keptPicturePath(given.folder() + u"/library.florilegium.pictures"_s, picture));
    }
    [[nodiscard]] QToolButton *button(const QString &name)
    {
        for (auto *button : messages().findChildren<QToolButton *>()) {
            if (button->accessibleName() == name && button->isVisible())
                return button;
        }
        return nullptr;
    }
    void load() { press(Qt::Key_I, Qt::ControlModifier); }
    void goToTheListAndBack()
    {
        press(Qt::Key_1, Qt::ControlModifier);
        QTRY_VERIFY(!window.navigation().isReading());
        QVERIFY(messages().text().isEmpty());
        press(Qt::Key_Left, Qt::AltModifier);
        QTRY_VERIFY(window.navigation().isReading());
    }

    GivenFetcher *network = nullptr;
    int made = 0;
};

} // namespace

void LoadingPicturesTest::nothingIsAskedWithoutConsent()
{
    PicturesWindow given;
    QVERIFY(!given.mayLoad());
    QVERIFY(given.open(u"doors.md"_s, noteWith(2)));
    QTRY_COMPARE(given.messages().text(), offerOf(2));
    QCOMPARE(given.messages().kind(), Messages::Kind::Offer);
    QVERIFY(given.mayLoad());
    given.press(Qt::Key_End, Qt::ControlModifier);
    given.press(Qt::Key_Home, Qt::ControlModifier);
    given.goToTheListAndBack();
    QTRY_COMPARE(given.messages().text(), offerOf(2));
    QVERIFY(given.open(u"windows.md"_s, noteWith(0, "windows")));
    QTRY_VERIFY(given.messages().text().isEmpty());
    QVERIFY(!given.mayLoad());
    given.load();
    QCOMPARE(given.made, 0);
    QVERIFY(!QFile::exists(given.given.folder() + u"/library.florilegium.pictures"_s));
}

void LoadingPicturesTest::theKeyLoadsThem()
{
    PicturesWindow given;
    QVERIFY(given.open(u"doors.md"_s, noteWith(2)));
    QTRY_VERIFY(given.mayLoad());
    QVERIFY(!isRed(given.view()));
    given.load();
    QVERIFY(given.network);
    QCOMPARE(given.network->asked, addresses(2));
    QCOMPARE(given.network->pages, (QStringList{QString(), QString()})); // a file gives no address
    QVERIFY(!given.mayLoad());
    QVERIFY(given.messages().text().isEmpty());
    given.network->answer(address(0), redPicture());
    QTRY_VERIFY(isRed(given.view())); // as it comes
    QVERIFY(given.window.pictures().isRunning());
    given.network->answer(address(1), redPicture());
    QTRY_VERIFY(!given.window.pictures().isRunning());
    QVERIFY(given.isKept(address(0)) && given.isKept(address(1)));
    QVERIFY(given.messages().text().isEmpty());
    QVERIFY(!given.mayLoad());
    QCOMPARE(given.made, 1);
}

void LoadingPicturesTest::theButtonLoadsThem()
{
    PicturesWindow given;
    QVERIFY(given.open(u"doors.md"_s, noteWith(1)));
    QTRY_VERIFY(given.button(u"Load pictures"_s));
    QTest::mouseClick(given.button(u"Load pictures"_s), Qt::LeftButton);
    QVERIFY(given.network);
    QCOMPARE(given.network->asked, addresses(1));
    QVERIFY(given.messages().text().isEmpty());
}

void LoadingPicturesTest::theyAreThereAgainWithoutTheNetwork()
{
    PicturesWindow given;
    QVERIFY(given.open(u"doors.md"_s, noteWith(2)));
    QTRY_VERIFY(given.mayLoad());
    given.load();
    given.network->answerAll(redPicture());
    QTRY_VERIFY(!given.window.pictures().isRunning());
    Session session(given.given.library(), given.parsers);
    MainWindow window(session, {});
    int made = 0;
    window.pictures().setMakeFetcher([&made]() -> std::unique_ptr<Fetcher> { return ++made, nullptr; });
    window.resize(1280, 860);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    window.fill();
    session.openArticle(given.window.pane().article()->article.id);
    QTRY_VERIFY(window.pane().article());
    QTRY_VERIFY(isRed(*window.pane().view()));
    QVERIFY(window.messages().text().isEmpty());
    QVERIFY(!window.actions().action(ActionId::LoadPictures)->isEnabled());
    QCOMPARE(made, 0);
}

void LoadingPicturesTest::aDismissedOfferStaysAway()
{
    PicturesWindow given;
    QVERIFY(given.open(u"doors.md"_s, noteWith(2)));
    QTRY_COMPARE(given.messages().text(), offerOf(2));
    QTest::mouseClick(given.button(u"Close the message"_s), Qt::LeftButton);
    QVERIFY(given.messages().text().isEmpty());
    given.goToTheListAndBack();
    QVERIFY(given.messages().text().isEmpty());
    QVERIFY(given.open(u"windows.md"_s, noteWith(3, "windows")));
    QTRY_COMPARE(given.messages().text(), offerOf(3)); // that was said of the other one
    given.press(Qt::Key_Left, Qt::AltModifier);
    QTRY_COMPARE(given.window.pane().article()->article.title, u"On doors"_s);
    QTRY_VERIFY(given.mayLoad()); // counted
    QVERIFY(given.messages().text().isEmpty());
    QCOMPARE(given.made, 0);
}

void LoadingPicturesTest::otherBarsComeFirst()
{
    QByteArray page = "<html><body><article><h1>Doors</h1><figure><img src=\"https://example.org/0.png\" "
                      "alt=\"A door\"></figure>";
    for (int number = 0; number < 4; ++number)
        page += "<p>The door with the number " + QByteArray::number(number)
            + " is open all day long to everyone who asks for it, and nobody remembers who opened it.</p>";
    page += "<div class=\"wall\"><p>Subscribe to continue reading.</p></div></article></body></html>";
    PicturesWindow given;
    QVERIFY(given.open(u"page.html"_s, page));
    QTRY_VERIFY(given.mayLoad());
    QCOMPARE(given.messages().text(), kindSentence(PageKind::Teaser));
    given.messages().note(u"Something else."_s);
    given.messages().close();
    QCOMPARE(given.messages().text(), kindSentence(PageKind::Teaser));
    QTest::mouseClick(given.button(u"Close the message"_s), Qt::LeftButton);
    QCOMPARE(given.messages().text(), offerOf(1));
    // What comes later takes its place, too, and only for a while.
    given.messages().offer(&given.session, u"A new version."_s, {});
    QCOMPARE(given.messages().text(), u"A new version."_s);
    given.messages().close();
    QCOMPARE(given.messages().text(), offerOf(1));
    given.load();
    QVERIFY(given.messages().text().isEmpty());
}

void LoadingPicturesTest::progressIsSaidAndStopped()
{
    PicturesWindow given;
    QVERIFY(given.open(u"doors.md"_s, noteWith(6)));
    QTRY_VERIFY(given.mayLoad());
    QTest::keyClick(&given.view(), Qt::Key_I, Qt::ControlModifier); // load() waits for events, and may do so for long
    const StatusLine &status = *given.window.status();
    QCOMPARE(status.task(), QString()); // not at once
    given.letGo();
    QTRY_COMPARE(status.task(), u"Loading picture 1 of 6…"_s);
    given.network->answer(address(0), redPicture());
    QTRY_COMPARE(status.task(), u"Loading picture 2 of 6…"_s);
    auto *stop = status.findChild<QToolButton *>();
    QVERIFY(stop && stop->isVisible());
    QCOMPARE(stop->accessibleName(), u"Stop loading pictures"_s);
    QTest::mouseClick(stop, Qt::LeftButton);
    QVERIFY(given.network->isCancelled(address(1)));
    QCOMPARE(given.messages().text(), u"Stopped: 1 of 6 picture(s) were loaded."_s);
    QCOMPARE(status.task(), QString());
    QVERIFY(!stop->isVisible());
    QTRY_VERIFY(given.mayLoad());
    QVERIFY(given.isKept(address(0)) && !given.isKept(address(1)));
}

void LoadingPicturesTest::failuresAreCounted()
{
    PicturesWindow given;
    QVERIFY(given.open(u"doors.md"_s, noteWith(3)));
    QTRY_VERIFY(given.mayLoad());
    given.load();
    given.network->answer(address(0), failure(ErrorCode::NetworkFailure, u"404"_s));
    given.network->answer(address(1), "<html>Please sign in.</html>"_ba);
    given.network->answer(address(2), redPicture());
    QTRY_COMPARE(given.messages().text(), u"2 of 3 picture(s) could not be loaded."_s);
    QCOMPARE(given.messages().kind(), Messages::Kind::Note);
    // They can be asked for again, and are not offered by themselves.
    QTRY_VERIFY(given.mayLoad());
    given.messages().close();
    QVERIFY(given.messages().text().isEmpty());
    given.network->asked.clear();
    given.load();
    QCOMPARE(given.network->asked, addresses(2));
    given.network->answerAll(failure(ErrorCode::NetworkFailure, u"404"_s));
    QTRY_COMPARE(given.messages().text(), u"2 of 2 picture(s) could not be loaded."_s);
    QCOMPARE(given.messages().kind(), Messages::Kind::Problem);
}

void LoadingPicturesTest::thePlaceIsKept()
{
    PicturesWindow given;
    QVERIFY(given.open(u"doors.md"_s, noteWith(4)));
    QTRY_VERIFY(given.mayLoad());
    const qsizetype at = given.view().document()->text().indexOf(u"number 20"_s);
    given.view().goTo(at);
    QTRY_VERIFY(given.view().visibleRange().contains(at));
    const auto topNow = [&] { return given.view().rectsOf({at, at + 9}).value(0).top(); };
    const double top = topNow();
    const double above = given.view().verticalScrollBar()->value();
    given.load();
    given.network->answerAll(redPicture({600, 900}));
    QTRY_VERIFY(!given.window.pictures().isRunning());
    QTRY_VERIFY(given.view().verticalScrollBar()->value() > above + 400); // they took their room
    QCOMPARE(topNow(), top);
}

void LoadingPicturesTest::everyFormatGoesTheSameWay_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("url"); // empty: a file
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("asked");
    const auto words = [](const QByteArray &which) {
        return QByteArray("<p>The " + which
                          + " door is open all day long to everyone who asks for it, and nobody in the " + which
                          + " house remembers who opened it, or when.</p>");
    };
    const QByteArray body = "<html><head><title>Doors</title></head><body><article><h1>Doors</h1>" + words("first")
        + words("second")
        + "<p><img src=\"https://example.org/0.png\" alt=\"A door\"></p><p><img src=\"pics/1.png\" alt=\"Another\"></p>"
        + words("third") + words("fourth") + "</article></body></html>";
    const QString page = u"https://example.org/doors/"_s;
    QTest::newRow("a page") << u"doors.html"_s << page + u"doors.html"_s << body
                            << QStringList{address(0), page + u"pics/1.png"_s};
    QTest::newRow("a saved page") << u"doors.html"_s << QString() << body << QStringList{address(0)};
    QTest::newRow("a note from the network")
        << u"doors.md"_s << page + u"doors.md"_s << noteWith(1) + "![Another](pics/1.png)\n"
        << QStringList{address(0), page + u"pics/1.png"_s};
    QTest::newRow("a mail") << u"doors.eml"_s << QString()
                            << "From: Ann <ann@a.example>\r\nSubject: Doors\r\nMIME-Version: 1.0\r\n"
                               "Content-Type: text/html; charset=utf-8\r\n\r\n"
            + body << QStringList{address(0)};
    QTest::newRow("a page in one file")
        << u"doors.mhtml"_s << QString()
        << "From: <Saved by Blink>\r\nSnapshot-Content-Location: https://example.org/doors/doors.html\r\nSubject: "
           "Doors\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; type=\"text/html\"; boundary=\"B\"\r\n\r\n"
           "--B\r\nContent-Type: text/html\r\nContent-Location: https://example.org/doors/doors.html\r\n\r\n"
            + body + "\r\n--B--\r\n"
        << QStringList{address(0), page + u"pics/1.png"_s};
}

void LoadingPicturesTest::everyFormatGoesTheSameWay()
{
    QFETCH(const QString, name);
    QFETCH(const QString, url);
    QFETCH(const QByteArray, bytes);
    QFETCH(const QStringList, asked);
    PicturesWindow given;
    QVERIFY(url.isEmpty() ? given.open(name, bytes) : given.openFetched(url, bytes));
    QTRY_COMPARE(given.messages().text(), offerOf(int(asked.size())));
    given.load();
    QVERIFY(given.network);
    QCOMPARE(given.network->asked, asked);
    QCOMPARE(given.network->pages.first(), url);
    given.network->answerAll(redPicture());
    QTRY_VERIFY(!given.window.pictures().isRunning());
    QTRY_VERIFY(isRed(given.view()));
    QVERIFY(given.messages().text().isEmpty());
}

} // namespace florilegium::testing
