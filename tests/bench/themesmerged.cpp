// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/themesmerged.h"

#include "annotate/edits.h"
#include "bench/loopprobe.h"
#include "bench/meter.h"
#include "bench/waiting.h"

namespace florilegium::testing {

using namespace Qt::StringLiterals;

namespace {

constexpr double mergeLimit = 2000; // ms
constexpr double markLimit = 100;

/// When a mark is made while themes are merged.
enum class MarkAt : quint8 { Call, Result };

/// How a merge went: milliseconds of the clock since it was asked for, the mark's since it was made.
struct Merge
{
    double result = -1; ///< until its future had a result
    double saved = -1; ///< until it was durable
    double marked = -1; ///< until the mark was durable
    QList<double> gaps; ///< of the event loop, until all of that was so
};

struct Pair
{
    Theme from{.id = ThemeId::make(), .name = u"merged from"_s};
    Theme into{.id = ThemeId::make(), .name = u"merged into"_s};
};

/// Gives the pair to passages; returns to how many.
qsizetype tagAll(Desk &desk, const Pair &pair)
{
    QList<ThemeId> themes;
    for (const Theme &theme : desk.session.themes().all())
        themes << theme.id;
    const auto tagged = desk.library->queries().tagged(themes, {});
    if (!tagged)
        qFatal("the passages cannot be read");
    Tagging all{.theme = pair.from.id, .byPlace = {}};
    Tagging half{.theme = pair.into.id, .byPlace = {}};
    qsizetype passages = 0;
    for (const auto &[ids, has] : *tagged) {
        all.add(has.size(), ids);
        for (const HighlightId &id : ids) {
            if (passages++ % 2 == 0)
                half.add(has.size() + 1, id);
        }
    }
    desk.session.perform(
        {u"fill"_s,
         {record(std::nullopt, pair.from), record(std::nullopt, pair.into), tagRecord(all), tagRecord(half)}});
    bench::until("the passages", [&desk] { return desk.session.unsaved() == 0; });
    return passages;
}

/// In an article that is not open.
Change newMark(LibraryQueries &queries)
{
    const auto rows = queries.articles({}, 0, 1);
    if (!rows || rows->isEmpty())
        qFatal("there is no article");
    const ArticleId article = rows->front().article.id;
    const auto text = queries.newestText(article);
    if (!text)
        qFatal("the article has no text");
    return addHighlight(
        newHighlight(*text->second, article, text->first, {{0, 20}}, u"claim"_s, QDateTime::currentDateTimeUtc()));
}

Merge merged(Desk &desk, const Pair &pair, MarkAt when)
{
    const Change mark = newMark(desk.library->queries());
    Merge merge;
    QObject context;
    QElapsedTimer since;
    double markedAt = 0;
    const auto now = [&since] { return double(since.nsecsElapsed()) / 1e6; };
    const auto makeMark = [&] {
        markedAt = now();
        desk.session.perform(mark);
    };
    QObject::connect(desk.library.get(), &Library::committed, &context, [&](const Change &change) {
        if (change == mark)
            merge.marked = now() - markedAt;
        else if (change.name == "theme.merge"_L1)
            merge.saved = now();
    });
    QObject::connect(desk.library.get(), &Library::writeFailed, &context,
                     [](const Change &change) { qFatal("not written: %s", qPrintable(change.name)); });
    LoopProbe probe;
    probe.start();
    since.start();
    desk.session.mergeThemes(pair.from.id, pair.into.id).then(&context, [&](const Result<int> &touched) {
        if (!touched || *touched == 0)
            qFatal("the themes were not merged");
        merge.result = now();
        if (when == MarkAt::Result)
            makeMark();
    });
    if (when == MarkAt::Call)
        makeMark();
    bench::until("the merge", [&] { return merge.result >= 0 && merge.saved >= 0 && merge.marked >= 0; });
    probe.stop();
    merge.gaps = probe.gaps();
    return merge;
}

void add(bench::Report &report, const QString &name, const Merge &merge)
{
    report.add({.name = name + u", until its result"_s, .ours = merge.result, .limit = mergeLimit});
    report.add({.name = name + u", until it is durable"_s, .ours = merge.saved, .limit = mergeLimit});
    report.add({.name = name + u", gaps of the loop, 99 of 100"_s,
                .ours = bench::quantile(merge.gaps, 0.99),
                .limit = LoopProbe::gapLimit});
    report.add(
        {.name = name + u", longest gap"_s, .ours = bench::quantile(merge.gaps, 1), .limit = LoopProbe::longestLimit});
    report.add({.name = name + u", the mark durable after"_s, .ours = merge.marked, .limit = markLimit});
}

} // namespace

void measureMerge(Desk &desk, bench::Report &report)
{
    const Pair pair;
    const qsizetype passages = tagAll(desk, pair);
    bench::untilIdle();
    report.note(u"%1 passages have the theme that is merged, ms of the clock"_s.arg(passages));
    // A merge that is being written, which is one transaction, gives way to the mark and is written after it.
    add(report, u"merge, a mark at its result"_s, merged(desk, pair, MarkAt::Result));
    desk.session.undo(); // the mark
    desk.session.undo();
    bench::until("the merge taken back", [&desk] { return desk.session.unsaved() == 0; });
    bench::untilIdle();
    add(report, u"merge, a mark right after the call"_s, merged(desk, pair, MarkAt::Call));
}

} // namespace florilegium::testing
