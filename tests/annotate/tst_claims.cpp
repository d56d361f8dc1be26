// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "annotate/tests_annotate.h"

#include "annotate/claimedits.h"
#include "annotate/linking.h"
#include "annotate/neighbourhood.h"
#include "annotate/samples.h"
#include "annotate/sources.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QSet>
#include <QTest>

namespace florilegium {

using namespace Qt::StringLiterals;
using testing::noon;

namespace {

const QDateTime later = noon().addSecs(60);

Claim claimOf(const QString &statement, const QDateTime &created = noon())
{
    return {.id = ClaimId::make(), .statement = statement, .created = created, .modified = created};
}

Evidence passageLink(const Claim &claim, const HighlightId &highlight, Relation relation = Relation::States)
{
    return {.id = EvidenceId::make(),
            .claim = claim.id,
            .relation = relation,
            .highlight = highlight,
            .other = {},
            .comment = {},
            .created = noon()};
}

Evidence claimLink(const Claim &claim, const Claim &other, Relation relation)
{
    return {.id = EvidenceId::make(),
            .claim = claim.id,
            .relation = relation,
            .highlight = {},
            .other = other.id,
            .comment = {},
            .created = noon()};
}

LinkEnd endAt(const Claim &claim)
{
    return {.highlight = {}, .claim = claim.id, .words = claim.statement};
}

LinkEnd endAt(const HighlightId &highlight)
{
    return {.highlight = highlight, .claim = {}, .words = u"Some  words"_s};
}

Claim afterOf(const Change &change, qsizetype index = 0)
{
    return claimFromRow(change.records[index].after);
}

/// A print of all that a set knows, for comparing.
QByteArray contents(const ClaimSet &set)
{
    QJsonArray rows;
    for (const Claim &claim : set.all()) {
        rows << toRow(claim);
        for (const Evidence &link : set.evidenceOf(claim.id))
            rows << toRow(link);
        for (const Evidence &link : set.evidenceWith(claim.id))
            rows << toRow(link);
    }
    return QCryptographicHash::hash(QJsonDocument(rows).toJson(), QCryptographicHash::Sha256);
}

} // namespace

void ClaimsTest::anEditSetsWhatItSaysForAll()
{
    Claim first = claimOf(u"One"_s);
    Claim second = claimOf(u"Two"_s);
    second.status = Status::Disputed;
    second.changedBy = u"Bert"_s;
    second.reason = u"old"_s;
    const ClaimEdit edit{.status = Status::Disputed, .kind = ClaimKind::Figure, .by = u"Ann"_s, .reason = u"why"_s};
    const Change change = editClaims({first, second}, edit, later);
    QCOMPARE(change.name, u"claim.edit"_s);
    QCOMPARE(change.records.size(), 2);
    QCOMPARE(afterOf(change).status, Status::Disputed);
    QCOMPARE(afterOf(change).kind, ClaimKind::Figure);
    QCOMPARE(afterOf(change).changedBy, u"Ann"_s);
    QCOMPARE(afterOf(change).reason, u"why"_s);
    QCOMPARE(afterOf(change).modified, later);
    QCOMPARE(afterOf(change).statement, u"One"_s);
    QCOMPARE(afterOf(change, 1).kind, ClaimKind::Figure);
    QCOMPARE(editClaims({first}, {.status = Status::Verified}, later).name, u"status"_s);
    QCOMPARE(editClaims({first}, {.statement = u"Three"_s}, later).name, u"statement"_s);
    QVERIFY(editClaims({second}, {.status = Status::Disputed}, later).isEmpty());
    QVERIFY(editClaims({first, second}, {.statement = u"Both"_s}, later).isEmpty());
    QVERIFY(editClaims({first}, {.statement = u"  "_s}, later).isEmpty());
}

void ClaimsTest::aReasonBelongsToTheStatus()
{
    Claim claim = claimOf(u"One"_s);
    claim.status = Status::Supported;
    claim.changedBy = u"Ann"_s;
    claim.reason = u"read it"_s;
    // Another status forgets why the old one held.
    const Claim refuted = afterOf(editClaims({claim}, {.status = Status::Refuted}, later));
    QVERIFY(refuted.reason.isEmpty() && refuted.changedBy.isEmpty());
    // What is no part of the status leaves it alone.
    const Claim sure = afterOf(editClaims({claim}, {.confidence = Confidence::High, .by = u"Bert"_s}, later));
    QCOMPARE(sure.changedBy, u"Ann"_s);
    QCOMPARE(sure.reason, u"read it"_s);
    // A reason may come by itself.
    const Change told = editClaims({claim}, {.by = u"Bert"_s, .reason = u"counted it"_s}, later);
    QCOMPARE(told.name, u"status"_s);
    QCOMPARE(afterOf(told).reason, u"counted it"_s);
    QCOMPARE(afterOf(told).changedBy, u"Bert"_s);
    const Claim set = afterOf(setStatus(claim, Status::Refuted, {u"X"_s}, later, u"Cleo"_s, u"because"_s));
    QCOMPARE(set.changedBy, u"Cleo"_s);
    QCOMPARE(set.reason, u"because"_s);
}

void ClaimsTest::namesAreCleaned()
{
    QCOMPARE(cleanPeople({u"  The   Ministry "_s, QString(), u"the ministry"_s, u"Ann"_s}),
             (QStringList{u"The Ministry"_s, u"Ann"_s}));
    QCOMPARE(cleanPeople({QString(longestName - 1, u'x') + u"😀"_s}).front().size(), longestName - 1);
}

void ClaimsTest::aMergeTakesAllLinksAlong()
{
    Claim into = claimOf(u"Into"_s);
    into.attributedTo = {u"Ministry"_s};
    into.openQuestion = u"When?"_s;
    Claim other = claimOf(u"Other"_s);
    other.attributedTo = {u"ministry"_s, u"Ann"_s};
    other.openQuestion = u"Why?"_s;
    const Claim third = claimOf(u"Third"_s);
    const auto shared = HighlightId::make();
    const auto own = HighlightId::make();
    const QList<Evidence> links{passageLink(into, shared), // stays
                                passageLink(other, shared, Relation::Supports), // there already
                                passageLink(other, own), // moves
                                claimLink(third, other, Relation::Contradicts), // moves its other end
                                claimLink(into, other, Relation::Supports)}; // would be a link to itself
    ClaimSet set;
    set.load({into, other, third}, links);
    const QByteArray before = contents(set);
    const Change merge = mergeClaims(into, {other}, links, later);
    QCOMPARE(merge.name, u"claim.merge"_s);
    set.apply(merge);
    QVERIFY(!set.find(other.id));
    QCOMPARE(set.find(into.id)->attributedTo, (QStringList{u"Ministry"_s, u"Ann"_s}));
    QCOMPARE(set.find(into.id)->openQuestion, u"When?\nWhy?"_s);
    QList<HighlightId> passages;
    for (const Evidence &link : set.evidenceOf(into.id))
        passages << link.highlight;
    QCOMPARE(QSet<HighlightId>(passages.begin(), passages.end()), (QSet<HighlightId>{shared, own}));
    QCOMPARE(passages.size(), 2);
    QCOMPARE(set.evidenceWith(into.id).size(), 1);
    QCOMPARE(set.evidenceWith(into.id).front().claim, third.id);
    set.apply(inverse(merge));
    QCOMPARE(contents(set), before);
}

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
        << u"That the subsidy had doubled within a singel year, the minstry said on Monday, and nobody objected."_s << true;
    QTest::newRow("a phrase in common")
        << sentence << u"The ministry said on Monday that three farmers had been found dead in their fields."_s << false;
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
            const auto link = linked(set, anyEnd(), anyEnd(), allRelations[size_t(below(5))],
                                     QString::number(below(2)), later);
            change = link ? link->change : Change();
        } else if (!claims.isEmpty() && choice < 8) {
            change = editClaims({anyClaim()}, {.status = allStatuses[size_t(below(8))], .by = u"x"_s}, later);
        } else if (claims.size() > 1 && choice == 8) {
            const Claim into = anyClaim();
            const Claim other = anyClaim();
            const QList<Evidence> links = set.evidenceOf(into.id) + set.evidenceWith(into.id)
                + set.evidenceOf(other.id) + set.evidenceWith(other.id);
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
