// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

// From exec to the first readable frame: our window with an article against an empty Qt Widgets window that paints
// text, in turn, in one run. Prints the medians and their ratio; ends with 1 when the ratio is over the limit.

#include "bench/screenwatch.h"
#include "folders.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QPainter>
#include <QTextStream>
#include <QThread>
#include <QWidget>

#include <algorithm>

using namespace florilegium;
using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 15;
constexpr int readableLines = 10;
constexpr double limit = 1.5;
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

/// Milliseconds from exec to the first readable frame, or -1.
double measured(const testing::ScreenWatch &screen, const QString &program, const QStringList &arguments,
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
    const double elapsed = double(timer.nsecsElapsed()) / 1e6;
    QThread::msleep(400); // lets it finish starting, so that closing is ordinary
    process.terminate();
    if (!process.waitForFinished(5000))
        process.kill();
    process.waitForFinished();
    return shown && waitForLines(screen, false) ? elapsed : -1;
}

double median(QList<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

int compare(const QString &self, const QString &article)
{
    const testing::ScreenWatch screen;
    QTextStream out(stdout);
    if (screen.display().isEmpty()) {
        out << "bench_start: no Xvfb here\n";
        return 1;
    }
    const QTemporaryDir home;
    const QString ours = QFileInfo(self).path() + u"/florilegium"_s;
    QList<double> floors;
    QList<double> articles;
    for (int round = 0; round <= rounds; ++round) {
        const double floor = measured(screen, self, {u"--floor"_s}, home.path());
        const double page = measured(screen, ours, {article}, home.path());
        if (floor < 0 || page < 0) {
            out << "bench_start: nothing readable was shown\n";
            return 1;
        }
        if (round > 0) { // the first warms the disk's cache and adds the article
            floors << floor;
            articles << page;
        }
    }
    const double ratio = median(articles) / median(floors);
    out << u"start, article: %1 ms; empty window: %2 ms; ratio %3 (limit %4) %5\n"_s.arg(median(articles), 0, 'f', 1)
               .arg(median(floors), 0, 'f', 1)
               .arg(ratio, 0, 'f', 2)
               .arg(limit)
               .arg(ratio <= limit ? u"met"_s : u"missed"_s);
    return ratio <= limit ? 0 : 1;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc > 1 && qstrcmp(argv[1], "--floor") == 0) {
        QApplication application(argc, argv);
        return runFloor(application);
    }
    QCoreApplication application(argc, argv);
    const QString article = testing::sourceFolder() + u"/resources/sample/openness-and-secrecy.md"_s;
    return compare(QCoreApplication::applicationFilePath(), QCoreApplication::arguments().value(1, article));
}
