// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Measures the articles of a large library as a list and as a table: bench_shelf [ARTICLES] (100000). A frame is one
// step of scrolling with everything that comes of it: events, what was read meanwhile, and the painting. At 60 frames a
// second it has 16.7 ms. One line for each way of showing them.

#include "bench/meter.h"
#include "panels/articlepage.h"
#include "panels/articletable.h"
#include "store/shelf.h"

#include <QApplication>
#include <QListView>
#include <QScrollBar>

#include <cstdio>

using namespace florilegium;
using namespace florilegium::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr int frames = 600;
constexpr int step = 120; // logical pixels: a quick turn of the wheel in each frame

void fill(SqliteLibrary &library, int articles)
{
    constexpr int atOnce = 5000;
    const QDateTime first(QDate(2020, 1, 1), QTime(), QTimeZone::UTC);
    for (int from = 0; from < articles; from += atOnce) {
        Change change{u"fill"_s, {}};
        for (int number = from; number < std::min(articles, from + atOnce); ++number) {
            Article article{.id = ArticleId::make(), .title = u"Article number %1 of very many"_s.arg(number)};
            article.byline = u"Author %1"_s.arg(number % 997);
            article.site = u"Site %1"_s.arg(number % 211);
            article.words = 300 + number % 4000;
            article.added = first.addSecs(qint64(number) * 1800);
            article.published = article.added.date().toString(Qt::ISODate);
            change.records << record(std::nullopt, article);
        }
        wait(library.apply(change));
    }
}

/// One step of scrolling, to its end.
double frame(QAbstractItemView &rows, int pixels)
{
    return bench::elapsed([&] {
        rows.verticalScrollBar()->setValue(rows.verticalScrollBar()->value() + pixels);
        QCoreApplication::processEvents();
        rows.viewport()->repaint();
    });
}

void show(const char *what, ArticlePage &page, const ShelfView &view)
{
    double whole = 0;
    double seen = 0;
    whole = bench::elapsed([&] {
        QElapsedTimer timer;
        timer.start();
        page.setShelfView(view);
        page.showState({});
        while (!page.model().isComplete() || !page.model().isIdle()) {
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
            if (seen == 0 && page.model().rowCount() > 0)
                seen = double(timer.nsecsElapsed()) / 1e6;
        }
    });
    QAbstractItemView &rows = *page.rows();
    rows.verticalScrollBar()->setValue(0);
    const qint64 before = page.model().rowsRead();
    QList<double> times;
    for (int count = 0; count < frames; ++count)
        times << frame(rows, step);
    const auto late = std::ranges::count_if(times, [](double time) { return time > 1000.0 / 60; });
    const double jump = frame(rows, rows.verticalScrollBar()->maximum());
    std::printf("%-22s first rows %6.1f ms, all %6.1f ms; frame median %5.2f ms, p99 %5.2f ms, %d of %d over 16.7 ms; "
                "%.1f rows read a frame; jump to the end %5.2f ms\n",
                what, seen, whole, bench::median(times), bench::quantile(times, 0.99), int(late), frames,
                double(page.model().rowsRead() - before) / frames, jump);
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    Shelf shelf;
    const auto library = shelf.open();
    fill(*library, arguments.size() > 1 ? arguments[1].toInt() : 100'000);
    ArticlePage page(*library);
    page.setLook(paletteFor(Look::Light));
    page.resize(1100, 800);
    page.show();
    QCoreApplication::processEvents();
    show("list", page, {.sort = ArticleColumn::Title});
    show("table", page, {.table = true, .sort = ArticleColumn::Title});
    show("list by month", page, {.grouping = ArticleGrouping::Month, .sort = ArticleColumn::Title});
    show("table by site", page, {.table = true, .grouping = ArticleGrouping::Site, .sort = ArticleColumn::Title});
    return 0;
}
