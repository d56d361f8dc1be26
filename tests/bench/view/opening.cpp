// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The book from its bytes to the first frame (of text and Markdown that of the first part, as in the window; the whole
// counts by itself), then at once to its end, then in another width.

#include "bench/meter.h"
#include "bench/view/bars.h"
#include "bench/view/ours.h"
#include "bench/view/reference.h"

#include <array>

namespace florilegium::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 3;

struct Costs
{
    QList<double> first; ///< from the bytes to the first part's frame
    QList<double> parse;
    QList<double> show; ///< after the parse, or with it (of the reference)
    QList<double> end;
    QList<double> width;
};

void runOurs(Markup markup, const QByteArray &bytes, Costs &costs)
{
    Ours ours;
    DocumentPtr document;
    if (markup != Markup::Html) {
        costs.first << cost([&] {
            ours.show(firstPartOf(markup, bytes));
            ours.paint();
        });
    }
    costs.parse << cost([&] { document = parsed(markup, bytes); });
    costs.show << cost([&] {
        ours.show(document);
        ours.paint();
    });
    costs.end << ours.costOfEnd();
    costs.width << ours.costOfWidth(800);
}

void runReference(Markup markup, const QByteArray &bytes, Costs &costs)
{
    Reference reference;
    costs.show << cost([&] {
        reference.show(markup, bytes);
        reference.paint();
    });
    costs.end << cost([&] {
        reference.goToEnd();
        reference.paint();
    });
    reference.settle();
    reference.goToMiddle(); // as ours is
    reference.frame();
    costs.width << cost([&] {
        reference.setWidth(640);
        reference.paint();
    });
}

struct Limits
{
    QString name;
    Markup markup;
    double firstRatio;
    double first;
};

} // namespace

void measureOpening(Report &report)
{
    {
        Costs warm; // fonts are loaded once in a process
        runOurs(Markup::Html, article(Markup::Html), warm);
        runReference(Markup::Html, article(Markup::Html), warm);
    }
    for (const Limits &limits :
         {Limits{u"Markdown"_s, Markup::Markdown, 1.0 / 20, 60}, Limits{u"text"_s, Markup::Text, 1.0 / 6, 30},
          Limits{u"HTML"_s, Markup::Html, 1.0 / 10, 15}}) {
        const QByteArray bytes = book(limits.markup);
        Costs ours;
        Costs reference;
        for (int round = 0; round < rounds; ++round) {
            runOurs(limits.markup, bytes, ours);
            runReference(limits.markup, bytes, reference);
        }
        const double parse = median(ours.parse);
        const double theirs = median(reference.show);
        if (limits.markup == Markup::Html) {
            report.add(u"HTML book, window's thread to the first frame"_s, median(ours.show), theirs, limits.firstRatio,
                       limits.first);
            report.add(u"HTML book, parse (on a worker)"_s, parse, theirs, 2.5, 600);
        } else {
            report.add(limits.name + u" book, bytes to first frame"_s, median(ours.first), theirs, limits.firstRatio,
                       limits.first);
            // All of it is held to the same bars, though its parse is on a worker while the first part is read.
            report.add(limits.name + u" book, bytes to a frame of the whole"_s, parse + median(ours.show), theirs,
                       limits.firstRatio, limits.first);
            report.add({.name = limits.name + u" book, window's thread, the whole for its first part"_s,
                        .ours = median(ours.show),
                        .limit = 15});
        }
        report.add(limits.name + u" book, jump to the end, cold"_s, median(ours.end), median(reference.end), 1.0 / 20,
                   12);
        report.add(limits.name + u" book, change of width"_s, median(ours.width), median(reference.width), 1.0 / 100,
                   15);
    }
}

} // namespace florilegium::bench
