// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "annotate/tests_annotate.h"

#include "annotate/claimedits.h"
#include "annotate/claimsamples.h"
#include "annotate/edits.h"

#include <QSet>
#include <QTest>

namespace florilegium {

using namespace Qt::StringLiterals;
using namespace testing;

namespace {

const QDateTime later = noon().addSecs(60);

Claim afterOf(const Change &change, qsizetype index = 0)
{
    return claimFromRow(change.records[index].after);
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

void ClaimsTest::aMergeLosesNoWords()
{
    const Claim into = claimOf(u"Into"_s);
    const Claim other = claimOf(u"Other"_s);
    const auto passage = HighlightId::make();
    const auto same = HighlightId::make();
    const auto said = [](Evidence link, const QString &comment) {
        link.comment = comment;
        return link;
    };
    const QList<Evidence> links{said(passageLink(other, passage, Relation::Contradicts), u"another year"_s),
                                said(passageLink(into, passage, Relation::Supports), u"the figure"_s),
                                said(passageLink(into, same), u"page 3"_s),
                                said(passageLink(other, same), u"page 3"_s)};
    ClaimSet set;
    set.load({into, other}, links);
    const QByteArray before = contents(set);
    const Change merge = mergeClaims(into, {other}, links, later);
    set.apply(merge);
    QCOMPARE(set.evidenceWith(passage).size(), 1);
    QCOMPARE(set.evidenceWith(passage).front().claim, into.id);
    QCOMPARE(set.evidenceWith(passage).front().relation, Relation::Supports);
    QCOMPARE(set.evidenceWith(passage).front().comment, u"the figure; contradicts: another year"_s);
    QCOMPARE(set.evidenceWith(same), QList{links[2]});
    set.apply(inverse(merge));
    QCOMPARE(contents(set), before);
}

} // namespace florilegium
