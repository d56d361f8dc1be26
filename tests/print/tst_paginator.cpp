// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/paginator.h"
#include "print/tests_print.h"

#include <QRandomGenerator>
#include <QTest>

namespace florilegium::testing {

using namespace Qt::StringLiterals;

namespace {

/// Pieces of height 10 without gaps, one a letter: "f" may begin a page, "u" is unwanted there, "x" forbidden.
std::vector<FlowPiece> piecesOf(const QString &letters)
{
    std::vector<FlowPiece> pieces;
    for (const QChar c : letters)
        pieces.push_back({.height = 10,
                          .before = c == u'f' ? PageEnd::Free
                              : c == u'u'     ? PageEnd::Unwanted
                                              : PageEnd::Forbidden});
    return pieces;
}

QString printed(std::span<const PageSpan> pages)
{
    QStringList parts;
    for (const PageSpan &page : pages)
        parts << u"%1-%2"_s.arg(page.first).arg(page.end);
    return parts.join(u' ');
}

bool fits(std::span<const FlowPiece> pieces, PageSpan span, double height)
{
    double used = pieces[span.first].height;
    for (std::size_t i = span.first + 1; i < span.end; ++i)
        used += pieces[i].gap + pieces[i].height;
    return used <= height;
}

/// Where the page from `first` on ought to end, by trying every end.
std::size_t bestEndOf(std::span<const FlowPiece> pieces, std::size_t first, double height)
{
    std::size_t best = first + 1;
    for (std::size_t end = first + 2; end <= pieces.size() && fits(pieces, {first, end}, height); ++end) {
        if (end == pieces.size() || pieces[end].before <= pieces[best].before)
            best = end;
    }
    return best;
}

std::vector<FlowPiece> randomPieces(QRandomGenerator &random)
{
    std::vector<FlowPiece> pieces(std::size_t(random.bounded(0, 120)));
    for (FlowPiece &piece : pieces)
        piece = {.gap = double(random.bounded(0, 30)),
                 .height = double(random.bounded(1, 60)),
                 .before = PageEnd(random.bounded(0, 3))};
    return pieces;
}

} // namespace

void PaginatorTest::pagesEndWhereTheyMay_data()
{
    QTest::addColumn<QString>("letters");
    QTest::addColumn<QString>("expected"); // four pieces have room on a page
    QTest::newRow("nothing") << u""_s << u""_s;
    QTest::newRow("one page") << u"ffff"_s << u"0-4"_s;
    QTest::newRow("two pages") << u"fffff"_s << u"0-4 4-5"_s;
    QTest::newRow("a free end") << u"fffffuu"_s << u"0-4 4-7"_s;
    QTest::newRow("no line goes over alone") << u"fffuuu"_s << u"0-2 2-6"_s;
    QTest::newRow("a heading with what follows") << u"fffxff"_s << u"0-4 4-6"_s;
    QTest::newRow("a heading goes over") << u"ffffxf"_s << u"0-3 3-6"_s;
    QTest::newRow("headings in a row") << u"fffxxf"_s << u"0-2 2-6"_s;
    QTest::newRow("unwanted is better than forbidden") << u"fuxxx"_s << u"0-1 1-5"_s;
    QTest::newRow("nothing but forbidden ends") << u"fxxxxxx"_s << u"0-4 4-7"_s;
}

void PaginatorTest::pagesEndWhereTheyMay()
{
    QFETCH(const QString, letters);
    QFETCH(const QString, expected);
    QCOMPARE(printed(paginate(piecesOf(letters), 40)), expected);
}

void PaginatorTest::whatNoPageHolds()
{
    std::vector<FlowPiece> pieces = piecesOf(u"fff"_s);
    pieces[1].height = 400;
    QCOMPARE(printed(paginate(pieces, 40)), u"0-1 1-2 2-3"_s);
    // The gap above the first piece of a page falls away.
    pieces = piecesOf(u"ff"_s);
    pieces[1].gap = 35;
    QCOMPARE(printed(paginate(pieces, 40)), u"0-1 1-2"_s);
    pieces[0].gap = 35;
    QCOMPARE(printed(paginate(pieces, 55)), u"0-2"_s);
}

void PaginatorTest::agreesWithLookingAtAllEnds()
{
    for (quint32 seed = 1; seed <= 400; ++seed) {
        QRandomGenerator random(seed);
        const std::vector<FlowPiece> pieces = randomPieces(random);
        const double height = random.bounded(60, 400);
        std::size_t first = 0;
        for (const PageSpan &page : paginate(pieces, height)) {
            QCOMPARE(page.first, first);
            QVERIFY2(page.end == bestEndOf(pieces, first, height),
                     qPrintable(u"seed %1, page from %2 to %3"_s.arg(seed).arg(page.first).arg(page.end)));
            first = page.end;
        }
        QCOMPARE(first, pieces.size());
    }
}

} // namespace florilegium::testing
