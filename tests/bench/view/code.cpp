// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A megabyte in one line, and a megabyte of code in one block.

#include "bench/meter.h"
#include "bench/view/bars.h"
#include "bench/view/ours.h"
#include "bench/view/reference.h"
#include "syntax/loadcodecolours.h"

#include <QEventLoop>
#include <QTimer>

namespace florilegium::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int frames = 30;
constexpr int patience = 60'000; // ms

template<typename Reader, typename Step>
double typical(Reader &reader, Step step)
{
    QList<double> each;
    for (int i = 0; i < frames; ++i) {
        each << cost([&] {
            step();
            reader.frame();
        });
    }
    return median(each);
}

void measureOneLine(Report &report)
{
    const QByteArray bytes = oneLine();
    Ours ours;
    ours.show(parsed(Markup::Text, bytes));
    ours.frame();
    Reference reference;
    reference.show(Markup::Text, bytes);
    reference.settle();
    QList<double> mine;
    QList<double> theirs;
    for (int round = 0; round < 3; ++round) {
        mine << typical(ours, [&] { ours.press(Qt::Key_PageDown); });
        theirs << typical(reference, [&] { reference.pageDown(); });
    }
    report.add(u"1 MB in one line, a page of new text"_s, median(mine), median(theirs), 1.0 / 4, 6);
}

/// CPU time of everything but this thread until the colours of the whole block are known; negative: they never came.
double colouringCost(const DocumentPtr &document, qint32 block, qint32 lines)
{
    Result<std::unique_ptr<CodeColours>> colours = loadCodeColours();
    if (!colours)
        return -1;
    (*colours)->setLook(paletteFor(Look::Light));
    (*colours)->setDocument(document);
    QEventLoop loop;
    bool known = false;
    QObject::connect(colours->get(), &CodeColours::changed, &loop, [&](qint32, qint32, qint32 last) {
        known = last >= lines - 1;
        if (known)
            loop.quit();
    });
    QTimer::singleShot(patience, &loop, &QEventLoop::quit);
    const double others = processTime() - threadTime();
    const double before = threadTime();
    (*colours)->setVisible(block, 0, lines - 1);
    loop.exec();
    return known ? processTime() - threadTime() - others + (threadTime() - before) : -1;
}

void measureCode(Report &report)
{
    const DocumentPtr document = parsed(Markup::Markdown, codeBlock());
    QList<double> jumps;
    QList<double> pages;
    for (int round = 0; round < 3; ++round) {
        Ours ours;
        ours.show(document);
        ours.frame();
        jumps << cost([&] {
            ours.press(Qt::Key_End);
            ours.frame();
        });
        ours.press(Qt::Key_Home);
        ours.frame();
        pages << typical(ours, [&] { ours.press(Qt::Key_PageDown); });
    }
    report.add({.name = u"1 MB of code, jump to its end, over a page of it (ratio)"_s,
                .ours = median(jumps),
                .reference = median(pages),
                .limit = 2,
                .limitsRatio = true});
    report.add({.name = u"1 MB of code, jump to its end"_s, .ours = median(jumps), .limit = 12});
    const auto code = std::ranges::find(document->blocks(), BlockKind::Code, &Block::kind);
    const auto block = qint32(std::distance(document->blocks().begin(), code));
    const auto lines = qint32(document->text(code->range()).count(u'\n') + 1);
    const double colouring = colouringCost(document, block, lines);
    if (colouring < 0)
        qFatal("the colours of the code did not come");
    report.add({.name = u"1 MB of code, all colours known, idle CPU"_s, .ours = colouring, .limit = 600});
}

} // namespace

void measureGiants(Report &report)
{
    measureOneLine(report);
    measureCode(report);
}

} // namespace florilegium::bench
