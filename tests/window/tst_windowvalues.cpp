// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "handover/windowmessage.h"
#include "paint/palette.h"
#include "window/errortext.h"
#include "window/exportproblem.h"
#include "window/history.h"
#include "window/opener.h"
#include "window/style.h"
#include "window/tests_window.h"
#include "window/windowframe.h"
#include "window/windowsettings.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

namespace florilegium::testing {

using namespace Qt::StringLiterals;

void WindowValuesTest::theFrameKeepsItsPlaces_data()
{
    QTest::addColumn<QSize>("window");
    QTest::addColumn<bool>("shown");
    QTest::addColumn<QRect>("sidebar");
    QTest::addColumn<QRect>("centre");
    QTest::addColumn<bool>("overlay");
    QTest::newRow("large") << QSize(1440, 900) << true << QRect(0, 48, 248, 826) << QRect(248, 48, 1192, 826) << false;
    QTest::newRow("large, hidden") << QSize(1440, 900) << false << QRect() << QRect(0, 48, 1440, 826) << false;
    QTest::newRow("small") << QSize(800, 600) << true << QRect(0, 48, 248, 526) << QRect(0, 48, 800, 526) << true;
    QTest::newRow("just large enough") << QSize(820, 600) << true << QRect(0, 48, 248, 526) << QRect(248, 48, 572, 526)
                                       << false;
    QTest::newRow("tiny") << QSize(200, 60) << true << QRect(0, 48, 200, 0) << QRect(0, 48, 200, 0) << true;
}

void WindowValuesTest::theFrameKeepsItsPlaces()
{
    QFETCH(const QSize, window);
    QFETCH(const bool, shown);
    const WindowFrame frame = windowFrame(window, 248, shown);
    QTEST(frame.sidebar, "sidebar");
    QTEST(frame.centre, "centre");
    QTEST(frame.overlay, "overlay");
    QCOMPARE(frame.bar, QRect(0, 0, window.width(), 48));
    QCOMPARE(frame.leftInset, frame.centre.left());
}

void WindowValuesTest::historyGoesBackAndForward()
{
    History history;
    const Place inbox{.kind = Place::Kind::Shelf, .state = ReadingState::Inbox};
    const Place article{.kind = Place::Kind::Article, .article = ArticleId::make()};
    const Place claims{.kind = Place::Kind::Claims};
    QVERIFY(!history.current() && !history.back());
    history.visit(inbox);
    history.visit(article);
    history.visit(article);
    QCOMPARE(history.lastList(), std::optional(inbox));
    QCOMPARE(history.back(), std::optional(inbox));
    QVERIFY(!history.canGoBack());
    QCOMPARE(history.forward(), std::optional(article));
    QVERIFY(history.back());
    history.visit(claims);
    QVERIFY2(!history.canGoForward(), "what lay ahead is forgotten");
    history.visit(article);
    history.leaveFrom({.offset = 40});
    Place further = article;
    further.at = ReadingPlace{.offset = 900};
    history.visit(further);
    history.visit(article); // where it was left: no step
    QCOMPARE(history.current(), std::optional(further));
    const std::optional<Place> before = history.back();
    QVERIFY(before && before->at && before->at->offset == 40);
    for (int i = 0; i < 500; ++i)
        history.visit(i % 2 ? inbox : claims);
    QVERIFY(history.canGoBack());
}

void WindowValuesTest::settingsComeBack()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"window.conf"_s);
    QCOMPARE(readWindowSettings(path), WindowSettings());
    WindowSettings settings;
    settings.look = Look::Sepia;
    settings.type.size = 21;
    settings.type.zoom = 1.25;
    settings.type.justified = true;
    settings.focus = FocusMode::Sentence;
    settings.paged = true;
    settings.geometry = QRect(10, 20, 900, 700);
    settings.sidebar = false;
    settings.sidebarWidth = 300;
    settings.shelf = {.table = true, .sort = ArticleColumn::Length, .reversed = true, .columns = standardColumns()};
    settings.shelf.columns.swapItemsAt(2, 5);
    settings.shelf.columns[3].shown = false;
    settings.highlights = {.grouping = HighlightGrouping::Theme, .extent = ContextExtent::Paragraph};
    settings.ledger.sort = LedgerColumn::Against;
    settings.ledger.reversed = true;
    settings.ledger.columns.swapItemsAt(1, 4);
    settings.reader = u"M. Lock"_s;
    settings.spelling = false;
    settings.softWords = true;
    settings.colour = u"question"_s;
    settings.searchByRelevance = true;
    settings.commands = {u"Keys"_s, u"Export as Markdown…"_s};
    settings.article = ArticleId::make();
    writeWindowSettings(path, settings);
    QCOMPARE(readWindowSettings(path), settings);
}

void WindowValuesTest::settingsOutOfBoundsArePutRight()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"window.conf"_s);
    {
        QSettings file(path, QSettings::IniFormat);
        file.setValue("type/size"_L1, 4000);
        file.setValue("type/zoom"_L1, u"much"_s);
        file.setValue("sidebar/width"_L1, -5);
        file.setValue("look"_L1, u"purple"_s);
        file.setValue("focus"_L1, u"elsewhere"_s);
        file.setValue("article"_L1, u"../../etc"_s);
        file.setValue("articles/sort"_L1, u"smell"_s);
        file.setValue("articles/columns"_L1, u"title:-3"_s);
        file.setValue("claims/sort"_L1, u"smell"_s);
    }
    const WindowSettings settings = readWindowSettings(path);
    QCOMPARE(settings.type.size, 40.0);
    QCOMPARE(settings.type.zoom, 0.5);
    QCOMPARE(settings.sidebarWidth, 180);
    QVERIFY(!settings.look);
    QCOMPARE(settings.focus, FocusMode::Off);
    QVERIFY(settings.article.isNull());
    QCOMPARE(settings.shelf.sort, ArticleColumn::Added);
    QVERIFY(!settings.ledger.sort);
    QCOMPARE(settings.shelf.columns.front().width, ColumnChoice::narrowest);
}

void WindowValuesTest::everyErrorHasASentence()
{
    QSet<QString> sentences;
    for (int code = 0; code <= int(ErrorCode::Refused); ++code) {
        const QString words = sentence({ErrorCode(code), {}}, u"notes.txt"_s);
        QVERIFY2(words.contains(u"notes.txt"_s), qPrintable(words));
        QVERIFY2(words.endsWith(u'.'), qPrintable(words));
        QVERIFY2(!sentences.contains(words), qPrintable(words));
        sentences.insert(words);
    }
}

void WindowValuesTest::whatAnExportLeftOutIsSaid()
{
    const Error damaged{ErrorCode::Damaged, {}};
    ExportReport report{.target = u"notes"_s, .files = {}, .failures = {}, .states = {}};
    QCOMPARE(exportProblem(failure(ErrorCode::WriteFailure), u"notes"_s),
             sentence({ErrorCode::WriteFailure, {}}, u"notes"_s));
    QCOMPARE(exportProblem(report, u"notes"_s), sentence({ErrorCode::NoContent, {}}, u"notes"_s));
    report.files << ExportedFile{.path = u"notes/a.md"_s};
    QCOMPARE(exportProblem(report, u"notes"_s), QString());
    report.failures << ExportFailure{u"notes/b.md"_s, damaged};
    QCOMPARE(exportProblem(report, u"notes"_s), sentence(damaged, u"notes/b.md"_s));
    report.failures << ExportFailure{u"notes/c.md"_s, {ErrorCode::Unreadable, {}}};
    QCOMPARE(exportProblem(report, u"notes"_s),
             QString(sentence(damaged, u"notes/b.md"_s) + u" 1 other file(s) could not be written, either."_s));
}

void WindowValuesTest::addressesOfTheLibrary_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("valid");
    QTest::addColumn<bool>("passage");
    QTest::newRow("an article") << u"florilegium://article/a-abcdefghij23"_s << true << false;
    QTest::newRow("a passage") << u"florilegium://article/a-abcdefghij23#h-abcdefghij23"_s << true << true;
    QTest::newRow("no such id") << u"florilegium://article/a-../x"_s << false << false;
    QTest::newRow("something else") << u"florilegium://theme/t-abcdefghij23"_s << false << false;
    QTest::newRow("a file") << u"/tmp/a.txt"_s << false << false;
}

void WindowValuesTest::addressesOfTheLibrary()
{
    QFETCH(const QString, text);
    const auto address = libraryAddress(text);
    QTEST(address.has_value(), "valid");
    QTEST(address && !address->highlight.isNull(), "passage");
}

void WindowValuesTest::linksOutside_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<bool>("opened");
    QTest::newRow("https") << u"https://example.org/a"_s << true;
    QTest::newRow("http") << u"http://example.org/"_s << true;
    QTest::newRow("mail") << u"mailto:a@example.org"_s << true;
    QTest::newRow("a file") << u"file:///etc/passwd"_s << false;
    QTest::newRow("a program") << u"javascript:alert(1)"_s << false;
    QTest::newRow("a path") << u"/etc/passwd"_s << false;
    QTest::newRow("another scheme") << u"smb://host/share"_s << false;
}

void WindowValuesTest::linksOutside()
{
    QFETCH(const QString, target);
    QTEST(outsideAddress(target).has_value(), "opened");
}

void WindowValuesTest::messagesOfOtherStarts_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QStringList>("things");
    QTest::addColumn<bool>("valid");
    const QStringList things{u"/home/a.txt"_s, u"https://example.org"_s, u"florilegium://article/a-x"_s};
    QTest::newRow("things") << windowMessage(things) << things << true;
    QTest::newRow("only raise") << windowMessage({}) << QStringList() << true;
    QTest::newRow("other things are left out") << windowMessage({u"rm -rf"_s, u"file:///x"_s}) << QStringList() << true;
    QTest::newRow("no message") << QByteArray("hello") << QStringList() << false;
    QTest::newRow("another message") << QByteArray(R"({"delete": ["x"]})") << QStringList() << false;
    QTest::newRow("too long") << windowMessage({u'/' + QString(100'000, u'a')}) << QStringList() << false;
}

void WindowValuesTest::messagesOfOtherStarts()
{
    QFETCH(const QByteArray, message);
    const auto things = thingsIn(message);
    QTEST(things.has_value(), "valid");
    QTEST(things.value_or(QStringList()), "things");
}

void WindowValuesTest::everyRoleIsReadable_data()
{
    QTest::addColumn<Look>("look");
    QTest::newRow("light") << Look::Light;
    QTest::newRow("sepia") << Look::Sepia;
    QTest::newRow("dark") << Look::Dark;
}

void WindowValuesTest::everyRoleIsReadable()
{
    QFETCH(const Look, look);
    const QPalette roles = systemRoles(paletteFor(look));
    constexpr double readable = 4.5;
    for (const auto &[ink, ground] : {std::pair{QPalette::WindowText, QPalette::Window},
                                      {QPalette::Text, QPalette::Base},
                                      {QPalette::Text, QPalette::AlternateBase},
                                      {QPalette::ButtonText, QPalette::Midlight},
                                      {QPalette::HighlightedText, QPalette::Highlight},
                                      {QPalette::PlaceholderText, QPalette::Base},
                                      {QPalette::ToolTipText, QPalette::ToolTipBase}})
        QVERIFY2(contrastRatio(roles.color(ink), roles.color(ground)) >= readable, qPrintable(QString::number(ink)));
}

} // namespace florilegium::testing
