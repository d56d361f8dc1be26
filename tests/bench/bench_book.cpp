// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What a book, and 100 MB of text, are to the real window: the memory that they take over the empty one, and how long
// its event loop stands still while they are read, parsed, shown and kept. Each opening is in a process of its own,
// since memory is never given back in full: in a window that is empty, and in one that shows an article, where fonts
// and pages are there. Ends with 1 when a bar is missed; --json prints one object a line.

#include "allocation.h"
#include "bench/inputs.h"
#include "bench/loopprobe.h"
#include "bench/meter.h"
#include "bench/view/report.h"
#include "bench/waiting.h"
#include "composition.h"
#include "window/opener.h"
#include "window/readingpane.h"
#include "window/style.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QKeyEvent>
#include <QProcess>
#include <QTemporaryDir>

#include <cstdio>

using namespace florilegium;
using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 3;
constexpr int pages = 60;
constexpr double mebibyte = 1024.0 * 1024.0;

// In the process that opens the file ---------------------------------------------------------------------------------

/// When frames came, in milliseconds of the clock since the file was asked for.
struct Frames
{
    double first = -1; ///< with text: of its first part, or of all of it
    double whole = -1;
};

/// Until all of it is shown and kept.
Frames openFile(MainWindow &window, const QString &path)
{
    const OpenArticlePtr before = window.pane().article();
    Frames frames;
    QObject context;
    QElapsedTimer since;
    QObject::connect(window.pane().view(), &DocumentView::firstFramePainted, &context, [&] {
        const double now = double(since.nsecsElapsed()) / 1e6;
        if (frames.first < 0)
            frames.first = now;
        if (window.pane().article() && window.pane().article() != before)
            frames.whole = now;
    });
    since.start();
    window.opener().open(QStringList{path});
    bench::until("a frame of the whole", [&] { return frames.whole >= 0; });
    bench::until("the article kept", [&] { return window.pane().article()->text != 0; });
    return frames;
}

void readOn(DocumentView &view)
{
    for (int i = 0; i < pages; ++i) {
        QKeyEvent event(QEvent::KeyPress, Qt::Key_PageDown, Qt::NoModifier);
        QCoreApplication::sendEvent(&view, &event);
        view.viewport()->repaint();
        QCoreApplication::processEvents();
    }
}

/// Opens `path`, after the file `before` when there is one, and prints what that was like.
int runOpening(const QString &path, const QString &before)
{
    const QTemporaryDir home;
    const QString file = home.filePath(u"library/book.florilegium"_s);
    const StoreOptions options{.backupFolder = home.filePath(u"backups"_s), .cacheFolder = home.filePath(u"cache"_s)};
    auto library = SqliteLibrary::open(file, OpenMode::Create, options);
    if (!library)
        qFatal("the library cannot be made");
    Composition composition(std::move(*library), {.library = file, .things = {}}, home.filePath(u"window.conf"_s));
    MainWindow &window = composition.window();
    window.resize(1280, 1000);
    composition.show();
    bench::until("the window", [&] { return window.isFilled(); });
    if (!before.isEmpty())
        openFile(window, before);
    bench::untilIdle();
    const bench::Memory empty = bench::memory();
    testing::LoopProbe probe;
    probe.start();
    const Frames frames = openFile(window, path);
    bench::runFor(400); // what comes late
    probe.stop();
    readOn(*window.pane().view());
    bench::untilIdle();
    const bench::Memory now = bench::memory();
    const QJsonObject object{{u"own"_s, now.own - empty.own},
                             {u"resident"_s, now.resident - empty.resident},
                             {u"first"_s, frames.first},
                             {u"whole"_s, frames.whole},
                             {u"gap99"_s, bench::quantile(probe.gaps(), 0.99)},
                             {u"gapLongest"_s, bench::quantile(probe.gaps(), 1)},
                             {u"busyLongest"_s, bench::quantile(probe.busy(), 1)}};
    std::printf("%s\n", QJsonDocument(object).toJson(QJsonDocument::Compact).constData());
    return 0;
}

// In the one that asks -----------------------------------------------------------------------------------------------

/// What several processes found out.
class Openings
{
public:
    Openings(const QString &path, const QString &before, int times)
    {
        for (int i = 0; i < times; ++i)
            m_found << found(path, before);
    }

    [[nodiscard]] double median(const QString &key) const { return bench::median(all(key)); }
    [[nodiscard]] double most(const QString &key) const { return bench::quantile(all(key), 1); }

private:
    static QJsonObject found(const QString &path, const QString &before)
    {
        QStringList arguments{u"--open"_s, path};
        if (!before.isEmpty())
            arguments << u"--after"_s << before;
        QProcess process;
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(QCoreApplication::applicationFilePath(), arguments);
        process.waitForFinished(900'000);
        const QJsonObject object = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
        if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0 || object.isEmpty())
            qFatal("%s could not be opened", qPrintable(path));
        return object;
    }
    [[nodiscard]] QList<double> all(const QString &key) const
    {
        QList<double> values;
        for (const QJsonObject &each : m_found)
            values << each.value(key).toDouble();
        return values;
    }

    QList<QJsonObject> m_found;
};

/// What is opened, and its limits.
struct Case
{
    QString name;
    QString path;
    int times = rounds;
    double memory = 20; ///< MiB
    double busy = testing::LoopProbe::gapLimit; ///< ms, the longest stretch
};

void measure(const Case &opened, const QString &article, bench::Report &report)
{
    const Openings cold(opened.path, {}, opened.times);
    const Openings warm(opened.path, article, opened.times);
    report.add({.name = opened.name + u", private memory over the empty window (MiB)"_s,
                .ours = cold.median(u"own"_s),
                .limit = opened.memory});
    report.add({.name = opened.name + u", opened, window's thread busy, longest"_s,
                .ours = warm.most(u"busyLongest"_s),
                .limit = opened.busy});
    report.add({.name = opened.name + u", opened, gaps of the loop, 99 of 100"_s,
                .ours = warm.most(u"gap99"_s),
                .limit = testing::LoopProbe::gapLimit});
    report.add({.name = opened.name + u", opened, longest gap by the clock"_s,
                .ours = warm.most(u"gapLongest"_s),
                .limit = testing::LoopProbe::longestLimit});
    report.note(u"first frame after %1 ms, of the whole after %2; the first thing opened: busy for %3 ms at most"_s
                    .arg(warm.median(u"first"_s), 0, 'f', 0)
                    .arg(warm.median(u"whole"_s), 0, 'f', 0)
                    .arg(cold.most(u"busyLongest"_s), 0, 'f', 1));
    report.note(u"private memory over a window with an article: %1 MiB; resident over the empty one: %2 MiB"_s
                    .arg(warm.median(u"own"_s), 0, 'f', 1)
                    .arg(cold.median(u"resident"_s), 0, 'f', 1));
}

int measureAll(bench::Report &report, const QString &only, bool large)
{
    using bench::Markup;
    const QTemporaryDir folder;
    const QString article = bench::written(folder, u"article.html"_s, bench::article(Markup::Html));
    QList<Case> cases{
        {.name = u"HTML book"_s, .path = bench::written(folder, u"book.html"_s, bench::book(Markup::Html))},
        {.name = u"Markdown book"_s, .path = bench::written(folder, u"book.md"_s, bench::book(Markup::Markdown))},
        {.name = u"text book"_s, .path = bench::written(folder, u"book.txt"_s, bench::book(Markup::Text))}};
    if (large) {
        constexpr qsizetype size = 100'000'000;
        cases.append({.name = u"100 MB"_s,
                      .path = bench::written(folder, u"large.txt"_s, bench::longText(size)),
                      .times = 1,
                      .memory = 2.5 * double(size) / mebibyte,
                      .busy = testing::LoopProbe::longestLimit});
    }
    for (const Case &opened : std::as_const(cases)) {
        if (only.isEmpty() || only == opened.name)
            measure(opened, article, report);
    }
    return report.finish();
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    keepLittleMemory();
    QApplication::setStyle(new Style);
    const QApplication application(argc, argv);
    QApplication::setFont(interfaceFont());
    QApplication::setQuitOnLastWindowClosed(false);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions(
        {{u"json"_s, u"One JSON object a line."_s},
         {u"only"_s, u"HTML book, Markdown book, text book or 100 MB"_s, u"NAME"_s},
         {u"without-large"_s, u"Leave out the 100 MB of text."_s},
         {u"open"_s, u"Opens a file and says what that was like (used by the program itself)."_s, u"FILE"_s},
         {u"after"_s, u"Opened before that one, uncounted."_s, u"FILE"_s}});
    parser.process(application);
    if (parser.isSet(u"open"_s))
        return runOpening(parser.value(u"open"_s), parser.value(u"after"_s));
    bench::Report report(parser.isSet(u"json"_s));
    return measureAll(report, parser.value(u"only"_s), !parser.isSet(u"without-large"_s));
}
