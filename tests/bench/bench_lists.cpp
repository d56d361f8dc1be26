// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The list of highlights and the palette over a large library, as the window has them: until the first rows are
// painted, and how long the event loop stands still meanwhile. bench_lists --help

#include "bench/meter.h"
#include "bench/searchlibrary.h"
#include "library/names.h"
#include "models/palettemodel.h"
#include "panels/highlightfilters.h"
#include "panels/highlightpage.h"
#include "window/style.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QEventLoop>
#include <QListView>
#include <QTemporaryDir>

#include <cstdio>

using namespace florilegium;
using namespace florilegium::testing;
using namespace Qt::StringLiterals;

namespace {

void print(const char *what, const QList<double> &times, const QList<double> &gaps = {})
{
    std::printf("%-40s median %7.1f  p99 %7.1f ms", what, bench::median(times), bench::quantile(times, 0.99));
    if (!gaps.isEmpty())
        std::printf("  | longest gap: median %6.1f  p99 %6.1f ms", bench::median(gaps), bench::quantile(gaps, 0.99));
    std::printf("\n");
    std::fflush(stdout);
}

/// Runs the event loop until something is so; returns the longest time that it stood still.
template<typename Condition>
double runUntil(Condition isSo)
{
    double longest = 0;
    QElapsedTimer last;
    last.start();
    while (!isSo()) {
        QApplication::processEvents(QEventLoop::AllEvents);
        longest = std::max(longest, double(last.nsecsElapsed()) / 1e6);
        last.restart();
    }
    return longest;
}

class Bench
{
public:
    Bench(Library &library, int times)
        : m_library(library)
        , m_times(times)
    {
        m_themes.load(*library.queries().themes(), *library.queries().colours());
    }

    void queries()
    {
        LibraryQueries &queries = m_library.queries();
        measure("highlights(), first 200", [&] { (void)queries.highlights({}, 0, 200); });
        measure("highlightCount()", [&] { (void)queries.highlightCount({}); });
        measure("highlightIds(), all", [&] { (void)queries.highlightIds({}, 0, -1); });
        for (const auto grouping : {HighlightGrouping::Article, HighlightGrouping::Theme, HighlightGrouping::Colour,
                                    HighlightGrouping::Month, HighlightGrouping::Claim}) {
            const HighlightFilter filter{.grouping = grouping};
            QList<HighlightGroup> groups;
            measure(qPrintable(u"groups by "_s + toWord(grouping)),
                    [&] { groups = queries.highlightGroups(filter).value_or(groups); });
            measure(qPrintable(u"first 200 by "_s + toWord(grouping)),
                    [&] { (void)groupedHighlights(queries, filter, groups, 0, 200); });
        }
        const auto rows = queries.highlights({}, 0, 40);
        QList<Highlight> highlights;
        for (const HighlightRow &row : *rows)
            highlights << row.highlight;
        measure("sentences around 40 passages",
                [&] { (void)readSurroundings(queries, highlights, ContextExtent::Sentence); });
        QList<NamedThing> names;
        measure("names of everything", [&] { names = readNames(queries).value_or(names); });
        std::printf("%lld names\n", (long long)names.size());
        for (const QString &letters : {u"e"_s, u"the"_s, u"prop th"_s, u"xqzy"_s}) {
            measure(qPrintable(u"names by “%1”"_s.arg(letters)),
                    [&] { (void)bestNames(names, FuzzyPattern(letters), {.articles = 6, .themes = 4, .claims = 4}); });
        }
    }

    void list(const char *what, const HighlightView &view)
    {
        QList<double> times;
        QList<double> gaps;
        for (int i = 0; i < m_times; ++i) {
            QElapsedTimer timer;
            timer.start();
            HighlightPage page(m_library, m_themes);
            page.setLook(paletteFor(Look::Light));
            page.resize(1000, 800);
            page.setHighlightView(view);
            page.show();
            page.showTheme({});
            gaps << runUntil([&] { return page.model().isLoaded() && page.model().rowCount() > 0; });
            page.repaint();
            times << double(timer.nsecsElapsed()) / 1e6;
            gaps.back() = std::max(gaps.back(), runUntil([&] { return isSettled(page); }));
        }
        print(what, times, gaps);
    }

    void palette()
    {
        QAction action(u"Export as Markdown"_s);
        PaletteModel model(m_library);
        model.setCommands({{.action = &action, .word = u"export"_s, .under = {}, .whyNot = {}}});
        QList<double> first;
        first << bench::elapsed([&] {
            model.ask(u"the"_s);
            runUntil([&] { return !model.isAsking(); });
        });
        print("palette: first answer", first);
        QList<double> times;
        QList<double> gaps;
        for (int i = 0; i < m_times; ++i) {
            QElapsedTimer timer;
            timer.start();
            model.ask(QStringList{u"e"_s, u"ex"_s, u"exp"_s, u"th"_s, u"the p"_s}.at(i % 5));
            gaps << runUntil([&] { return !model.isAsking(); });
            times << double(timer.nsecsElapsed()) / 1e6;
        }
        print("palette: each letter", times, gaps);
    }

private:
    static bool isSettled(HighlightPage &page)
    {
        const QModelIndex last = page.model().index(std::min(page.model().rowCount(), 40) - 1);
        const bool around = page.model().extent() == ContextExtent::Quote
            || !last.data(HighlightListModel::BeforeRole).toString().isEmpty()
            || !last.data(HighlightListModel::AfterRole).toString().isEmpty();
        return page.model().count() && around;
    }

    template<typename Work>
    void measure(const char *what, Work work)
    {
        QList<double> all;
        for (int i = 0; i < m_times; ++i)
            all << bench::elapsed(work);
        print(what, all);
    }

    Library &m_library;
    int m_times;
    ThemeSet m_themes;
};

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
                       {u"times"_s, u"of each measurement"_s, u"N"_s, u"20"_s}});
    parser.process(application);
    const QTemporaryDir folder;
    const QString path = parser.isSet(u"library"_s) ? QFileInfo(parser.value(u"library"_s)).absoluteFilePath()
                                                    : folder.filePath(u"bench.florilegium"_s);
    StoreOptions options;
    options.backupFolder = folder.filePath(u"backups"_s);
    options.cacheFolder = folder.filePath(u"cache"_s);
    if (!QFileInfo::exists(path)) {
        if (!SqliteLibrary::open(path, OpenMode::Create, options))
            qFatal("%s cannot be made", qPrintable(path));
        QFile::remove(path + u".index"_s);
        SearchLibraryMaker(
            path,
            {.articles = parser.value(u"articles"_s).toInt(), .highlights = parser.value(u"highlights"_s).toInt()})
            .make();
    }
    const auto library = SqliteLibrary::open(path, OpenMode::ReadWrite, options);
    if (!library)
        qFatal("%s cannot be opened", qPrintable(path));
    wait((*library)->indexed());
    Bench bench(**library, parser.value(u"times"_s).toInt());
    bench.queries();
    bench.list("list: newest first", {});
    bench.list("list: newest first, sentences", {.extent = ContextExtent::Sentence});
    bench.list("list: by article", {.grouping = HighlightGrouping::Article});
    bench.list("list: by theme", {.grouping = HighlightGrouping::Theme});
    bench.list("list: by colour", {.grouping = HighlightGrouping::Colour});
    bench.list("list: by month", {.grouping = HighlightGrouping::Month});
    bench.list("list: by claim", {.grouping = HighlightGrouping::Claim});
    bench.palette();
    return 0;
}
