// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Frames of the book: the same again, a page of new text, a turn of the wheel.

#include "bench/meter.h"
#include "bench/view/bars.h"
#include "bench/view/ours.h"
#include "bench/view/reference.h"

namespace florilegium::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 5;
constexpr int frames = 30;

struct Frames
{
    QList<double> same; ///< medians of the rounds
    QList<double> page;
    QList<double> wheel;
    QList<double> everyPage;
    QList<double> everyWheel;
};

template<typename Step, typename Reader>
QList<double> costs(Reader &reader, Step step)
{
    QList<double> each;
    for (int i = 0; i < frames; ++i) {
        each << cost([&] {
            step();
            reader.frame();
        });
    }
    return each;
}

template<typename Reader, typename Page>
void run(Reader &reader, Page page, Frames &into)
{
    into.same << median(costs(reader, [] {}));
    const QList<double> pages = costs(reader, page);
    const QList<double> wheels = costs(reader, [&] { reader.wheel(); });
    into.page << median(pages);
    into.wheel << median(wheels);
    into.everyPage << pages;
    into.everyWheel << wheels;
}

} // namespace

void measureFrames(Report &report)
{
    for (const auto &[markup, name] : {std::pair(Markup::Markdown, u"Markdown"_s), std::pair(Markup::Text, u"text"_s),
                                       std::pair(Markup::Html, u"HTML"_s)}) {
        const QByteArray bytes = book(markup);
        Ours ours;
        ours.show(parsed(markup, bytes));
        ours.frame();
        Reference reference;
        reference.show(markup, bytes);
        reference.settle();
        Frames mine;
        Frames theirs;
        for (int round = 0; round < rounds; ++round) {
            run(ours, [&] { ours.press(Qt::Key_PageDown); }, mine);
            run(reference, [&] { reference.pageDown(); }, theirs);
        }
        report.add(name + u" book, the same frame again"_s, median(mine.same), median(theirs.same), 1.0, 3);
        report.add(name + u" book, a page of new text"_s, median(mine.page), median(theirs.page), 1.6, 6);
        report.add({.name = name + u" book, a page of new text, 95th percentile"_s,
                    .ours = quantile(mine.everyPage, 0.95),
                    .reference = quantile(theirs.everyPage, 0.95),
                    .limit = 10});
        report.add(name + u" book, wheel, full repaint"_s, median(mine.wheel), median(theirs.wheel), 1.3, 5);
        report.add({.name = name + u" book, wheel, 95th percentile"_s,
                    .ours = quantile(mine.everyWheel, 0.95),
                    .reference = quantile(theirs.everyWheel, 0.95),
                    .limit = 10});
    }
}

} // namespace florilegium::bench
