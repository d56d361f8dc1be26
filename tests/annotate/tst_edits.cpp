// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "annotate/tests_annotate.h"

#include "annotate/samples.h"

#include <QTest>

namespace florilegium {

using namespace Qt::StringLiterals;

void EditsTest::anEditThatChangesNothingIsEmpty()
{
    const DocumentPtr document = testing::documentOf(u"One two three."_s);
    const Highlight highlight = testing::highlightOf(document, u"two"_s);
    const QDateTime later = testing::noon().addSecs(60);
    QVERIFY(setNote(highlight, QString(), later).isEmpty());
    QVERIFY(setColour(highlight, u"claim"_s, later).isEmpty());
    QVERIFY(removeTheme(highlight, ThemeId::make(), later).isEmpty());
    QVERIFY(!setNote(highlight, u"x"_s, later).isEmpty());
    const Claim claim{.id = ClaimId::make()};
    QVERIFY(setStatus(claim, Status::Asserted, {}, later).isEmpty());
}

void EditsTest::editsKeepTheRest()
{
    const DocumentPtr document = testing::documentOf(u"One two three."_s);
    Highlight highlight = testing::highlightOf(document, u"two"_s);
    highlight.note = u"kept"_s;
    const Change change = setColour(highlight, u"question"_s, testing::noon().addMSecs(1500));
    const Highlight after = highlightFromRow(change.records.front().after);
    QCOMPARE(after.note, u"kept"_s);
    QCOMPARE(after.anchors, highlight.anchors);
    QCOMPARE(after.modified, testing::noon().addSecs(1));
    QCOMPARE(after.created, highlight.created);
}

void EditsTest::aClaimComesWithItsEvidence()
{
    const HighlightId stating = HighlightId::make();
    const Change change = makeClaim({.id = ClaimId::make(), .statement = u"s"_s}, stating, testing::noon());
    QCOMPARE(change.records.size(), 2);
    const Evidence evidence = evidenceFromRow(change.records.back().after);
    QCOMPARE(evidence.highlight, stating);
    QCOMPARE(evidence.relation, Relation::States);
    QCOMPARE(evidence.claim.text, change.records.front().id);
}

void EditsTest::otherRangesAreDescribedAnew()
{
    const DocumentPtr document = testing::documentOf(u"The founder promised openness. Later he spoke of sharing."_s);
    Highlight before = testing::highlightOf(document, u"promised"_s);
    before.note = u"kept"_s;
    const Change change = setRanges(before, *document, 7, {{4, 20}, {40, 45}}, testing::noon());
    QCOMPARE(change.name, u"resize"_s);
    const Highlight after = highlightFromRow(change.records.front().after);
    QCOMPARE(after.anchors.size(), 2);
    QCOMPARE(after.anchors.front().exact, u"founder promised"_s);
    QCOMPARE(after.text, 7);
    QCOMPARE(after.note, u"kept"_s);
    QCOMPARE(after.id, before.id);
    QCOMPARE(highlightFromRow(inverse(change).records.front().after), before);
    QVERIFY(setRanges(before, *document, before.text, {before.anchors.front().position}, testing::noon()).isEmpty());
}

void EditsTest::rangesThatStayKeepTheirAnchors_data()
{
    QTest::addColumn<TextId>("text");
    QTest::addColumn<TextRange>("range");
    QTest::addColumn<QString>("exact"); // of the anchor that is there
    QTest::addColumn<bool>("isKept");
    QTest::newRow("as it is") << TextId(1) << TextRange{12, 20} << u"promised"_s << true;
    QTest::newRow("longer") << TextId(1) << TextRange{12, 29} << u"promised"_s << false;
    QTest::newRow("other words") << TextId(1) << TextRange{12, 20} << u"proposed"_s << false;
    QTest::newRow("another text") << TextId(7) << TextRange{12, 20} << u"promised"_s << false;
}

void EditsTest::rangesThatStayKeepTheirAnchors()
{
    QFETCH(const TextId, text);
    QFETCH(const TextRange, range);
    QFETCH(const QString, exact);
    QFETCH(const bool, isKept);
    const DocumentPtr document = testing::documentOf(u"The founder promised openness. Later he spoke of sharing."_s);
    Highlight before = testing::highlightOf(document, u"promised"_s); // in text 1
    before.anchors.front().headingPath = {u"As it was described"_s};
    before.anchors.front().exact = exact;
    const Change change = setRanges(before, *document, text, {range, {40, 45}}, testing::noon());
    const Highlight after = highlightFromRow(change.records.front().after);
    QCOMPARE(after.anchors.size(), 2);
    QCOMPARE(after.anchors.front() == before.anchors.front(), isKept);
    QCOMPARE(after.anchors.front().position, range);
    QCOMPARE(after.anchors.front().exact, document->text(range).toString());
    QCOMPARE(after.anchors.back().position, (TextRange{40, 45}));
}

} // namespace florilegium
