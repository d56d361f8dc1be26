// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "annotate/tests_annotate.h"

#include "annotate/claimedits.h"
#include "annotate/claimsamples.h"
#include "annotate/edits.h"
#include "annotate/neighbourhood.h"
#include "annotate/sources.h"

#include <QRandomGenerator>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

namespace florilegium {

using namespace Qt::StringLiterals;
using namespace testing;

namespace {

const QDateTime later = noon().addSecs(60);

} // namespace

void ClaimsTest::linksBearOnWhatTheyWereBegunAt()
{
    const Claim first = claimOf(u"First"_s);
    const Claim second = claimOf(u"Second"_s);
    const auto stating = HighlightId::make();
    const auto loose = HighlightId::make();
    ClaimSet set;
    set.load({first, second}, {passageLink(first, stating)});

    const auto claims = linked(set, endAt(first), endAt(second), Relation::Contradicts, u"why"_s, later);
    QVERIFY(claims);
    QCOMPARE(claims->evidence.claim, first.id);
    QCOMPARE(claims->evidence.other, second.id);
    QCOMPARE(claims->evidence.comment, u"why"_s);
    QCOMPARE(claims->change.name, u"link"_s);
    QCOMPARE(claims->change.records.size(), 1);

    for (const bool fromClaim : {true, false}) {
        const auto one = fromClaim ? linked(set, endAt(second), endAt(loose), Relation::Supports, {}, later)
                                   : linked(set, endAt(loose), endAt(second), Relation::Supports, {}, later);
        QVERIFY(one);
        QCOMPARE(one->evidence.claim, second.id);
        QCOMPARE(one->evidence.highlight, loose);
    }
    // A passage that states a claim stands for it; of one that states none, a claim is made.
    QCOMPARE(linked(set, endAt(stating), endAt(loose), Relation::Repeats, {}, later)->evidence.claim, first.id);
    const auto made = linked(set, endAt(loose), endAt(stating), Relation::Contradicts, {}, later);
    QVERIFY(made && !made->made.isNull());
    QCOMPARE(made->change.records.size(), 3);
    set.apply(made->change);
    QCOMPARE(set.find(made->made)->statement, u"Some words"_s);
    QCOMPARE(set.statedBy(loose)->id, made->made);
    QCOMPARE(set.contradictionsOf(loose), (QList{std::pair(made->made, stating)}));
}

void ClaimsTest::noLinkIsMadeTwice()
{
    const Claim first = claimOf(u"First"_s);
    const Claim second = claimOf(u"Second"_s);
    const auto passage = HighlightId::make();
    ClaimSet set;
    set.load({first, second}, {passageLink(first, passage)});
    const auto problem = [&](const LinkEnd &from, const LinkEnd &to, Relation relation) {
        const auto result = linked(set, from, to, relation, {}, later);
        return result ? std::optional<LinkProblem>() : std::optional(result.error());
    };
    QCOMPARE(problem(endAt(first), endAt(first), Relation::Supports), LinkProblem::Itself);
    QCOMPARE(problem(endAt(passage), endAt(passage), Relation::Repeats), LinkProblem::Itself);
    QCOMPARE(problem(endAt(first), endAt(passage), Relation::States), LinkProblem::Known);
    QCOMPARE(problem(endAt(first), endAt(claimOf(u"gone"_s)), Relation::States), LinkProblem::Gone);
    QCOMPARE(problem({}, endAt(first), Relation::States), LinkProblem::Gone);

    // Another relation takes the place of the one there was.
    const auto changed = linked(set, endAt(first), endAt(passage), Relation::Qualifies, {}, later);
    QVERIFY(changed);
    QCOMPARE(changed->change.name, u"link.change"_s);
    set.apply(changed->change);
    QCOMPARE(set.evidenceOf(first.id).size(), 1);
    QCOMPARE(set.evidenceOf(first.id).front().relation, Relation::Qualifies);

    // What contradicts is contradicted; what supports may be supported in turn.
    set.apply(linked(set, endAt(first), endAt(second), Relation::Contradicts, {}, later)->change);
    QCOMPARE(problem(endAt(second), endAt(first), Relation::Contradicts), LinkProblem::Known);
    QVERIFY(!problem(endAt(second), endAt(first), Relation::Supports));
}

void ClaimsTest::whatLiesInTheBinIsNoEnd()
{
    const Claim claim = claimOf(u"First"_s);
    const Highlight passage{.id = HighlightId::make()};
    const Highlight loose{.id = HighlightId::make()};
    ClaimSet set;
    set.load({claim}, {passageLink(claim, passage.id)});
    const QSignalSpy changed(&set, &ClaimSet::changed);
    const Change away = deleteHighlights({passage, loose}, later);
    set.apply(away);
    QCOMPARE(changed.size(), 1);
    QVERIFY(set.evidenceOf(claim.id).isEmpty());
    for (const HighlightId &gone : {passage.id, loose.id}) {
        QCOMPARE(linked(set, endAt(gone), endAt(claim), Relation::States, {}, later).error(), LinkProblem::Gone);
        QCOMPARE(linked(set, endAt(gone), endAt(HighlightId::make()), Relation::States, {}, later).error(),
                 LinkProblem::Gone);
    }
    set.apply(inverse(away));
    QCOMPARE(set.evidenceOf(claim.id).size(), 1);
    QVERIFY(linked(set, endAt(loose.id), endAt(claim), Relation::States, {}, later));
    set.setBinned({passage.id}, true); // with its article
    QVERIFY(set.evidenceOf(claim.id).isEmpty());
    set.setBinned({passage.id}, false);
    QCOMPARE(set.evidenceOf(claim.id).size(), 1);
    QCOMPARE(changed.size(), 4);
}

void ClaimsTest::aNeighbourhoodEndsAfterTwoSteps()
{
    QList<Claim> claims;
    for (int i = 0; i < 6; ++i)
        claims << claimOf(QString::number(i), noon().addSecs(i));
    // 0 ← 1 ← 2 ← 3, and 4 → 0; 5 stands alone. 2 and 4 are linked, too.
    const QList<Evidence> links{
        claimLink(claims[0], claims[1], Relation::Supports), claimLink(claims[1], claims[2], Relation::Contradicts),
        claimLink(claims[2], claims[3], Relation::Supports), claimLink(claims[4], claims[0], Relation::Qualifies),
        claimLink(claims[4], claims[2], Relation::Repeats),  passageLink(claims[0], HighlightId::make())};
    ClaimSet set;
    set.load(claims, links);
    const Neighbourhood near = neighbourhoodOf(set, claims[0].id);
    const QList<Neighbourhood::Node> expected{
        {claims[0].id, 0}, {claims[1].id, 1}, {claims[4].id, 1}, {claims[2].id, 2}};
    QCOMPARE(near.nodes, expected);
    QCOMPARE(near.edges.size(), 4);
    QCOMPARE(near.leftOut, 0);
    const Neighbourhood small = neighbourhoodOf(set, claims[0].id, 2, 2);
    QCOMPARE(small.nodes, expected.first(2));
    QCOMPARE(small.edges.size(), 1);
    QCOMPARE(small.leftOut, 2);
    QVERIFY(neighbourhoodOf(set, ClaimId::make()).nodes.isEmpty());
}

void ClaimsTest::sourcesThatRepeatCountOnce_data()
{
    QTest::addColumn<QString>("passages"); // article, relation (s, p, c, q, r) and quote, each one character
    QTest::addColumn<SourceCount>("count");
    QTest::newRow("none") << QString() << SourceCount{0, 0};
    QTest::newRow("one") << u"Asx"_s << SourceCount{1, 0};
    QTest::newRow("articles, not passages") << u"Asx Apy Bpz"_s << SourceCount{2, 0};
    QTest::newRow("the same words") << u"Asx Bsx Csx Dsy"_s << SourceCount{2, 0};
    QTest::newRow("joined by a third") << u"Asx Bsy Csx Csy"_s << SourceCount{1, 0};
    QTest::newRow("both sides") << u"Asx Bcx Ccy Dcy"_s << SourceCount{1, 2};
    QTest::newRow("marked as repeating") << u"Asx Bry Crz"_s << SourceCount{1, 0};
    QTest::newRow("nothing but repeating") << u"Arx Bry"_s << SourceCount{1, 0};
    QTest::newRow("it states and repeats") << u"Asx Bry Bsz"_s << SourceCount{2, 0};
    QTest::newRow("qualifying is no side") << u"Aqx Bqy"_s << SourceCount{0, 0};
}

void ClaimsTest::sourcesThatRepeatCountOnce()
{
    QFETCH(const QString, passages);
    QFETCH(const SourceCount, count);
    const QHash<QChar, Relation> relations{{u's', Relation::States},
                                           {u'p', Relation::Supports},
                                           {u'c', Relation::Contradicts},
                                           {u'q', Relation::Qualifies},
                                           {u'r', Relation::Repeats}};
    QList<SourcePassage> given;
    for (const QString &text : passages.split(u' ', Qt::SkipEmptyParts))
        given << SourcePassage{{QString(text[0])}, relations.value(text[1]), QString(text[2])};
    const auto same = [](QStringView a, QStringView b) { return a == b; };
    for (int turn = 0; turn < int(std::max<qsizetype>(given.size(), 1)); ++turn) {
        QVERIFY(independentSources(given, same) == count);
        std::ranges::rotate(given, given.begin() + std::min<qsizetype>(1, given.size()));
    }
}

void ClaimsTest::copiesShareWords_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<bool>("shared");
    const QString sentence = u"The ministry said on Monday that the subsidy had doubled within a single year."_s;
    QTest::newRow("the same") << sentence << sentence << true;
    QTest::newRow("the same in other dress")
        << sentence << u"the Ministry said, on Monday, that the subsidy had doubled within a single year"_s << true;
    QTest::newRow("a part") << sentence << u"that the subsidy had doubled within a single year"_s << true;
    QTest::newRow("around") << sentence << u"As we reported, "_s + sentence + u" More will be known soon."_s << true;
    QTest::newRow("typos, and another order")
        << sentence
        << u"That the subsidy had doubled within a singel year, the minstry said on Monday, and nobody objected."_s
        << true;
    QTest::newRow("a phrase in common")
        << sentence << u"The ministry said on Monday that three farmers had been found dead in their fields."_s
        << false;
    QTest::newRow("in words of its own")
        << sentence << u"Within one year twice as much money went to the farms, officials announced."_s << false;
    QTest::newRow("too short to tell") << u"It doubled in 2024."_s << u"It doubled in 2024."_s << false;
    QTest::newRow("Chinese") << u"部门周一表示补贴在一年之内翻了一番"_s << u"据报道部门周一表示补贴在一年之内翻了一番"_s
                             << true;
}

void ClaimsTest::copiesShareWords()
{
    QFETCH(const QString, a);
    QFETCH(const QString, b);
    QTEST(sharesWords(a, b), "shared");
    QTEST(sharesWords(b, a), "shared");
}

/// Random claims and links, edited, linked, merged; taking everything back gives what there was, doing it again what
/// came of it. No link is ever to itself or there twice.
void ClaimsTest::undoingEverythingGivesTheBeginning()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    const auto below = [&](qsizetype bound) { return qsizetype(random.bounded(quint32(bound))); };
    QList<HighlightId> highlights;
    for (int i = 0; i < 20; ++i)
        highlights << HighlightId::make();
    ClaimSet set;
    set.load({claimOf(u"first"_s)}, {});
    QList<QByteArray> states{contents(set)};
    QList<Change> changes;
    while (changes.size() < 120) {
        const QList<Claim> claims = set.all();
        const auto anyClaim = [&] { return claims[below(claims.size())]; };
        const auto anyEnd = [&] {
            return below(2) == 0 || claims.isEmpty() ? endAt(highlights[below(highlights.size())]) : endAt(anyClaim());
        };
        Change change;
        const qsizetype choice = below(10);
        if (choice < 6) {
            const auto link = linked(set, anyEnd(), anyEnd(), allRelations[size_t(below(5))], QString::number(below(2)),
                                     later);
            change = link ? link->change : Change();
        } else if (!claims.isEmpty() && choice < 8) {
            change = editClaims({anyClaim()}, {.status = allStatuses[size_t(below(8))], .by = u"x"_s}, later);
        } else if (claims.size() > 1 && choice == 8) {
            const Claim into = anyClaim();
            const Claim other = anyClaim();
            const QList<Evidence> links = set.evidenceOf(into.id) + set.evidenceWith(into.id) + set.evidenceOf(other.id)
                + set.evidenceWith(other.id);
            QList<Evidence> each;
            for (const Evidence &link : links) {
                if (!each.contains(link))
                    each << link;
            }
            change = into.id == other.id ? Change() : mergeClaims(into, {other}, each, later);
        } else if (!claims.isEmpty() && below(3) == 0) {
            change = deleteClaims({anyClaim()}, later);
        }
        if (change.isEmpty())
            continue;
        set.apply(change);
        changes << change;
        states << contents(set);
        for (const Claim &claim : set.all()) {
            QSet<std::pair<HighlightId, ClaimId>> ends;
            for (const Evidence &link : set.evidenceOf(claim.id)) {
                QVERIFY(link.other != claim.id);
                QVERIFY(!ends.contains({link.highlight, link.other}));
                ends.insert({link.highlight, link.other});
            }
        }
    }
    for (qsizetype i = changes.size(); i-- > 0;) {
        set.apply(inverse(changes[i]));
        QCOMPARE(contents(set), states[i]);
    }
    for (qsizetype i = 0; i < changes.size(); ++i) {
        set.apply(changes[i]);
        QCOMPARE(contents(set), states[i + 1]);
    }
}

} // namespace florilegium
