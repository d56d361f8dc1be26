// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What must not move: the reader's place. And how well the height of the whole is known before it is laid out.

#include "bench/view/bars.h"
#include "bench/view/ours.h"

#include <QCoreApplication>

namespace florilegium::bench {

using namespace Qt::StringLiterals;

namespace {

/// By how many characters the top of the page moves, at most, when `change` is done at several places of the book.
template<typename Change>
double moved(Ours &ours, Change change)
{
    double most = 0;
    const qsizetype size = ours.view.document()->text().size();
    for (int place = 1; place < 8; ++place) {
        ours.view.goTo(size * place / 8);
        ours.frame();
        const qsizetype top = ours.view.offsetAt({double(ours.view.textColumn().left()), 1});
        const double y = ours.view.yOf(top);
        change();
        ours.frame();
        if (std::abs(ours.view.yOf(top) - y) >= 1) // its line may begin elsewhere, but must stand where it stood
            most = std::max(most,
                            std::abs(double(ours.view.offsetAt({double(ours.view.textColumn().left()), y + 1}) - top)));
    }
    return most;
}

void measureMoves(Report &report, Ours &ours)
{
    int step = 0;
    const auto add = [&](const QString &what, double characters) {
        report.add({.name = u"top character moves by, after a change of "_s + what, .ours = characters, .limit = 0});
    };
    add(u"width"_s, moved(ours, [&] { ours.setWidth(++step % 2 ? 700 : 1100); }));
    add(u"font"_s, moved(ours, [&] { ++step % 2 ? ours.view.zoomIn() : ours.view.zoomOut(); }));
    add(u"theme"_s, moved(ours, [&] { ours.view.setLook(paletteFor(++step % 2 ? Look::Dark : Look::Light)); }));
}

/// How far a line strays, at most, from where the wheel should bring it, upwards through text never laid out.
double strayed(Ours &ours)
{
    ours.view.goTo(ours.view.document()->text().size());
    ours.frame();
    double most = 0;
    for (int step = 0; step < 400; ++step) {
        const qsizetype watched = ours.view.visibleRange().start;
        const double before = ours.view.yOf(watched);
        ours.wheel(120);
        ours.frame();
        const double way = ours.view.yOf(watched) - before;
        const double wanted = 3 * ours.view.typography().style(TextRole::Body).lineHeight;
        most = std::max(most, std::abs(way - wanted));
    }
    return most;
}

double estimateError(Ours &ours)
{
    const double estimated = ours.view.documentHeight();
    ours.view.goTo(0);
    // Scrolling lays out whatever it passes.
    for (double before = -1; ours.view.scrollTop() != before;) {
        before = ours.view.scrollTop();
        ours.view.scrollByPixels(900);
        ours.frame();
    }
    return std::abs(estimated / ours.view.documentHeight() - 1) * 100;
}

} // namespace

void measurePlaces(Report &report)
{
    Ours ours;
    const DocumentPtr document = parsed(Markup::Markdown, book(Markup::Markdown));
    ours.show(document);
    ours.frame();
    measureMoves(report, ours);
    ours.setWidth(1100);
    ours.show(document);
    report.add(
        {.name = u"scrolling up through estimates, a line strays (px)"_s, .ours = strayed(ours), .limit = 0.999});
    ours.show(document);
    report.add({.name = u"estimate of the total height, wrong by (%)"_s, .ours = estimateError(ours), .limit = 3});
}

} // namespace florilegium::bench
