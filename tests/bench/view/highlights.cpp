// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A hundred thousand highlights on the book.

#include "annotate/edits.h"
#include "bench/meter.h"
#include "bench/view/bars.h"
#include "bench/view/ours.h"
#include "bench/view/reference.h"

#include <QCoreApplication>
#include <QRandomGenerator>

namespace florilegium::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int count = 100'000;
constexpr int rounds = 3;
constexpr int frames = 30;
constexpr int additions = 40;

QList<TextRange> randomRanges(qsizetype size, int number, quint32 seed)
{
    QRandomGenerator random(seed);
    QList<TextRange> ranges;
    ranges.reserve(number);
    for (int i = 0; i < number; ++i) {
        const qsizetype start = random.bounded(int(size) - 200);
        ranges << TextRange{start, start + random.bounded(20, 180)};
    }
    return ranges;
}

/// Described by hand: newHighlight() also counts how often the quote stands in the text.
Highlight highlightAt(const Document &document, const Highlight &like, TextRange range)
{
    constexpr std::array colours{u"claim", u"evidence", u"question", u"contradiction", u"definition"};
    Highlight made = like;
    made.id = HighlightId::make();
    made.colour = QString::fromUtf16(colours[std::size_t(range.start) % colours.size()]);
    Anchor &anchor = made.anchors.front();
    anchor.position = range;
    anchor.exact = document.text(range).toString();
    anchor.prefix = document.text({std::max<qsizetype>(range.start - 32, 0), range.start}).toString();
    anchor.suffix = document.text({range.end, std::min(range.end + 32, document.text().size())}).toString();
    return made;
}

QList<Highlight> manyHighlights(const Document &document, int number, quint32 seed)
{
    const Highlight one = newHighlight(document, ArticleId{u"a-aaaaaaaaaaaa"_s}, 0, {{0, 30}}, u"claim"_s,
                                       QDateTime::currentDateTimeUtc());
    QList<Highlight> made;
    made.reserve(number);
    for (const TextRange range : randomRanges(document.text().size(), number, seed))
        made << highlightAt(document, one, range);
    return made;
}

QList<QTextEdit::ExtraSelection> manySelections(QTextDocument *document, int number)
{
    QList<QTextEdit::ExtraSelection> made;
    made.reserve(number);
    for (const TextRange range : randomRanges(document->characterCount(), number, 5)) {
        QTextEdit::ExtraSelection selection;
        selection.cursor = QTextCursor(document);
        selection.cursor.setPosition(int(range.start));
        selection.cursor.setPosition(int(range.end), QTextCursor::KeepAnchor);
        selection.format.setBackground(QColor(0xF7DC83));
        made << selection;
    }
    return made;
}

template<typename Reader>
double frameCost(Reader &reader)
{
    QList<double> each;
    for (int i = 0; i < frames; ++i)
        each << cost([&] { reader.frame(); });
    return median(each);
}

QList<double> addingCosts(Ours &ours)
{
    QList<double> each;
    for (const Highlight &highlight : manyHighlights(*ours.view.document(), additions, 17)) {
        const Change change = addHighlight(highlight);
        each << cost([&] { ours.highlights->apply(change); });
        ours.frame();
    }
    return each;
}

struct Costs
{
    QList<double> set;
    QList<double> frame;
    QList<double> add;
};

} // namespace

void measureHighlights(Report &report)
{
    const QByteArray bytes = book(Markup::Html);
    Ours ours;
    const DocumentPtr document = parsed(Markup::Html, bytes);
    ours.show(document);
    ours.view.goTo(document->text().size() / 2);
    ours.frame();
    const double bare = frameCost(ours);
    Reference reference;
    reference.show(Markup::Html, bytes);
    reference.settle();
    const QList<Highlight> many = manyHighlights(*document, count, 5);
    QList<QTextEdit::ExtraSelection> selections = manySelections(reference.browser.document(), count);
    QList<double> loading;
    Costs mine;
    Costs theirs;
    for (int round = 0; round < rounds; ++round) {
        // The set places every passage when the article is opened; then the view takes the set.
        auto set = std::make_unique<HighlightSet>(ArticleId{u"a-aaaaaaaaaaaa"_s}, document);
        loading << cost([&] { set->load(many); });
        mine.set << cost([&] { ours.view.replaceDocument(document, set.get()); });
        ours.highlights = std::move(set);
        ours.frame();
        mine.frame << frameCost(ours);
        mine.add << addingCosts(ours);
        theirs.set << cost([&] { reference.browser.setExtraSelections(selections); });
        reference.frame();
        theirs.frame << frameCost(reference);
        QList<QTextEdit::ExtraSelection> oneMore = selections;
        oneMore << selections.front();
        theirs.add << cost([&] { reference.browser.setExtraSelections(oneMore); });
        reference.browser.setExtraSelections({});
    }
    report.add(u"100,000 highlights, set"_s, median(mine.set), median(theirs.set), 1.0 / 40, 40);
    report.add(u"100,000 highlights, frame"_s, median(mine.frame), median(theirs.frame), 1.0 / 4, 7);
    report.add(u"100,000 highlights, add one"_s, median(mine.add), median(theirs.add), 1.0 / 200, 1);
    report.add({.name = u"100,000 highlights, add one, 95th percentile"_s,
                .ours = quantile(mine.add, 0.95),
                .reference = median(theirs.add),
                .limit = 1});
    report.add({.name = u"frame with 100,000 highlights over one with none (ratio)"_s,
                .ours = median(mine.frame),
                .reference = bare,
                .limit = 3,
                .limitsRatio = true});
    report.note(u"placing 100,000 anchors when the article is opened: %1 ms"_s.arg(median(loading), 0, 'f', 0));
}

} // namespace florilegium::bench
