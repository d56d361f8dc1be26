// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "anchor/randomtext.h"

#include "anchor/comparison.h"
#include "anchor/reanchor.h"
#include "text/normalise.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <functional>

#include <sys/resource.h>

// Prints how long re-anchoring takes, also as a multiple of normalising the same two texts in the same run: machines
// differ, this ratio hardly does. Exit status 1 when a figure is missed.

namespace {

using namespace florilegium;
using namespace Qt::StringLiterals;

/// The best of several runs, in milliseconds.
double bestOf(int runs, const std::function<void()> &work)
{
    double best = 1e9;
    for (int i = 0; i < runs; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        best = std::min(best, double(timer.nsecsElapsed()) / 1e6);
    }
    return best;
}

long peakKib()
{
    rusage usage = {};
    ::getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss;
}

struct Figure
{
    const char *name;
    QString before;
    QString after;
    int passages;
    double mostMs;
};

bool measure(const Figure &figure)
{
    QList<TextRange> passages;
    const qsizetype step = figure.before.size() / std::max(1, figure.passages);
    for (int i = 0; i < figure.passages; ++i)
        passages.append({i * step, i * step + std::min<qsizetype>(step, i % 2 == 0 ? 150 : 50)});
    const double yardstick = bestOf(
        5, [&] { (void)(NormalisedText(figure.before).text().size() + NormalisedText(figure.after).text().size()); });
    const long before = peakKib();
    const double ms = bestOf(3, [&] { (void)reanchor(figure.before, figure.after, passages); });
    const double bytes = double(peakKib() - before) * 1024
        / double(std::max(figure.before.size(), figure.after.size()));
    const double compared = bestOf(3, [&] { (void)compareTexts(figure.before, figure.after); });
    std::printf("%-36s %8.2f ms (at most %.0f) = %5.1f x normalising; comparison %5.1f x; peak grew by %.0f bytes a "
                "character\n",
                figure.name, ms, figure.mostMs, ms / yardstick, compared / yardstick, bytes);
    return ms <= figure.mostMs;
}

} // namespace

int main()
{
    QRandomGenerator random(1);
    const QString article = testing::randomProse(random, 100'000, 5000);
    const QString book = testing::randomProse(random, 1'000'000, 20'000);
    const QString other = testing::randomProse(random, 1'000'000, 20'000);
    const QString formulas = testing::randomProse(random, 1'000'000, 30);
    const QString swapped = testing::edited(random, book.sliced(500'000) + book.first(500'000), 0.5);
    const Figure figures[] = {
        {"two unrelated texts of 1 MB", book, other, 1000, 2000},
        {"1 MB, 1,000 passages, edited", book, testing::edited(random, book, 0.3), 1000, 300},
        {"1 MB, 1,000 passages, rewritten", book, testing::edited(random, book, 0.9), 1000, 300},
        {"1 MB, 1,000 passages, unchanged", book, book, 1000, 300},
        {"1 MB, 1,000 passages, halves swapped", book, swapped, 1000, 300},
        {"100 KB, 50 passages, edited", article, testing::edited(random, article, 0.3), 50, 20},
        {"two texts of 30 words, 1 MB", formulas, testing::randomProse(random, 1'000'000, 30), 1000, 2000},
        {"one word repeated, 1 MB", u"la "_s.repeated(333'333), u"la "_s.repeated(300'000), 1000, 2000},
        {"1 MB without a space", QString(1'000'000, u'x'), QString(900'000, u'x') + u"y"_s, 1000, 2000},
        {"1 MB of Chinese", QString(book).replace(u"e"_s, u"\u8A9E"_s).replace(u"a"_s, u"\u516C"_s),
         QString(other).replace(u"e"_s, u"\u8A9E"_s), 1000, 2000},
    };
    bool met = true;
    for (const Figure &figure : figures)
        met = measure(figure) && met;
    return met ? 0 : 1;
}
