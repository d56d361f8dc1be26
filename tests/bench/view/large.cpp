// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

// 100 MB of text: its first part, and then all of it, which has come while that was read. The reference never shows its
// end (its layout stops at 2^23 px), so that what it takes is a lower bound; it is asked once, since it takes a quarter
// of a minute. Memory is in memory.cpp.

#include "annotate/edits.h"
#include "bench/loopprobe.h"
#include "bench/meter.h"
#include "bench/view/bars.h"
#include "bench/view/ours.h"
#include "bench/view/reference.h"
#include "bench/waiting.h"

#include <QRandomGenerator>

namespace florilegium::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype size = 100'000'000;

constexpr int rounds = 3;
constexpr int frames = 30;
constexpr int marks = 30;
constexpr int longestMark = 300; // UTF-16 units

struct Costs
{
    double open = 0;
    double end = 0;
};

Costs referenceCosts(const QByteArray &bytes)
{
    Reference reference;
    Costs costs;
    costs.open = cost([&] {
        reference.show(Markup::Text, bytes);
        reference.paint();
    });
    costs.end = cost([&] {
        reference.goToEnd();
        reference.paint();
    });
    return costs;
}

/// What the window's thread does when the whole has come.
struct WholeCosts
{
    QList<double> first; ///< from the bytes to a frame of the first part
    QList<double> open; ///< from the bytes to a frame of the whole, the parse included
    QList<double> replace; ///< of that, what comes after the parse
    QList<double> end;
    QList<double> width;
};

void runWhole(Ours &ours, const QByteArray &bytes, int width, WholeCosts &costs)
{
    costs.first << cost([&] {
        ours.show(firstPartOf(Markup::Text, bytes));
        ours.paint();
    });
    ours.press(Qt::Key_PageDown); // someone reads it
    ours.frame();
    DocumentPtr document;
    const double parse = cost([&] { document = parsed(Markup::Text, bytes); });
    costs.replace << cost([&] {
        ours.replace(document);
        ours.paint();
    });
    costs.open << parse + costs.replace.back();
    costs.end << ours.costOfEnd();
    costs.width << ours.costOfWidth(width);
}

template<typename Step>
QList<double> frameCosts(Ours &ours, Step step)
{
    QList<double> each;
    for (int i = 0; i < frames; ++i) {
        each << cost([&] {
            step();
            ours.frame();
        });
    }
    return each;
}

void addFrames(Report &report, Ours &ours)
{
    const QList<double> same = frameCosts(ours, [] {});
    const QList<double> pages = frameCosts(ours, [&] { ours.press(Qt::Key_PageDown); });
    const QList<double> wheels = frameCosts(ours, [&] { ours.wheel(); });
    report.add({.name = u"100 MB, the same frame again"_s, .ours = median(same), .limit = 3});
    report.add({.name = u"100 MB, a page of new text"_s, .ours = median(pages), .limit = 6});
    report.add({.name = u"100 MB, a page of new text, 95th percentile"_s, .ours = quantile(pages, 0.95), .limit = 10});
    report.add({.name = u"100 MB, wheel, full repaint"_s, .ours = median(wheels), .limit = 5});
}

/// On its worker, in batches, while the loop runs on: for each megabyte as long as in the book.
void addFind(Report &report, Ours &ours)
{
    constexpr double bookSize = 3.3e6; // bytes
    ours.find.setDocument(ours.view.document());
    testing::LoopProbe probe;
    probe.start();
    const double before = processTime() - threadTime();
    ours.find.search({.text = rareWord.toString()}, 0);
    until("the matches", [&] { return !ours.find.isSearching(); });
    const double onWorker = processTime() - threadTime() - before;
    probe.stop();
    report.add({.name = u"100 MB, find a rare word, all marks (on a worker)"_s,
                .ours = onWorker,
                .limit = 40 * double(size) / bookSize});
    report.add(
        {.name = u"100 MB, find, the window's thread busy, longest"_s, .ours = quantile(probe.busy(), 1), .limit = 16});
    report.note(u"it stands there %1 times"_s.arg(ours.find.matches().size()));
    ours.find.clear();
    ours.find.setDocument(nullptr);
}

/// What marking costs before the mark is seen: its anchor counts how often the quote stands in the text.
void addMarks(Report &report, const Document &document)
{
    QRandomGenerator random(11);
    QList<double> each;
    for (int i = 0; i < marks; ++i) {
        const qsizetype start = random.bounded(int(document.text().size()) - longestMark);
        const TextRange range{start, start + random.bounded(5, longestMark)};
        each << cost([&] {
            (void)newHighlight(document, ArticleId{u"a-aaaaaaaaaaaa"_s}, 0, {range}, u"claim"_s,
                               QDateTime::currentDateTimeUtc());
        });
    }
    report.add({.name = u"100 MB, a passage marked, median"_s, .ours = median(each), .limit = 16});
    report.add({.name = u"100 MB, a passage marked, 95th percentile"_s, .ours = quantile(each, 0.95), .limit = 33});
}

} // namespace

void measureLarge(Report &report)
{
    const QByteArray bytes = longText(size);
    Ours ours;
    WholeCosts costs;
    for (int round = 0; round < rounds; ++round)
        runWhole(ours, bytes, round % 2 ? 1100 : 800, costs);
    addFrames(report, ours);
    addFind(report, ours);
    addMarks(report, *ours.view.document());
    ours.show(nullptr);
    const Costs theirs = referenceCosts(bytes);
    report.add(u"100 MB, bytes to first frame"_s, median(costs.first), theirs.open, 1.0 / 10, 100);
    report.add(u"100 MB, bytes to a frame of the whole"_s, median(costs.open), theirs.open, 1.0 / 10, 800);
    // All heights are estimated anew, as after a change of width.
    report.add({.name = u"100 MB, window's thread, the whole for its first part"_s,
                .ours = median(costs.replace),
                .limit = 30});
    report.add(u"100 MB, jump to the end, cold"_s, median(costs.end), theirs.end, 1.0 / 20, 12);
    report.add({.name = u"100 MB, change of width"_s, .ours = median(costs.width), .limit = 30});
}

} // namespace florilegium::bench
