// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/meter.h"
#include "bench/searchlibrary.h"
#include "bench/workbench.h"
#include "parse/parserhost.h"
#include "session/session.h"
#include "store/shelf.h"
#include "window/tests_window.h"

#include <QTest>

namespace florilegium::testing {

using namespace Qt::StringLiterals;

namespace {

// Of the thread's own processor time, so that a busy machine does not count; many times what is wanted of a fast build
// (tests/bench/bench_workbench.cpp), for this one may have sanitizers.
constexpr double openLimit = 1000; // ms
constexpr double gapLimit = 500;

/// A window over a library with some of everything.
struct Furnished
{
    Furnished()
    {
        const StoreOptions options{.backupFolder = folder.filePath(u"backups"_s),
                                   .cacheFolder = folder.filePath(u"cache"_s)};
        const QString path = folder.filePath(u"library.florilegium"_s);
        makeSearchLibrary(
            path, {.articles = 150, .highlights = 1500, .themes = 300, .claims = 300, .wordsInArticle = 60}, options);
        auto opened = SqliteLibrary::open(path, OpenMode::ReadWrite, options);
        if (!opened)
            qFatal("no library: %s", qPrintable(opened.error().detail));
        library = *std::move(opened);
        wait(library->indexed());
        session = std::make_unique<Session>(*library, parsers);
        window = std::make_unique<MainWindow>(*session, WindowSettings());
        window->resize(1280, 860);
        window->show();
        window->fill();
        Workbench::runUntil(
            [this] { return !session->claims().all().isEmpty() && !session->themes().all().isEmpty(); });
    }

    QTemporaryDir folder;
    ParserHost parsers;
    std::unique_ptr<SqliteLibrary> library;
    std::unique_ptr<Session> session;
    std::unique_ptr<MainWindow> window;
};

} // namespace

void WorkbenchTest::everyViewOpensSoon()
{
    Furnished furnished;
    QVERIFY(QTest::qWaitForWindowExposed(furnished.window.get()));
    Workbench bench(*furnished.window, *furnished.session);
    const QList<WorkbenchView> views = bench.views();
    QVERIFY(views.size() > 15);
    for (int round = 0; round < 2; ++round) { // pages are made at first, and shown again
        for (const WorkbenchView &view : views) {
            const Opening opening = Workbench::open(view, 50);
            const QByteArray name = view.name.toUtf8();
            QVERIFY2(opening.opened, name.constData());
            const double limit = openLimit + opening.time / 4; // looking whether it is open costs something too
            QVERIFY2(opening.cost < limit, QByteArray(name + ": " + QByteArray::number(opening.cost)).constData());
            const double longest = bench::quantile(opening.busy, 1);
            QVERIFY2(longest < gapLimit, QByteArray(name + ": " + QByteArray::number(longest)).constData());
        }
    }
}

void WorkbenchTest::theSameSeedMakesTheSameLibrary()
{
    const QTemporaryDir folder;
    const StoreOptions options{.backupFolder = folder.filePath(u"backups"_s),
                               .cacheFolder = folder.filePath(u"cache"_s)};
    const auto made = [&](const QString &name, quint32 seed) {
        const QString path = folder.filePath(name);
        makeSearchLibrary(
            path, {.articles = 5, .highlights = 20, .themes = 40, .claims = 5, .wordsInArticle = 20, .seed = seed},
            options);
        QStringList rows = dump(path);
        rows.removeIf([](const QString &row) { return row.startsWith("settings "_L1); }); // the library's own id
        return rows;
    };
    const QStringList one = made(u"one"_s, 7);
    QVERIFY(one.size() > 70);
    QCOMPARE(made(u"same"_s, 7), one);
    QVERIFY(made(u"other"_s, 8) != one);
}

} // namespace florilegium::testing
