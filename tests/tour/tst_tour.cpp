// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "folders.h"
#include "patience.h"
#include "pause.h"
#include "tour/tests_tour.h"

#include "testmain.h"
#include "tour/deskjob.h"
#include "tour/wholetour.h"
#include "window/gatherer.h"
#include "window/looking.h"
#include "window/mainwindow.h"
#include "window/messages.h"
#include "window/navigation.h"
#include "window/opener.h"
#include "window/printing.h"
#include "window/readingpane.h"

#include <QApplication>
#include <QDir>
#include <QImage>
#include <QPlainTextEdit>
#include <QPointer>
#include <QProcess>
#include <QSet>
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
    const bool isShown = QTest::qWaitForWindowExposed(&composition->window(), testing::patience);
    return isShown ? std::move(composition) : nullptr;
}

void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
}

/// By its key, from the window that has the focus; filled and active.
MainWindow *openAnother(Composition &composition)
{
    const std::size_t before = composition.windowCount();
    if (!testing::waitFor([&] { return composition.window().isFilled(); })) // its keys come with its bars
        return nullptr;
    const MainWindow *from = &composition.window();
    press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    if (!testing::waitFor([&] { return composition.windowCount() == before + 1; }))
        return nullptr;
    const auto isThere = [&] {
        MainWindow &window = composition.window();
        return &window != from && window.isActiveWindow() && window.isFilled()
            && window.isAncestorOf(QApplication::focusWidget());
    };
    return testing::waitFor(isThere) ? &composition.window() : nullptr;
}

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QFile::WriteOnly));
    file.write(bytes);
}

/// Not of one colour alone.
bool showsSomething(const QImage &picture)
{
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            if (picture.pixel(x, y) != picture.pixel(0, 0))
                return true;
        }
    }
    return false;
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

/// Small pictures, in the light alone: that all steps still come true, and each leaves what can be looked at.
void TourTest::everyStepOfTheTourMakesItsPicture()
{
    const QTemporaryDir folder;
    const QString file = testing::copiedSample(folder.path());
    const auto composition = started(folder, {file});
    QVERIFY(composition && QDir(folder.path()).mkpath(u"pictures"_s));
    MainWindow &window = composition->window();
    window.resize(testing::tourSize);
    const QDir pictures(folder.filePath(u"pictures"_s));
    testing::WholeTour tour(*composition, folder.path(), file);
    const std::vector<testing::TourStage> stages = tour.stages();
    testing::Camera camera(window, pictures, {.wait = 0, .width = 240, .onlyLight = true});
    const std::optional<QString> failed = camera.play(stages);
    QVERIFY2(!failed, qPrintable(failed.value_or(QString())));

    QStringList wanted;
    for (const testing::TourStage &stage : stages) {
        for (const testing::MainJob::Step &step : stage.steps)
            wanted << step.name;
    }
    QCOMPARE(QSet<QString>(wanted.begin(), wanted.end()).size(), wanted.size());
    QStringList taken;
    const QStringList names = pictures.entryList({u"*.png"_s}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QVERIFY2(showsSomething(QImage(pictures.filePath(name))), qPrintable(name));
        taken << name.sliced(name.indexOf(u'-') + 1).chopped(4);
    }
    QCOMPARE(taken, wanted);
    window.close();
}

void TourTest::everyJobIsPartOfTheTour()
{
    const QDir sources(QDir(testing::sourceFolder()).filePath(u"tests/tour"_s));
    QFile file(sources.filePath(u"wholetour.h"_s));
    QVERIFY(file.open(QFile::ReadOnly));
    const QByteArray tour = file.readAll();
    const QStringList jobs = sources.entryList({u"*job.h"_s}, QDir::Files);
    QVERIFY(jobs.size() > 5);
    for (const QString &job : jobs) {
        const QByteArray include = "#include \"tour/" + job.toUtf8() + '"';
        QVERIFY2(tour.contains(include), qPrintable(job));
    }
}

void TourTest::windowsAreLiveOnOneLibrary()
{
    const QTemporaryDir folder;
    const auto composition = started(folder, {testing::copiedSample(folder.path())});
    QVERIFY(composition);
    MainWindow &first = composition->window();
    QTRY_VERIFY(first.pane().article() && first.pane().article()->text != 0 && first.pane().view()->hasFocus());
    MainWindow *second = openAnother(*composition);
    QVERIFY(second && second != &first);
    QVERIFY(!second->navigation().isReading() && first.navigation().isReading());
    second->navigation().jump(first.pane().article()->article.id, {});
    QTRY_VERIFY(second->pane().view()->hasFocus());
    QCOMPARE(second->pane().article(), first.pane().article());

    press(Qt::Key_S);
    press(Qt::Key_H);
    QTRY_COMPARE(first.pane().view()->highlights()->all().size(), 1);
    const ThemeId theme = composition->session().themeAt(u"doors"_s);
    QVERIFY(first.side().session().themes().find(theme));
    second->looking().choose(Look::Dark);
    QVERIFY(first.looking().palette().isDark());
    press(Qt::Key_N);
    QTRY_VERIFY(qobject_cast<QPlainTextEdit *>(QApplication::focusWidget()));
    QTest::keyClicks(QApplication::focusWidget(), u"Seen in both"_s);
    second->resize(900, 700);
    second->close(); // at once, with the note under the hand
    QTRY_COMPARE(composition->windowCount(), std::size_t(1));
    QTRY_COMPARE(first.pane().view()->highlights()->all().front().highlight.note, u"Seen in both"_s);
    QCOMPARE(readWindowSettings(folder.filePath(u"window.conf"_s)).geometry.size(), QSize(900, 700));

    QVERIFY(first.isVisible());
    first.activateWindow();
    first.pane().view()->setFocus();
    QTRY_VERIFY(first.pane().view()->hasFocus());
    press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(first.pane().view()->highlights()->all().front().highlight.note.isEmpty());
    QTRY_COMPARE(composition->session().unsaved(), 0);
}

void TourTest::aClosedWindowEndsWhatItPrints()
{
    const QTemporaryDir folder;
    const auto composition = started(folder, {testing::copiedSample(folder.path())});
    QVERIFY(composition);
    MainWindow &first = composition->window();
    QTRY_VERIFY(first.pane().article() && first.pane().article()->text != 0 && first.pane().view()->hasFocus());
    const QPointer<MainWindow> second = openAnother(*composition);
    QVERIFY(second);
    put(folder.filePath(u"book.md"_s),
        "# A book\n\n" + QByteArray("The door of the house by the river was open all day long.\n\n").repeated(4000));
    second->opener().open({folder.filePath(u"book.md"_s)});
    QTRY_VERIFY(second->pane().article() && second->pane().article()->article.title == u"A book"_s);
    const QString pdf = folder.filePath(u"book.pdf"_s);
    second->printing().saveTo(pdf);
    second->close();
    QTRY_COMPARE(composition->windowCount(), std::size_t(1));
    QVERIFY(second && second->isPrinting()); // not ended, and not waited for
    QTRY_VERIFY(first.messages().text().contains(u"book.pdf"_s)); // how far it is
    QTRY_VERIFY(!second);
    QVERIFY(QFile::exists(pdf));
    QVERIFY2(first.messages().text().contains(u"page"_s), qPrintable(first.messages().text()));
    QCOMPARE(first.pane().article()->article.title, first.navigation().title());
}

void TourTest::aClosedWindowHandsOverWhatItAdds()
{
    const QTemporaryDir folder;
    const auto composition = started(folder, {testing::copiedSample(folder.path())});
    QVERIFY(composition);
    MainWindow &first = composition->window();
    QTRY_VERIFY(first.pane().article() && first.pane().article()->text != 0 && first.pane().view()->hasFocus());
    const QPointer<MainWindow> second = openAnother(*composition);
    QVERIFY(second && QDir(folder.path()).mkpath(u"heap"_s));
    for (int i = 0; i < 40; ++i)
        put(folder.filePath(u"heap/%1.md"_s.arg(i)),
            "# Note\n\nThe door " + QByteArray::number(i * 7919) + " is open.\n");
    {
        const testing::Pause pause(composition->session().library()); // nothing is added before
        second->gatherer().gather({folder.filePath(u"heap"_s)});
        second->close();
        QTRY_VERIFY(!second);
        QVERIFY(first.gatherer().isRunning());
    }
    QTRY_VERIFY(!first.gatherer().isRunning());
    QCOMPARE(first.messages().text(), u"Files: 40 added."_s);
    QVERIFY(first.gatherer().hasReport());
}

void TourTest::quittingClosesEveryWindow()
{
    const QTemporaryDir folder;
    const auto composition = started(folder, {testing::copiedSample(folder.path())});
    QVERIFY(composition);
    const QPointer<MainWindow> first = &composition->window();
    QTRY_VERIFY(first->pane().view()->hasFocus());
    const QPointer<MainWindow> second = openAnother(*composition);
    QVERIFY(second && second != first);
    press(Qt::Key_Q, Qt::ControlModifier);
    QTRY_VERIFY((!first || !first->isVisible()) && (!second || !second->isVisible()));
    QTRY_COMPARE(composition->windowCount(), std::size_t(1));
}

void TourTest::theEndOfTheSessionClosesTheWindow()
{
    const QTemporaryDir folder;
    const QString library = folder.filePath(u"library/library.florilegium"_s);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : {u"DATA"_s, u"CONFIG"_s, u"CACHE"_s, u"STATE"_s})
        environment.insert(u"XDG_%1_HOME"_s.arg(name), folder.path());
    environment.insert(u"XDG_RUNTIME_DIR"_s, folder.path());
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(testing::binaryFolder() + u"/bin/florilegium"_s,
                  {u"--library"_s, library, testing::copiedSample(folder.path())});
    QVERIFY(process.waitForStarted(testing::patience));
    // The window writes its settings when it is whole.
    QTRY_VERIFY(QFile::exists(folder.filePath(u"florilegium/window.conf"_s)));
    process.terminate();
    QVERIFY(process.waitForFinished(testing::patience));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 0);
    QVERIFY(QFile::exists(library));
    QVERIFY(!QFile::exists(library + u"-wal"_s)); // closed: nothing is looked over at the next start
}

} // namespace florilegium

FLORILEGIUM_GUI_TEST_MAIN(florilegium::TourTest)
