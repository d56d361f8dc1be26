// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "annotate/tests_annotate.h"

#include "annotate/samples.h"
#include "annotate/tagging.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

Change sampleChange()
{
    const DocumentPtr document = testing::documentOf(u"One two three four."_s);
    const Highlight highlight = testing::highlightOf(document, u"two three"_s);
    const Claim claim{.id = ClaimId::make(),
                      .statement = u"Two is three"_s,
                      .status = Status::Attributed,
                      .attributedTo = {u"Ministry"_s},
                      .created = testing::noon(),
                      .modified = testing::noon()};
    Change change = makeClaim(claim, highlight.id, testing::noon());
    change.records.prepend(addHighlight(highlight).records.front());
    return change;
}

} // namespace

void ChangeTest::valuesRoundTripThroughRows()
{
    const DocumentPtr document = testing::documentOf(u"One two three four."_s);
    Highlight highlight = testing::highlightOf(document, u"two three"_s);
    highlight.note = u"*why*"_s;
    highlight.themes = {ThemeId::make(), ThemeId::make()};
    highlight.deleted = testing::noon();
    QCOMPARE(highlightFromRow(toRow(highlight)), highlight);

    const Theme theme{.id = ThemeId::make(),
                      .parent = ThemeId::make(),
                      .name = u"secrecy"_s,
                      .colour = u"claim"_s,
                      .definition = u"d"_s,
                      .shortcut = 3,
                      .position = 2,
                      .deleted = testing::noon()};
    QCOMPARE(themeFromRow(toRow(theme)), theme);

    const Colour colour{u"mine"_s, u"My own"_s, 6};
    QCOMPARE(colourFromRow(toRow(colour)), colour);

    const Claim claim{.id = ClaimId::make(),
                      .statement = u"s"_s,
                      .status = Status::Refuted,
                      .attributedTo = {u"A"_s, u"B"_s},
                      .kind = ClaimKind::Forecast,
                      .confidence = Confidence::Low,
                      .openQuestion = u"q"_s,
                      .changedBy = u"w"_s,
                      .reason = u"r"_s,
                      .created = testing::noon(),
                      .modified = testing::noon(),
                      .deleted = testing::noon()};
    QCOMPARE(claimFromRow(toRow(claim)), claim);

    const Evidence evidence{.id = EvidenceId::make(),
                            .claim = claim.id,
                            .relation = Relation::Contradicts,
                            .highlight = {},
                            .other = ClaimId::make(),
                            .comment = u"c"_s,
                            .created = testing::noon()};
    QCOMPARE(evidenceFromRow(toRow(evidence)), evidence);
}

void ChangeTest::taggingsRoundTripThroughRows()
{
    const HighlightId one = HighlightId::make();
    const HighlightId other = HighlightId::make();
    const Tagging tagging{.theme = ThemeId::make(), .byPlace = {{}, {one, other}, {}}};
    QCOMPARE(taggingFromRow(toRow(tagging)), tagging);
    // As journals have them that were begun with lists of ids.
    const QJsonObject listed{
        {u"id"_s, tagging.theme.text},
        {u"highlights"_s, QJsonArray{QJsonArray(), QJsonArray{one.text, other.text}, QJsonArray()}}};
    QCOMPARE(taggingFromRow(listed), tagging);
}

void ChangeTest::aPlaceBeyondReasonTakesNoMemory()
{
    Tagging tagging{.theme = ThemeId::make(), .byPlace = {}};
    const QList<HighlightId> ids{HighlightId::make(), HighlightId::make()};
    tagging.add(-3, ids[0]);
    tagging.add(qsizetype(1) << 40, ids[1]);
    QVERIFY(tagging.byPlace.size() < 2000);
    QCOMPARE(tagging.byPlace.front(), QList{ids[0]});
    QCOMPARE(tagging.byPlace.back(), QList{ids[1]});
}

void ChangeTest::inverseOfInverseIsTheChange()
{
    const Change change = sampleChange();
    const Change back = inverse(change);
    QVERIFY(back.records.front().after.isEmpty());
    QCOMPARE(back.records.front().table, Table::Evidence); // the last comes first
    QVERIFY(back.takesBack);
    QCOMPARE(inverse(back), change);
    QVERIFY(!inverse(back).takesBack);
}

void ChangeTest::jsonRoundTrips()
{
    const Change change = sampleChange();
    const QByteArray json = QJsonDocument(toJson(change)).toJson();
    const auto again = changeFromJson(QJsonDocument::fromJson(json).object());
    QVERIFY(again);
    QCOMPARE(*again, change);
    QVERIFY(!again->takesBack);
    QVERIFY(changeFromJson(toJson(inverse(change)))->takesBack);
}

void ChangeTest::refusesWhatIsNoChange_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("empty") << QByteArray("{}");
    QTest::newRow("no records") << QByteArray(R"({"name":"note"})");
    QTest::newRow("unknown table") << QByteArray(R"({"name":"note","records":[{"table":"sqlite_master","id":"x"}]})");
    QTest::newRow("no id") << QByteArray(R"({"name":"note","records":[{"table":"claims"}]})");
}

void ChangeTest::refusesWhatIsNoChange()
{
    QFETCH(const QByteArray, json);
    QVERIFY(!changeFromJson(QJsonDocument::fromJson(json).object()));
}

void ChangeTest::statusWordsRoundTrip()
{
    for (const Status status : allStatuses)
        QVERIFY(statusFromWord(toWord(status)) == status);
    for (const Relation relation : allRelations)
        QVERIFY(relationFromWord(toWord(relation)) == relation);
    for (const ClaimKind kind : allClaimKinds)
        QVERIFY(claimKindFromWord(toWord(kind)) == kind);
    for (const Confidence confidence : allConfidences)
        QVERIFY(confidenceFromWord(toWord(confidence)) == confidence);
    QVERIFY(statusFromWord(u"Verified") == Status::Verified);
    QVERIFY(!statusFromWord(u"true"));
}

} // namespace florilegium
