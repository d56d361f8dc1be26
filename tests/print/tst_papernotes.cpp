// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/endnotes.h"
#include "print/givenpaper.h"
#include "print/notetext.h"
#include "print/tests_print.h"

#include <QTest>

namespace florilegium::testing {

using namespace Qt::StringLiterals;

namespace {

/// The page and the top of the line that some words were painted in.
struct Seen
{
    int page = -1;
    double top = 0;
};

Seen find(GivenPages &given, const QString &words, const QRectF &room)
{
    for (int page = 0; page < given.pages.count(); ++page) {
        const auto device = given.recorded(page);
        for (const PaintedText &painted : device->texts()) {
            if (painted.text.contains(words) && room.contains(painted.rect.center()))
                return {page, painted.rect.top()};
        }
    }
    return {};
}

QString longNote()
{
    QString note;
    for (int paragraph = 0; paragraph < 60; ++paragraph)
        note += u"Thought%1 is *long* and goes on. "_s.arg(paragraph) + words(30) + u"\n\n"_s;
    return note;
}

/// Whether the notes of each page stand in the margin, apart.
bool areApart(const GivenPages &given)
{
    for (int page = 0; page < given.pages.count(); ++page) {
        double free = 0;
        for (const PrintedPages::SideNote &side : given.pages.sideNotes(page)) {
            if (side.place.form == SideForm::Absent)
                continue;
            if (side.place.top < free - 1e-6 || side.place.top + side.height > given.pages.shape().margin.height())
                return false;
            free = side.place.top + side.height + 1;
        }
    }
    return true;
}

} // namespace

void PaperNotesTest::aNoteStandsBesideItsPassage()
{
    PrintedArticle article = articleOf(longDocument(30));
    mark(article, u"number17"_s, u"Remarkable **indeed**"_s);
    GivenPages given(article);
    QVERIFY(!given.pages.notes());
    const Seen passage = find(given, u"number17"_s, given.pages.shape().text);
    const Seen note = find(given, u"Remarkable"_s, given.pages.shape().margin);
    QVERIFY(passage.page > 0);
    QCOMPARE(note.page, passage.page);
    QVERIFY2(qAbs(note.top - passage.top) < 30, qPrintable(QString::number(note.top - passage.top)));
    QVERIFY(given.inkOfMargin(note.page).contains(u"Claim"_s));
    for (int page = 0; page < given.pages.count(); ++page)
        QCOMPARE(!given.inkOfMargin(page).isEmpty(), page == note.page);
}

void PaperNotesTest::aLongNoteStandsAtTheEnd()
{
    PrintedArticle article = articleOf(longDocument(10));
    mark(article, u"number2 begins"_s, longNote());
    GivenPages given(article);
    QVERIFY(given.pages.notes());
    const Seen passage = find(given, u"number2"_s, given.pages.shape().text);
    QVERIFY(given.inkOfMargin(passage.page).contains(u"note1attheend"_s));
    const QString all = given.ink();
    const QString own = inkOf(article.document->text());
    QVERIFY(all.startsWith(own));
    for (int paragraph = 0; paragraph < 60; ++paragraph)
        QCOMPARE(all.mid(own.size()).count(u"Thought%1is"_s.arg(paragraph)), 1);
    QVERIFY(all.contains(u"“number2begins”"_s));
    QVERIFY(all.contains(u"(page%1)"_s.arg(passage.page + 1)));
    QVERIFY(areApart(given));
}

void PaperNotesTest::manyNotesOfOnePage()
{
    PrintedArticle article = articleOf(longDocument(8));
    for (int paragraph = 0; paragraph < 8; ++paragraph) {
        mark(article, u"number%1 begins"_s.arg(paragraph), u"Note%1. "_s.arg(paragraph) + words(40));
        for (int again = 0; again < 12; ++again)
            article.highlights.append(article.highlights.back());
    }
    GivenPages given(article);
    QVERIFY(areApart(given));
    qsizetype placed = 0;
    int numbered = 0;
    for (int page = 0; page < given.pages.count(); ++page) {
        for (const PrintedPages::SideNote &side : given.pages.sideNotes(page)) {
            ++placed;
            if (side.number > 0)
                QCOMPARE(side.number, ++numbered); // in the order of the passages
        }
    }
    QCOMPARE(placed, article.highlights.size());
    QVERIFY(numbered > 0);
    QString everything;
    for (int page = 0; page < given.pages.count(); ++page)
        everything += given.inkOfMargin(page);
    everything += given.ink();
    for (int paragraph = 0; paragraph < 8; ++paragraph)
        QCOMPARE(everything.count(u"Note%1."_s.arg(paragraph)), 13); // beside it or at the end, never both
}

void PaperNotesTest::aNarrowSheetHasThemAllAtTheEnd()
{
    PrintedArticle article = articleOf(longDocument(6));
    mark(article, u"number2"_s, u"Remarkable"_s);
    GivenPages given(article, paper(QPageSize::A6));
    QVERIFY(given.pages.shape().margin.isNull());
    QVERIFY(given.ink().contains(u"Remarkable"_s));
}

void PaperNotesTest::markdownStaysWhatItIs()
{
    DocumentBuilder builder;
    addNoteText(builder,
                u"# Head\n\nSome *slanted* and **strong** words, [a link](https://example.org/x).\n\n- one\n- two\n\n"
                "1. first\n2. second\n\n```\nint a;\n\nint b;\n```\n\n> said\n\n<script>no</script>"_s,
                1);
    const DocumentPtr document = finished(builder);
    QStringList kinds;
    for (const Block &block : document->blocks())
        kinds << u"%1:%2:%3 "_s.arg(int(block.kind)).arg(block.listDepth).arg(block.number)
                + document->text(block.range()).toString().replace(u'\n', u'|');
    const auto line = [](BlockKind kind, int depth, int number, const QString &text) {
        return u"%1:%2:%3 %4"_s.arg(int(kind)).arg(depth).arg(number).arg(text);
    };
    QCOMPARE(kinds.mid(0, 8),
             (QStringList{line(BlockKind::Paragraph, 1, 0, u"Head"_s),
                          line(BlockKind::Paragraph, 1, 0, u"Some slanted and strong words, a link."_s),
                          line(BlockKind::ListItem, 2, 0, u"one"_s), line(BlockKind::ListItem, 2, 0, u"two"_s),
                          line(BlockKind::ListItem, 2, 1, u"first"_s), line(BlockKind::ListItem, 2, 2, u"second"_s),
                          line(BlockKind::Preformatted, 1, 0, u"int a;||int b;"_s),
                          line(BlockKind::Quote, 1, 0, u"said"_s)}));
    QVERIFY2(document->text().contains(u"<script>"_s), qPrintable(document->text()));
    QCOMPARE(document->links().size(), std::size_t(1));
    const auto styleAt = [&](const QString &word) {
        const qsizetype at = document->text().indexOf(word);
        const auto spans = document->spansIn({at, at + 1});
        return spans.empty() ? 0 : int(spans.front().style);
    };
    QCOMPARE(styleAt(u"slanted"_s), int(StyleEmphasis));
    QCOMPARE(styleAt(u"strong"_s), int(StyleStrong));
    QCOMPARE(styleAt(u"Head"_s), int(StyleStrong));
    QCOMPARE(styleAt(u"words"_s), 0);
}

void PaperNotesTest::anOrphanIsNotLost()
{
    PrintedArticle article = articleOf(longDocument(4));
    mark(article, u"number1"_s, u"Remarkable"_s);
    article.highlights.front().ranges.clear();
    article.highlights.front().note->isOrphan = true;
    article.highlights.front().note->offset = article.document->text().size() + 100;
    GivenPages given(article);
    QVERIFY(given.inkOfMargin(given.pages.count() - 1).contains(u"Remarkable"_s));
}

} // namespace florilegium::testing
