// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "folders.h"
#include "tour/tests_tour.h"

#include "testmain.h"
#include "tour/deskjob.h"
#include "window/mainwindow.h"
#include "window/readingpane.h"

#include <QApplication>
#include <QDir>
#include <QTemporaryDir>

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<Composition> started(const QTemporaryDir &folder, const QStringList &things)
{
    const StoreOptions options{.backupFolder = folder.filePath(u"backups"_s),
                               .cacheFolder = folder.filePath(u"cache"_s)};
    auto library = SqliteLibrary::open(folder.filePath(u"library/library.florilegium"_s), OpenMode::Create, options);
    if (!library)
        return nullptr;
    const WindowArguments arguments{.library = (*library)->path(), .things = things};
    auto composition = std::make_unique<Composition>(std::move(*library), arguments, folder.filePath(u"window.conf"_s));
    composition->window().resize(1280, 860);
    composition->show();
    return QTest::qWaitForWindowExposed(&composition->window()) ? std::move(composition) : nullptr;
}

QByteArray onlyFileIn(const QString &folder)
{
    const QStringList names = QDir(folder).entryList({u"*.md"_s});
    QFile file(folder + u'/' + names.value(0));
    return names.size() == 1 && file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

void TourTest::theMainJobIsDoneWithKeysAndMouse_data()
{
    QTest::addColumn<QString>("article");
    QTest::newRow("the sample") << QString(); // a copy, which is changed in the end
    QTest::newRow("the seed") << testing::sourceFolder() + u"/../shared/corpora/seed/article.txt"_s;
}

void TourTest::theMainJobIsDoneWithKeysAndMouse()
{
    QFETCH(QString, article);
    const bool isSample = article.isEmpty();
    if (!isSample && !QFile::exists(article))
        QSKIP("this article lies only beside a developer's checkout");
    const QTemporaryDir folder;
    if (isSample)
        article = testing::copiedSample(folder.path());
    const QString notes = folder.filePath(u"notes"_s);
    {
        const auto composition = started(folder, {article});
        QVERIFY(composition);
        testing::MainJob job(*composition, notes);
        for (const testing::MainJob::Step &step : job.steps())
            QVERIFY2(step.run(), qPrintable(step.name));
        testing::DeskJob desk(*composition, article);
        for (const testing::MainJob::Step &step : isSample ? desk.steps() : std::vector<testing::MainJob::Step>())
            QVERIFY2(step.run(), qPrintable(step.name));
        composition->window().close();
    }
    const QByteArray exported = onlyFileIn(notes);
    QVERIFY(exported.contains("- claim: **"));
    QVERIFY(exported.contains("contradicts (through this claim)"));
    QVERIFY(exported.contains("Who says so?"));

    // The next start shows the same article, and everything that was done.
    const auto again = started(folder, {});
    QVERIFY(again);
    QTRY_VERIFY(again->window().pane().article());
    QTRY_COMPARE(again->session().claims().all().size(), 4);
    QCOMPARE(again->window().pane().article()->highlights->all().size(), 5);
    QTRY_COMPARE(again->session().themes().all().size(), 4);
}

} // namespace florilegium

FLORILEGIUM_GUI_TEST_MAIN(florilegium::TourTest)
