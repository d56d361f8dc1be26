// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Find in the book, and what a screen reader asks for at each key press.

#include "bench/meter.h"
#include "bench/view/bars.h"
#include "bench/view/ours.h"
#include "text/findmatches.h"
#include "view/documentaccessible.h"

#include <array>

namespace florilegium::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int asked = 60;

struct Boundary
{
    QAccessible::TextBoundaryType type;
    QString name;
};

/// The 95th percentile over places in the whole book.
double askingCost(DocumentView &view, QAccessible::TextBoundaryType type)
{
    const DocumentAccessible accessible(&view);
    const int size = int(view.document()->text().size());
    QList<double> each;
    for (int i = 0; i < asked; ++i) {
        int start = 0;
        int end = 0;
        each << cost([&] { (void)accessible.textAtOffset(int(qint64(size) * i / asked), type, &start, &end); });
    }
    return quantile(each, 0.95);
}

} // namespace

void measureWords(Report &report)
{
    Ours ours;
    const DocumentPtr document = parsed(Markup::Markdown, book(Markup::Markdown));
    ours.show(document);
    ours.frame();
    for (const Boundary &boundary :
         {Boundary{QAccessible::CharBoundary, u"character"_s}, Boundary{QAccessible::WordBoundary, u"word"_s},
          Boundary{QAccessible::SentenceBoundary, u"sentence"_s}, Boundary{QAccessible::LineBoundary, u"line"_s},
          Boundary{QAccessible::ParagraphBoundary, u"paragraph"_s}})
        report.add({.name = u"screen reader, text at an offset, "_s + boundary.name,
                    .ours = askingCost(ours.view, boundary.type),
                    .limit = 2});
    QList<double> finding;
    std::size_t found = 0;
    for (int round = 0; round < 5; ++round) {
        std::vector<TextRange> matches;
        finding << cost([&] {
            const FindFold fold;
            (void)findMatches(document->text(), {0, document->text().size()}, {.text = rareWord.toString()}, fold,
                              FindSession::maximumMatches, matches);
        });
        found = matches.size();
    }
    report.add(
        {.name = u"find a rare word in the book, all marks (on a worker)"_s, .ours = median(finding), .limit = 40});
    report.note(u"it stands there %1 times"_s.arg(found));
}

} // namespace florilegium::bench
