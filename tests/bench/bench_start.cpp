// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

// From exec to the first readable frame: our window with an article or a book, a library of ten thousand articles open
// in it, against an empty Qt Widgets window that paints text, in turn, in one run. Prints the medians and their ratios;
// ends with 1 when one is over its limit.

#include "bench/inputs.h"
#include "bench/meter.h"
#include "bench/screenwatch.h"
#include "bench/searchlibrary.h"
#include "folders.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QPainter>
#include <QTextStream>
#include <QThread>
#include <QWidget>

using namespace florilegium;
using namespace Qt::StringLiterals;

namespace {

constexpr int readableLines = 10;
constexpr int patience = 20000; // ms

/// The floor: one widget with lines of text, nothing else.
class Floor : public QWidget
{
protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), Qt::white);
        painter.setPen(Qt::black);
        for (int line = 0; line < 40; ++line)
            painter.drawText(
                20, 30 + 22 * line,
                u"A line of plain words that fills the width of the page, as those of an article do, once more and again"_s);
    }
};

int runFloor(QApplication &application)
{
    Floor window;
    window.resize(1280, 860);
    window.show();
    return application.exec();
}

bool waitForLines(const testing::ScreenWatch &screen, bool wanted)
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < patience) {
        if ((screen.textLines() >= readableLines) == wanted)
            return true;
        QThread::usleep(500);
    }
    return false;
}

/// From exec to the first readable frame, milliseconds.
struct Start
{
    double elapsed = -1; ///< of the clock; -1: nothing was shown
    bench::ProcessTime time; ///< of processors, which other programs disturb less
};

Start measured(const testing::ScreenWatch &screen, const QString &program, const QStringList &arguments,
               const QString &home)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"DISPLAY"_s, screen.display());
    environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
    environment.insert(u"XDG_RUNTIME_DIR"_s, home);
    for (const QString &name : {u"DATA"_s, u"CONFIG"_s, u"CACHE"_s, u"STATE"_s})
        environment.insert(u"XDG_%1_HOME"_s.arg(name), home + u'/' + name.toLower());
    process.setProcessEnvironment(environment);
    QElapsedTimer timer;
    timer.start();
    process.start(program, arguments);
    const bool shown = waitForLines(screen, true);
    Start start{.elapsed = double(timer.nsecsElapsed()) / 1e6, .time = bench::timeOf(process.processId())};
    QThread::msleep(400); // lets it finish starting, so that closing is ordinary
    process.terminate();
    if (!process.waitForFinished(5000))
        process.kill();
    process.waitForFinished();
    if (!shown || !waitForLines(screen, false))
        start.elapsed = -1;
    return start;
}

/// What is opened, and how many times an empty window's time it may take.
struct Case
{
    QString name;
    QString file;
    double limit;
    QList<Start> starts = {};
};

double median(const QList<Start> &starts, double (*figure)(const Start &))
{
    QList<double> figures;
    for (const Start &start : starts)
        figures << figure(start);
    return bench::median(figures);
}

QList<Case> casesIn(const QTemporaryDir &folder)
{
    using bench::Markup;
    return {{u"article"_s, testing::sourceFolder() + u"/resources/sample/openness-and-secrecy.md"_s, 1.35},
            {u"book, text"_s, bench::written(folder, u"book.txt"_s, bench::book(Markup::Text)), 1.5},
            {u"book, Markdown"_s, bench::written(folder, u"book.md"_s, bench::book(Markup::Markdown)), 1.5},
            {u"100 MB of text"_s, bench::written(folder, u"long.txt"_s, bench::longText(100'000'000)), 1.8}};
}

void line(const QString &what, double ours, double floor, const QString &verdict)
{
    QTextStream(stdout) << u"%1: %2 ms; empty window: %3 ms; ratio %4%5\n"_s.arg(what)
                               .arg(ours, 0, 'f', 1)
                               .arg(floor, 0, 'f', 1)
                               .arg(ours / floor, 0, 'f', 2)
                               .arg(verdict);
}

bool report(const Case &opened, const QList<Start> &floors)
{
    const auto elapsed = [](const Start &start) { return start.elapsed; };
    const auto first = [](const Start &start) { return start.time.first; };
    const auto all = [](const Start &start) { return start.time.all; };
    const double ours = median(opened.starts, elapsed);
    const double floor = median(floors, elapsed);
    const bool met = ours / floor <= opened.limit;
    line(u"start, "_s + opened.name, ours, floor,
         u" (limit %1) %2"_s.arg(opened.limit).arg(met ? u"met"_s : u"missed"_s));
    line(u"    processor time of the window's thread"_s, median(opened.starts, first), median(floors, first), {});
    line(u"    processor time of all threads"_s, median(opened.starts, all), median(floors, all), {});
    return met;
}

int compare(const QString &self, QList<Case> cases, int rounds, const QTemporaryDir &home, const QString &library)
{
    const testing::ScreenWatch screen;
    if (screen.display().isEmpty())
        qFatal("no Xvfb here");
    const QString ours = QFileInfo(self).path() + u"/florilegium"_s;
    QList<Start> floors;
    for (int round = 0; round <= rounds; ++round) {
        floors << measured(screen, self, {u"--floor"_s}, home.path());
        for (Case &opened : cases) {
            opened.starts << measured(screen, ours, {u"--library"_s, library, opened.file}, home.path());
            if (opened.starts.back().elapsed < 0 || floors.back().elapsed < 0)
                qFatal("nothing readable was shown of: %s", qPrintable(opened.name));
        }
    }
    floors.removeFirst(); // the first round warms the disk's cache and adds the articles
    bool met = true;
    for (Case &opened : cases) {
        opened.starts.removeFirst();
        met = report(opened, floors) && met;
    }
    return met ? 0 : 1;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc > 1 && qstrcmp(argv[1], "--floor") == 0) {
        QApplication application(argc, argv);
        return runFloor(application);
    }
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{u"articles"_s, u"in the library"_s, u"N"_s, u"10000"_s},
                       {u"rounds"_s, u"that count"_s, u"N"_s, u"11"_s},
                       {u"only"_s, u"the case that is named so"_s, u"NAME"_s}});
    parser.process(application);
    const QTemporaryDir home;
    QList<Case> cases = casesIn(home);
    if (parser.isSet(u"only"_s))
        cases.removeIf([&](const Case &opened) { return opened.name != parser.value(u"only"_s); });
    const QString library = home.filePath(u"start.florilegium"_s);
    testing::makeStartLibrary(library, parser.value(u"articles"_s).toInt());
    return compare(QCoreApplication::applicationFilePath(), cases, parser.value(u"rounds"_s).toInt(), home, library);
}
