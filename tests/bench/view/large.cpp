// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

// 100 MB of text. The reference never shows its end (its layout stops at 2^23 px), so that what it takes is a lower
// bound; it is asked once, since it takes a quarter of a minute.

#include "bench/meter.h"
#include "bench/view/bars.h"
#include "bench/view/ours.h"
#include "bench/view/reference.h"

namespace florilegium::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype size = 100'000'000;

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

} // namespace

void measureLarge(Report &report)
{
    const QByteArray bytes = longText(size);
    Ours ours;
    QList<double> open;
    QList<double> end;
    QList<double> width;
    QList<double> first;
    for (int round = 0; round < 3; ++round) {
        first << cost([&] {
            ours.show(firstPartOf(Markup::Text, bytes));
            ours.paint();
        });
        DocumentPtr document;
        open << cost([&] {
            document = parsed(Markup::Text, bytes);
            ours.show(document);
            ours.paint();
        });
        end << cost([&] {
            ours.press(Qt::Key_End);
            ours.paint();
        });
        ours.frame();
        ours.view.goTo(document->text().size() / 2);
        ours.frame();
        width << cost([&] {
            ours.setWidth(round % 2 ? 1100 : 800);
            ours.paint();
        });
    }
    ours.show(nullptr);
    const Costs theirs = referenceCosts(bytes);
    report.add({.name = u"100 MB, bytes to a frame of the whole"_s, .ours = median(open), .limit = 1500});
    report.add(u"100 MB, bytes to first frame"_s, median(first), theirs.open, 1.0 / 10, 100);
    report.add(u"100 MB, jump to the end, cold"_s, median(end), theirs.end, 1.0 / 20, 12);
    report.add({.name = u"100 MB, change of width"_s, .ours = median(width), .limit = 30});
}

} // namespace florilegium::bench
