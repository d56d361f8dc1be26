// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "annotate/tests_annotate.h"

#include "annotate/claimset.h"
#include "annotate/highlightset.h"
#include "annotate/samples.h"
#include "annotate/themeset.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

const QString prose = u"The founder promised openness. Later he spoke of careful sharing. Nobody counted."_s;

QStringList quotes(const HighlightSet &set)
{
    QStringList result;
    for (const PlacedHighlight &placed : set.all())
        result << quoteOf(placed.highlight);
    return result;
}

/// Of one range or of two, some of them long.
QList<TextRange> someRanges(QRandomGenerator &random, qsizetype size)
{
    const qsizetype start = random.bounded(int(size) - 600);
    const qsizetype end = start + random.bounded(1, random.bounded(10) ? 40 : 300);
    QList<TextRange> ranges{{start, end}};
    if (random.bounded(4) == 0)
        ranges << TextRange{end + 5, end + 5 + random.bounded(1, 200)};
    return ranges;
}

QList<HighlightId> walkedTo(const HighlightSet &set, qsizetype offset)
{
    std::vector<std::pair<qsizetype, HighlightId>> found;
    for (const PlacedHighlight &placed : set.all()) {
        qsizetype length = 0;
        for (const TextRange range : placed.ranges)
            length += range.length();
        if (std::ranges::any_of(placed.ranges, [&](TextRange range) { return range.contains(offset); }))
            found.emplace_back(length, placed.highlight.id);
    }
    std::ranges::stable_sort(found, {}, &std::pair<qsizetype, HighlightId>::first);
    QList<HighlightId> ids;
    for (const auto &[length, id] : found)
        ids << id;
    return ids;
}

QList<TextRange> walkedIn(const HighlightSet &set, TextRange range)
{
    QList<TextRange> ranges;
    for (const PlacedHighlight &placed : set.all()) {
        for (const TextRange marked : placed.ranges) {
            if (marked.intersects(range))
                ranges << marked;
        }
    }
    std::ranges::sort(ranges);
    return ranges;
}

Theme themeOf(const QString &name, const ThemeId &parent = {}, const QString &colour = {})
{
    return {.id = ThemeId::make(), .parent = parent, .name = name, .colour = colour};
}

} // namespace

void SetsTest::highlightsStandInOrderOfThePage()
{
    const DocumentPtr document = testing::documentOf(prose);
    HighlightSet set(testing::sampleArticle, document);
    for (const QString &words : {u"Nobody counted"_s, u"founder"_s, u"founder promised"_s, u"careful sharing"_s})
        set.apply(addHighlight(testing::highlightOf(document, words)));
    QCOMPARE(quotes(set),
             (QStringList{u"founder promised"_s, u"founder"_s, u"careful sharing"_s, u"Nobody counted"_s}));
}

void SetsTest::theInnermostHighlightComesFirst()
{
    const DocumentPtr document = testing::documentOf(prose);
    HighlightSet set(testing::sampleArticle, document);
    const Highlight outer = testing::highlightOf(document, u"The founder promised openness."_s);
    const Highlight inner = testing::highlightOf(document, u"promised openness"_s);
    set.load({outer, inner});
    const qsizetype offset = document->text().indexOf(u"openness");
    QCOMPARE(set.at(offset), (QList{inner.id, outer.id}));
    QCOMPARE(set.at(1), QList{outer.id});
    QVERIFY(set.at(document->text().size()).isEmpty());
}

void SetsTest::undoingEverythingEmptiesTheSet()
{
    const DocumentPtr document = testing::documentOf(prose);
    HighlightSet set(testing::sampleArticle, document);
    QList<Change> done;
    const Highlight made = testing::highlightOf(document, u"openness"_s);
    done << addHighlight(made) << setColour(made, u"question"_s, testing::noon());
    for (const Change &change : done)
        set.apply(change);
    QCOMPARE(set.all().front().highlight.colour, u"question"_s);
    set.apply(inverse(done[1]));
    QCOMPARE(set.all().front().highlight, made);
    set.apply(inverse(done[0]));
    QVERIFY(set.all().isEmpty());
}

// Highlights that come, go and move, in any order: the set is what loading those that are left would make.
void SetsTest::anyOrderOfChangesEndsTheSame()
{
    const DocumentPtr document = testing::documentOf(prose.repeated(20));
    HighlightSet set(testing::sampleArticle, document);
    QRandomGenerator random(8);
    const auto ranges = [&] {
        const qsizetype start = random.bounded(int(document->text().size()) - 60);
        return QList<TextRange>{{start, start + random.bounded(1, 40)}};
    };
    QList<Highlight> alive;
    for (int step = 0; step < 600; ++step) {
        const int which = alive.isEmpty() ? 0 : random.bounded(3);
        if (which == 0) {
            alive << newHighlight(*document, testing::sampleArticle, 1, ranges(), u"claim"_s, testing::noon());
            set.apply(addHighlight(alive.back()));
            continue;
        }
        const qsizetype index = random.bounded(int(alive.size()));
        if (which == 1) {
            set.apply(inverse(addHighlight(alive.takeAt(index))));
        } else {
            set.apply(setRanges(alive[index], *document, 1, ranges(), testing::noon()));
            alive[index] = set.find(alive[index].id)->highlight;
        }
        QCOMPARE(set.all().size(), alive.size());
    }
    HighlightSet loaded(testing::sampleArticle, document);
    loaded.load(alive);
    QVERIFY(std::ranges::equal(set.all(), loaded.all()));
    for (const Highlight &highlight : std::as_const(alive))
        QVERIFY(set.find(highlight.id) == &set.inSlot(*set.slotOf(highlight.id)));
}

void SetsTest::whatIsMarkedIsFoundAsByLookingAtAll_data()
{
    QTest::addColumn<int>("atOnce");
    QTest::newRow("one by one") << 1;
    QTest::newRow("many in one change") << 150;
}

void SetsTest::whatIsMarkedIsFoundAsByLookingAtAll()
{
    QFETCH(const int, atOnce);
    const DocumentPtr document = testing::documentOf(prose.repeated(40));
    const qsizetype size = document->text().size();
    HighlightSet set(testing::sampleArticle, document);
    QRandomGenerator random(9);
    QList<Highlight> alive;
    for (int step = 0; step < 900 / atOnce; ++step) {
        Change change{u"some"_s, {}};
        for (int i = 0; i < atOnce; ++i) {
            if (alive.size() > atOnce && random.bounded(3) == 0) {
                change.records << inverse(addHighlight(alive.takeAt(random.bounded(int(alive.size()))))).records;
                continue;
            }
            alive << newHighlight(*document, testing::sampleArticle, 1, someRanges(random, size), u"claim"_s,
                                  testing::noon());
            change.records << addHighlight(alive.back()).records;
        }
        set.apply(change);
        const qsizetype offset = random.bounded(int(size));
        QCOMPARE(set.at(offset), walkedTo(set, offset));
        const TextRange range{offset, offset + random.bounded(1, 300)};
        const std::vector<TextRange> found = set.markedIn(range);
        QCOMPARE(QList<TextRange>(found.begin(), found.end()), walkedIn(set, range));
    }
    HighlightSet loaded(testing::sampleArticle, document);
    loaded.load(placeAll(*document, 0, alive, {}));
    for (qsizetype offset = 0; offset < size; offset += 7)
        QCOMPARE(loaded.at(offset), walkedTo(set, offset));
}

// It is looked up at every move of the caret.
void SetsTest::anOffsetIsLookedUpWithoutAWalk()
{
    const DocumentPtr document = testing::documentOf(prose.repeated(2000));
    const Highlight one = newHighlight(*document, testing::sampleArticle, 1, {{0, 12}}, u"claim"_s, testing::noon());
    QList<Highlight> many;
    QList<Places> places;
    for (qsizetype i = 0; i < 20000; ++i) {
        many << one;
        many.back().id = HighlightId::make();
        const TextRange range{i * 5, i * 5 + 12};
        places << Places{.highlight = many.back().id,
                         .article = testing::sampleArticle,
                         .text = 2,
                         .found = {Placement{.range = range}},
                         .keptAt = range.start};
    }
    HighlightSet set(testing::sampleArticle, document, 2);
    set.load(many, places);
    const auto measured = [&](auto &&lookUp) {
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < 50; ++i)
            lookUp(99'000 + i);
        return timer.nsecsElapsed();
    };
    QCOMPARE(set.at(99'000), walkedTo(set, 99'000));
    const qint64 walking = measured([&](qsizetype offset) { (void)walkedTo(set, offset); });
    const qint64 asking = measured([&](qsizetype offset) { (void)set.at(offset); });
    QVERIFY2(asking * 10 < walking, qPrintable(u"%1 ns, a walk %2"_s.arg(asking).arg(walking)));
}

void SetsTest::sameValueGivesNoEvent()
{
    const DocumentPtr document = testing::documentOf(prose);
    HighlightSet set(testing::sampleArticle, document);
    const Change change = addHighlight(testing::highlightOf(document, u"openness"_s));
    set.apply(change);
    const QSignalSpy spy(&set, &HighlightSet::changed);
    set.apply(change);
    QCOMPARE(spy.count(), 0);
}

void SetsTest::aPassageThatIsGoneIsAnOrphan()
{
    const DocumentPtr document = testing::documentOf(prose);
    HighlightSet set(testing::sampleArticle,
                     testing::documentOf(u"Quite another text, about the weather in spring."_s));
    set.load({testing::highlightOf(document, u"he spoke of careful sharing"_s)});
    QCOMPARE(set.all().size(), 1);
    QVERIFY(set.all().front().isOrphan());
    QVERIFY(set.all().front().keptAt <= set.document()->text().size());
}

void SetsTest::binnedHighlightsLeaveTheSet()
{
    const DocumentPtr document = testing::documentOf(prose);
    HighlightSet set(testing::sampleArticle, document);
    const Highlight made = testing::highlightOf(document, u"openness"_s);
    set.apply(addHighlight(made));
    const QSignalSpy spy(&set, &HighlightSet::changed);
    const Change binned = deleteHighlights({made}, testing::noon());
    set.apply(binned);
    QVERIFY(!set.find(made.id));
    QCOMPARE(spy.count(), 1);
    set.apply(inverse(binned));
    QVERIFY(set.find(made.id));
}

void SetsTest::themesHavePathsAndSubtrees()
{
    ThemeSet set;
    const Theme openness = themeOf(u"Openness"_s);
    const Theme secrecy = themeOf(u"Secrecy"_s, openness.id);
    set.load({openness, secrecy, themeOf(u"Money"_s)}, {});
    QCOMPARE(set.path(secrecy.id), u"Openness/Secrecy"_s);
    QCOMPARE(set.findPath(u"openness/secrecy")->id, secrecy.id);
    QVERIFY(!set.findPath(u"secrecy"));
    QCOMPARE(set.subtree(openness.id), (QList{openness.id, secrecy.id}));
    QCOMPARE(set.children({}).size(), 2);

    Theme shortcut = secrecy;
    shortcut.shortcut = 3;
    set.apply(changeTheme(secrecy, shortcut));
    QCOMPARE(set.withShortcut(3)->id, secrecy.id);
    QVERIFY(!set.withShortcut(0));
}

void SetsTest::coloursAreInherited()
{
    ThemeSet set;
    const Theme openness = themeOf(u"Openness"_s, {}, u"question"_s);
    const Theme secrecy = themeOf(u"Secrecy"_s, openness.id);
    const Theme money = themeOf(u"Money"_s);
    set.load({openness, secrecy, money}, {{u"evidence"_s, {}, 1}, {u"claim"_s, {}, 0}});
    QCOMPARE(set.colourOf(secrecy.id), u"question"_s);
    QCOMPARE(set.colourOf(money.id), u"claim"_s); // the first colour
}

void SetsTest::claimsFindTheirContradictions()
{
    ClaimSet set;
    const HighlightId march = HighlightId::make();
    const HighlightId june = HighlightId::make();
    const Claim claim{.id = ClaimId::make(), .statement = u"Openness is the only road"_s, .created = testing::noon()};
    set.apply(makeClaim(claim, march, testing::noon()));
    QCOMPARE(set.statedBy(march)->id, claim.id);
    QVERIFY(set.contradictionsOf(march).isEmpty());

    const QSignalSpy spy(&set, &ClaimSet::changed);
    const Change against = addEvidence({.id = EvidenceId::make(),
                                        .claim = claim.id,
                                        .relation = Relation::Contradicts,
                                        .highlight = june,
                                        .created = testing::noon()});
    set.apply(against);
    QCOMPARE(spy.count(), 1);
    QCOMPARE(set.contradictionsOf(march), (QList{std::pair(claim.id, june)}));
    QCOMPARE(set.contradictionsOf(june), (QList{std::pair(claim.id, march)}));
    set.apply(inverse(against));
    QVERIFY(set.contradictionsOf(march).isEmpty());
    QCOMPARE(set.evidenceOf(claim.id).size(), 1);
}

} // namespace florilegium
