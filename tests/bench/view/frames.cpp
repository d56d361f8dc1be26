// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Frames of the book: the same again, a page of new text, a turn of the wheel.

#include "bench/meter.h"
#include "bench/view/bars.h"
#include "bench/view/ours.h"
#include "bench/view/reference.h"
#include "view/hyphenators.h"

#include <QEventLoop>

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

/// The book in English, once its dictionary has been read.
DocumentPtr inEnglish(const DocumentPtr &document)
{
    Document::Parts parts = document->parts();
    parts.metadata.language = u"en"_s;
    return std::make_shared<const Document>(std::move(parts));
}

void waitFor(Hyphenators &hyphenators, const QString &language)
{
    QEventLoop loop;
    QObject::connect(&hyphenators, &Hyphenators::loaded, &loop, &QEventLoop::quit);
    if (hyphenators.of(language).isNull() && !hyphenationFile(language, hyphenationFolders()).isEmpty())
        loop.exec();
}

/// Pages of new text with hyphens, beside ragged ones.
void measureJustified(Report &report)
{
    const DocumentPtr document = inEnglish(parsed(Markup::Markdown, book(Markup::Markdown)));
    Hyphenators hyphenators;
    waitFor(hyphenators, u"en"_s);
    Ours ragged;
    Ours justified;
    justified.view.setHyphenators(&hyphenators);
    justified.view.setTypeChoice({.justified = true});
    Frames mine;
    Frames others;
    for (Ours *ours : {&ragged, &justified}) {
        ours->show(document);
        ours->frame();
    }
    for (int round = 0; round < rounds; ++round) {
        run(justified, [&] { justified.press(Qt::Key_PageDown); }, mine);
        run(ragged, [&] { ragged.press(Qt::Key_PageDown); }, others);
    }
    const QString name = u"Markdown book, justified beside ragged, "_s;
    report.add({.name = name + u"the same frame again"_s,
                .ours = median(mine.same),
                .reference = median(others.same),
                .limit = 3});
    report.add({.name = name + u"a page of new text"_s,
                .ours = median(mine.page),
                .reference = median(others.page),
                .limit = 6});
    const auto toggled = [&](bool on) {
        return cost([&] {
            justified.view.setTypeChoice({.justified = on});
            justified.frame();
        });
    };
    QList<double> toggles;
    for (int round = 0; round < 2 * rounds; ++round)
        toggles << toggled(round % 2 == 1);
    report.add({.name = u"Markdown book, justified on or off, frame included"_s, .ours = median(toggles), .limit = 15});
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
    measureJustified(report);
}

} // namespace florilegium::bench
