// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "annotate/tests_annotate.h"

#include "annotate/claimset.h"
#include "annotate/highlightset.h"
#include "annotate/samples.h"
#include "annotate/themeset.h"

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
