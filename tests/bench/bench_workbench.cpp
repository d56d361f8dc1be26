// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Opens every view of a real window over a large library, and says how long each takes and how long the event loop
// stood still meanwhile: bench_workbench [--library FILE] [--times N] [--json]. A file that is there is used as it is,
// and changed by nothing but reading places and a theme that is renamed back and forth; the merge of two large themes
// is done in a copy, and its bars have the form of bench_view's. Times are milliseconds of the clock; on a busy
// machine those of the processor say more.

#include "bench/desk.h"
#include "bench/meter.h"
#include "bench/searchlibrary.h"
#include "bench/themesmerged.h"
#include "window/style.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <cstdio>

using namespace florilegium;
using namespace florilegium::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr double openLimit = 100; // ms
constexpr int afterOpening = 400; // ms that are watched after something was opened

/// Openings of one view, gathered.
struct Row
{
    QString name;
    double waits = 0;
    bool opened = true;
    QList<double> times;
    QList<double> costs;
    QList<double> gaps;
    QList<double> busy;

    void add(const testing::Opening &opening)
    {
        opened = opened && opening.opened;
        times << opening.time - waits;
        costs << opening.cost;
        gaps << opening.gaps;
        busy << opening.busy;
    }
    /// In words; empty: it met its limits.
    [[nodiscard]] QStringList missed() const
    {
        QStringList words;
        if (!opened)
            words << u"not opened"_s;
        if (bench::median(times) > openLimit)
            words << u"median"_s;
        if (bench::quantile(gaps, 0.99) > LoopProbe::gapLimit)
            words << u"gaps"_s;
        if (bench::quantile(gaps, 1) > LoopProbe::longestLimit)
            words << u"longest"_s;
        return words;
    }
};

void print(const Row &row, bool json)
{
    const auto at = [](const QList<double> &values, double share) { return bench::quantile(values, share); };
    const QString missed = row.missed().join(", "_L1);
    if (json) {
        const QJsonObject object{{u"view"_s, row.name},
                                 {u"first"_s, row.times.value(0)},
                                 {u"median"_s, at(row.times, 0.5)},
                                 {u"cost"_s, at(row.costs, 0.5)},
                                 {u"gapMedian"_s, at(row.gaps, 0.5)},
                                 {u"gap99"_s, at(row.gaps, 0.99)},
                                 {u"gapLongest"_s, at(row.gaps, 1)},
                                 {u"busy99"_s, at(row.busy, 0.99)},
                                 {u"busyLongest"_s, at(row.busy, 1)},
                                 {u"missed"_s, missed},
                                 {u"met"_s, missed.isEmpty()}};
        std::printf("%s\n", QJsonDocument(object).toJson(QJsonDocument::Compact).constData());
    } else {
        std::printf("%-38s first %7.1f median %7.1f processor %6.1f | gaps median %5.2f p99 %6.2f longest %6.1f | "
                    "busy p99 %6.2f longest %6.1f %s\n",
                    qPrintable(row.name), row.times.value(0), at(row.times, 0.5), at(row.costs, 0.5), at(row.gaps, 0.5),
                    at(row.gaps, 0.99), at(row.gaps, 1), at(row.busy, 0.99), at(row.busy, 1),
                    qPrintable(missed.isEmpty() ? QString() : u"! "_s + missed));
    }
    std::fflush(stdout);
}

Row starting(const std::function<std::unique_ptr<SqliteLibrary>()> &open)
{
    Row row{.name = u"the window itself, with its themes"_s};
    std::unique_ptr<Desk> desk;
    const WorkbenchView view{.name = row.name,
                             .open = [&] { desk = std::make_unique<Desk>(open()); },
                             .isOpen = [&] { return !desk->session.themes().colours().isEmpty(); }};
    row.add(Workbench::open(view, 3000));
    return row;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication::setStyle(new Style);
    const QApplication application(argc, argv);
    QCommandLineParser parser;
    const SearchSize standard;
    parser.addHelpOption();
    parser.addOptions({{u"library"_s, u"file to use, made when it is not there"_s, u"FILE"_s},
                       {u"articles"_s, {}, u"N"_s, QString::number(standard.articles)},
                       {u"highlights"_s, {}, u"N"_s, QString::number(standard.highlights)},
                       {u"themes"_s, {}, u"N"_s, QString::number(standard.themes)},
                       {u"claims"_s, {}, u"N"_s, QString::number(standard.claims)},
                       {u"times"_s, u"each view is opened"_s, u"N"_s, u"7"_s},
                       {u"without-merge"_s, {}},
                       {u"json"_s, u"one object a line"_s}});
    parser.process(application);
    const bool json = parser.isSet(u"json"_s);
    const QTemporaryDir folder;
    const QString path = parser.isSet(u"library"_s) ? QFileInfo(parser.value(u"library"_s)).absoluteFilePath()
                                                    : folder.filePath(u"bench.florilegium"_s);
    const StoreOptions options{.backupFolder = folder.filePath(u"backups"_s),
                               .cacheFolder = folder.filePath(u"cache"_s)};
    const auto openLibrary = [&options](const QString &file) {
        auto library = SqliteLibrary::open(file, OpenMode::ReadWrite, options);
        if (!library)
            qFatal("%s cannot be opened", qPrintable(file));
        return *std::move(library);
    };
    makeSearchLibrary(path,
                      {.articles = parser.value(u"articles"_s).toInt(),
                       .highlights = parser.value(u"highlights"_s).toInt(),
                       .themes = parser.value(u"themes"_s).toInt(),
                       .claims = parser.value(u"claims"_s).toInt()},
                      options);
    wait(openLibrary(path)->indexed());
    int missed = 0;
    const Row start = starting([&] { return openLibrary(path); });
    print(start, json);
    {
        Desk desk(openLibrary(path));
        desk.settle();
        Workbench bench(desk.window, desk.session);
        const QList<WorkbenchView> views = bench.views();
        QList<Row> rows;
        for (const WorkbenchView &view : views)
            rows.append({.name = view.name, .waits = view.waits});
        for (int round = 0; round < parser.value(u"times"_s).toInt(); ++round) {
            for (qsizetype i = 0; i < views.size(); ++i)
                rows[i].add(Workbench::open(views[i], afterOpening));
        }
        for (const Row &row : std::as_const(rows)) {
            print(row, json);
            missed += row.missed().isEmpty() ? 0 : 1;
        }
    }
    if (!parser.isSet(u"without-merge"_s)) {
        const QString copy = folder.filePath(u"copy.florilegium"_s);
        QFile::copy(path, copy);
        QFile::copy(path + u".index"_s, copy + u".index"_s);
        Desk desk(openLibrary(copy));
        desk.settle();
        bench::Report report(json);
        measureMerge(desk, report);
        missed += report.finish();
    }
    if (!json)
        std::printf("%d missed their limits: open %.0f ms, gaps %.0f ms (99 of 100), longest %.0f ms\n", missed,
                    openLimit, LoopProbe::gapLimit, testing::LoopProbe::longestLimit);
    return missed == 0 ? 0 : 1;
}
