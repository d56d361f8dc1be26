// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "annotate/edits.h"
#include "view/marginnotesparts.h"
#include "view/marginnotesplacement.h"
#include "view/marginnotesshelf.h"
#include "view/marginnotestext.h"
#include "view/parts_givens.h"
#include "view/parts_tests.h"
#include "view/shortened.h"

#include <QFontMetrics>
#include <QRandomGenerator>
#include <QTest>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace florilegium {

using testing::Annotated;
using testing::LinedPage;

namespace {

const QString story = u"In March the founder said openness was the road. In June he spoke of careful sharing. "
                      "Spending rose to 64 billion. Nobody has counted what it earned."_s;

MarginNote noteOf(const Annotated &given, const HighlightId &id)
{
    return marginNoteOf(*given.highlights.find(id), given.highlights, given.claims, given.themes, true).value();
}

double cost(std::span<const WantedPlace> wanted, std::span<const double> tops)
{
    double sum = 0;
    for (std::size_t i = 0; i < wanted.size(); ++i)
        sum += (tops[i] - wanted[i].y) * (tops[i] - wanted[i].y);
    return sum;
}

} // namespace

void MarginTest::placesNotes_data()
{
    QTest::addColumn<std::vector<WantedPlace>>("wanted");
    QTest::addColumn<std::vector<double>>("expected");
    using Wanted = std::vector<WantedPlace>;
    using Tops = std::vector<double>;
    QTest::newRow("none") << Wanted{} << Tops{};
    QTest::newRow("free notes stand level") << Wanted{{0, 20}, {100, 20}} << Tops{0, 100};
    QTest::newRow("two share the move") << Wanted{{100, 20}, {100, 20}} << Tops{85, 115};
    QTest::newRow("pools grow backwards") << Wanted{{0, 20}, {30, 20}, {30, 20}} << Tops{-10, 20, 50};
    QTest::newRow("the insisting one stands level") << Wanted{{100, 20, 1e9}, {100, 20, 1}} << Tops{100, 130};
}

void MarginTest::placesNotes()
{
    QFETCH(const std::vector<WantedPlace>, wanted);
    QFETCH(const std::vector<double>, expected);
    const std::vector<double> tops = placeNotes(wanted, 10);
    QCOMPARE(tops.size(), expected.size());
    for (std::size_t i = 0; i < tops.size(); ++i)
        QVERIFY2(std::abs(tops[i] - expected[i]) < 0.01, qPrintable(QString::number(tops[i])));
}

void MarginTest::neverOverlapsAndMovesLeast()
{
    QRandomGenerator random(7);
    for (int round = 0; round < 200; ++round) {
        std::vector<WantedPlace> wanted;
        double y = 0;
        for (int i = 0; i < 12; ++i) {
            y += random.bounded(60.0);
            wanted.push_back({y, 10 + random.bounded(50.0), 1});
        }
        std::vector<double> tops = placeNotes(wanted, 6);
        for (std::size_t i = 1; i < tops.size(); ++i)
            QVERIFY(tops[i] >= tops[i - 1] + wanted[i - 1].height + 6 - 1e-6);
        // No other arrangement without overlaps is nearer: try small moves of whole tails and heads.
        const double best = cost(wanted, tops);
        for (std::size_t i = 0; i < tops.size(); ++i) {
            std::vector<double> down = tops;
            for (std::size_t k = i; k < down.size(); ++k)
                down[k] += 0.5;
            QVERIFY(cost(wanted, down) >= best - 1e-6);
            std::vector<double> up = tops;
            for (std::size_t k = 0; k <= i; ++k)
                up[k] -= 0.5;
            QVERIFY(cost(wanted, up) >= best - 1e-6);
        }
    }
}

void MarginTest::shortensBetweenWords_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("longest");
    QTest::addColumn<QString>("shown");
    QTest::newRow("nothing") << QString() << 5 << QString();
    QTest::newRow("as long as there is room") << u"one two"_s << 7 << u"one two"_s;
    QTest::newRow("after a word") << u"one two three"_s << 9 << u"one two…"_s;
    QTest::newRow("after a word that just fits") << u"one two three"_s << 7 << u"one two…"_s;
    QTest::newRow("half of the room would be empty") << u"a indivisible"_s << 8 << u"a indivi…"_s;
    QTest::newRow("within no pair") << u"aa\U0001f600bb"_s << 3 << u"aa…"_s;
    QTest::newRow("after a pair") << u"aa\U0001f600bb"_s << 4 << u"aa\U0001f600…"_s;
}

void MarginTest::shortensBetweenWords()
{
    QFETCH(const QString, words);
    QFETCH(const int, longest);
    QFETCH(const QString, shown);
    QCOMPARE(shortened(words, longest), shown);
}

void MarginTest::saysWhatIsKnown()
{
    Annotated given(story);
    const ThemeId openness = given.theme(u"Openness"_s);
    const ThemeId secrecy = given.theme(u"Secrecy"_s, openness);
    const HighlightId said = given.mark(u"openness was the road"_s, u"claim"_s, u"Which road?"_s, {secrecy});
    const ClaimId claim = given.claim(said, Status::Attributed, {u"the founder"_s, u"a friend"_s});
    const HighlightId money = given.mark(u"64 billion"_s, u"evidence"_s);
    given.link(claim, Relation::Supports, money);

    const MarginNote note = noteOf(given, said);
    QCOMPARE(note.status, std::optional(Status::Attributed));
    QCOMPARE(note.label, u"Attributed"_s);
    QCOMPARE(note.detail, u"to the founder, a friend"_s);
    QCOMPARE(note.note, u"Which road?"_s);
    QCOMPARE(note.chips, (QList<MarginNote::Chip>{{secrecy, u"Openness › Secrecy"_s}}));
    QCOMPARE(spokenText(note), u"Attributed. to the founder, a friend. Which road?. Openness › Secrecy"_s);

    const MarginNote evidence = noteOf(given, money);
    QVERIFY(!evidence.status);
    QCOMPARE(evidence.label, u"Evidence"_s);
    QCOMPARE(evidence.detail, u"for “openness was the road”"_s);
}

void MarginTest::leavesOutBareHighlights()
{
    Annotated given(story);
    const HighlightId bare = given.mark(u"Spending"_s, u"question"_s);
    const PlacedHighlight &placed = *given.highlights.find(bare);
    QVERIFY(!marginNoteOf(placed, given.highlights, given.claims, given.themes));
    QVERIFY(marginNoteOf(placed, given.highlights, given.claims, given.themes, true));
}

void MarginTest::saysWhereElseAPassageStands()
{
    Annotated given(story);
    const HighlightId bare = given.mark(u"Spending"_s, u"question"_s);
    const LinedPage page(story.size());
    const Palette palette = paletteFor(Look::Light);
    NoteShelf shelf(given.claims, given.themes);
    const NoteShelf::Situation situation{page, given.highlights, palette, {}, 600, 250, {}, {}, 0, false};
    shelf.arrange(situation);
    QVERIFY(!shelf.find(bare));
    shelf.setElsewhere(bare, 2);
    shelf.arrange(situation);
    QVERIFY(shelf.find(bare)); // a bare highlight has a note for it
    const NoteLayout &layout = *shelf.find(bare)->layout;
    QCOMPARE(layout.note().elsewhere, 2);
    QVERIFY(spokenText(layout.note()).contains(elsewhereWords(2)));
    bool isHit = false;
    for (double y = 1; y < layout.height(); y += 2) {
        for (double x = 1; x < 250; x += 2)
            isHit |= layout.hit({x, y}).part == NoteHit::Part::Elsewhere;
    }
    QVERIFY(isHit);
    shelf.setElsewhere(bare, 0);
    shelf.arrange(situation);
    QVERIFY(!shelf.find(bare));
    QVERIFY(elsewhereWords(0).isEmpty());
}

void MarginTest::pointsToTheContradiction()
{
    Annotated given(story);
    const HighlightId march = given.mark(u"openness was the road"_s, u"contradiction"_s);
    const HighlightId june = given.mark(u"careful sharing"_s, u"contradiction"_s);
    const ClaimId claim = given.claim(march, Status::Disputed);
    given.link(claim, Relation::Contradicts, june);
    QCOMPARE(noteOf(given, march).hint, u"contradicts “careful sharing” ↓"_s);
    QCOMPARE(noteOf(given, march).hintTarget, june);
    QCOMPARE(noteOf(given, june).hint, u"contradicts “openness was the road” ↑"_s);
    QCOMPARE(noteOf(given, june).hintTarget, march);
}

void MarginTest::marksOrphans()
{
    Annotated given(story);
    Highlight lost = given.highlights.find(given.mark(u"Spending"_s, u"question"_s))->highlight;
    lost.id = HighlightId::make();
    lost.anchors.front().exact = u"words that never stood here at all"_s;
    lost.anchors.front().position = {50, 84};
    given.highlights.load({lost});
    QVERIFY(given.highlights.find(lost.id)->isOrphan());
    const auto note = marginNoteOf(*given.highlights.find(lost.id), given.highlights, given.claims, given.themes);
    QVERIFY(note);
    QVERIFY(note->isOrphan);
    QVERIFY(note->hint.contains(u"words that never stood"_s));
}

void MarginTest::shelvesNotesNearTheViewport()
{
    QString text;
    for (int i = 0; i < 2000; ++i)
        text += u"word%1 "_s.arg(i, 5, 10, QChar(u'0'));
    Annotated given(text);
    QList<HighlightId> ids;
    for (int i = 0; i < 2000; i += 20)
        ids.append(given.mark(u"word%1"_s.arg(i, 5, 10, QChar(u'0')), u"claim"_s, u"note"_s));
    LinedPage page(text.size(), 60, 600);
    page.top = 3000;
    NoteShelf shelf(given.claims, given.themes);
    const Palette palette = paletteFor(Look::Light);
    NoteShelf::Situation situation{page, given.highlights, palette, {}, 600, 250, {}, {}, 0, false};
    shelf.arrange(situation);
    QVERIFY2(shelf.notes().size() > 15, qPrintable(QString::number(shelf.notes().size())));
    QVERIFY(shelf.notes().size() < 30); // of 100: three viewports of 20 lines, a highlight each 2.7 lines
    for (std::size_t i = 1; i < shelf.notes().size(); ++i)
        QVERIFY(shelf.notes()[i].top >= shelf.notes()[i - 1].top + shelf.notes()[i - 1].height + NoteShelf::gap - 1);
    QVERIFY(!shelf.find(ids.front()));
    situation.edited = ids.front();
    situation.editorHeight = 40;
    shelf.arrange(situation);
    QVERIFY(shelf.find(ids.front())); // far away, but being written
}

void MarginTest::putsTheSelectedNoteLevel()
{
    Annotated given(story);
    QList<HighlightId> ids;
    for (const QString &words : {u"March"_s, u"founder"_s, u"openness"_s, u"June"_s})
        ids.append(
            given.mark(words, u"claim"_s, u"A note of some length that takes two lines of the margin, or three."_s));
    const LinedPage page(story.size());
    NoteShelf shelf(given.claims, given.themes);
    const Palette palette = paletteFor(Look::Light);
    NoteShelf::Situation situation{page, given.highlights, palette, {}, 600, 250, {}, {}, 0, false};
    for (const HighlightId &id : ids) {
        situation.selected = id;
        shelf.arrange(situation);
        QCOMPARE(shelf.find(id)->top, page.yOf(given.highlights.find(id)->start()) + 3);
        const ShelvedNote *note = shelf.find(id);
        QCOMPARE(shelf.at(note->top + 1)->id, id);
    }
}

void MarginTest::putsANoteWhereItsHighlightIsSeen_data()
{
    QTest::addColumn<double>("top");
    QTest::addColumn<std::optional<double>>("place"); // in the document
    using Place = std::optional<double>;
    QTest::newRow("at the first") << 0.0 << Place(0);
    QTest::newRow("the first is nearest") << 300.0 << Place(0);
    QTest::newRow("at the second") << 2800.0 << Place(3000);
    QTest::newRow("at the third") << 3030.0 << Place(3090);
    QTest::newRow("none is near") << 5000.0 << Place();
}

void MarginTest::putsANoteWhereItsHighlightIsSeen()
{
    QFETCH(const double, top);
    QFETCH(const std::optional<double>, place);
    QString text;
    for (int i = 0; i < 2000; ++i)
        text += u"word%1 "_s.arg(i, 5, 10, QChar(u'0'));
    Annotated given(text);
    Highlight made = newHighlight(*given.document, given.article, 1, {{0, 9}, {6000, 6009}, {6200, 6209}}, u"claim"_s,
                                  given.now);
    made.note = u"Here and there."_s;
    given.highlights.apply(addHighlight(made));
    LinedPage page(text.size(), 60, 600);
    page.top = top;
    NoteShelf shelf(given.claims, given.themes);
    const Palette palette = paletteFor(Look::Light);
    const NoteShelf::Situation situation{page, given.highlights, palette, {}, 600, 250, {}, {}, 0, false};
    shelf.arrange(situation);
    const ShelvedNote *note = shelf.find(made.id);
    QCOMPARE(note != nullptr, place.has_value());
    QCOMPARE(shelf.notes().size(), place ? 1U : 0U); // once
    if (note)
        QCOMPARE(note->top, *place - top + 3);
}

void MarginTest::hitsChipsHintsAndLinks()
{
    Annotated given(story);
    const ThemeId theme = given.theme(u"Money"_s);
    const HighlightId march = given.mark(u"openness was the road"_s, u"contradiction"_s,
                                         u"[x](https://example.org/a)"_s, {theme});
    given.link(given.claim(march, Status::Disputed), Relation::Contradicts,
               given.mark(u"careful sharing"_s, u"contradiction"_s));
    const Palette palette = paletteFor(Look::Light);
    const NoteLayout layout(noteOf(given, march), 250, {}, palette, false);
    QList<NoteHit::Part> parts;
    for (double y = 1; y < layout.height(); y += 2) {
        for (double x = 1; x < 250; x += 2) {
            const NoteHit hit = layout.hit({x, y});
            if (hit.part == NoteHit::Part::Chip)
                QCOMPARE(hit.theme, theme);
            if (hit.part == NoteHit::Part::Link)
                QCOMPARE(hit.link, u"https://example.org/a"_s);
            if (!parts.contains(hit.part))
                parts.append(hit.part);
        }
    }
    using Part = NoteHit::Part;
    for (const Part part : {Part::Body, Part::Hint, Part::Chip, Part::Link})
        QVERIFY(parts.contains(part));
    QCOMPARE(layout.hit({-1, 5}).part, Part::Nothing);
}

void MarginTest::listsItsParts()
{
    Annotated given(story);
    const ThemeId theme = given.theme(u"Money"_s);
    const QString note = u"[x](https://example.org/a) and [**bold** too](https://example.org/b)\n\n"
                         "- an item with [a link of so many words that it does not stand in one line]"
                         "(https://example.org/c)"_s;
    const HighlightId march = given.mark(u"openness was the road"_s, u"contradiction"_s, note, {theme});
    given.link(given.claim(march, Status::Disputed), Relation::Contradicts,
               given.mark(u"careful sharing"_s, u"contradiction"_s));
    const NoteLayout layout(noteOf(given, march), 250, {}, paletteFor(Look::Light), true);
    const QList<NoteTarget> parts = layout.parts();
    QStringList words;
    for (const NoteTarget &part : parts) {
        words << part.words;
        for (const QRectF &room : part.rooms) {
            const NoteHit hit = layout.hit(room.center());
            QVERIFY2(hit.part == part.hit.part && hit.link == part.hit.link && hit.theme == part.hit.theme,
                     qPrintable(part.words));
        }
    }
    QCOMPARE(words,
             (QStringList{u"contradicts “careful sharing” ↓"_s, u"x"_s, u"bold too"_s,
                          u"a link of so many words that it does not stand in one line"_s, u"Money"_s}));
    QVERIFY(parts[3].rooms.size() > 1);
    QCOMPARE(partBeside({}, 5, true), std::optional<qsizetype>(0));
    QCOMPARE(partBeside(4, 5, true), std::optional<qsizetype>(4));
    QVERIFY(!partBeside(0, 5, false));
    QVERIFY(!partBeside({}, 0, true));
}

void MarginTest::loadsNothingFromANote()
{
    const QString note = u"![p](file:///etc/hostname) <img src=\"x.png\"> **bold**\n\n# Head\n\n- one\n- two"_s;
    const auto text = noteText(note, {}, paletteFor(Look::Dark), 200);
    QVERIFY(text->resource(QTextDocument::ImageResource, QUrl(u"file:///etc/hostname"_s)).isNull());
    QVERIFY(text->toPlainText().contains(u"<img src"_s)); // HTML stays text
    QVERIFY(text->toPlainText().contains(u"bold"_s));
    QVERIFY(!text->toPlainText().contains(u"**"_s));
    const auto longNote = noteText(QString(1'000'000, u'x'), {}, paletteFor(Look::Dark), 200);
    QVERIFY(longNote->characterCount() < 5000);
}

} // namespace florilegium
