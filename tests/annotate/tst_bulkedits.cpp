// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "annotate/bulkedits.h"
#include "annotate/claimset.h"
#include "annotate/samples.h"
#include "annotate/tests_annotate.h"
#include "annotate/themeset.h"

#include <QTest>

namespace florilegium {

using namespace Qt::StringLiterals;
using namespace testing;

namespace {

/// Three highlights: plain, with theme and note, in the bin.
QList<Highlight> three()
{
    const DocumentPtr document = documentOf(u"One two three."_s);
    QList<Highlight> highlights{highlightOf(document, u"One"_s), highlightOf(document, u"two"_s),
                                highlightOf(document, u"three"_s)};
    highlights[1].themes = {ThemeId{u"t-aaaaaaaaaaaa"_s}};
    highlights[1].note = u"It was so.\n"_s;
    highlights[1].colour = u"question"_s;
    highlights[2].deleted = noon();
    return highlights;
}

Highlight after(const Change &change, int record)
{
    return highlightFromRow(change.records.at(record).after);
}

} // namespace

void BulkEditsTest::onlyWhatChangesIsInTheChange()
{
    const QList<Highlight> all = three();
    const ThemeId theme = all[1].themes.front();
    const QDateTime later = noon().addSecs(60);
    QCOMPARE(setColour(all, u"question"_s, later).records.size(), 2);
    QCOMPARE(addTheme(all, theme, later).records.size(), 2);
    QCOMPARE(removeTheme(all, theme, later).records.size(), 1);
    QCOMPARE(deleteLiving(all, later).records.size(), 2);
    QVERIFY(appendNote(all, u"  "_s, later).isEmpty());
    const Change coloured = setColour(all, u"question"_s, later);
    QCOMPARE(coloured.name, u"colour"_s);
    Highlight wanted = all[0];
    wanted.colour = u"question"_s;
    wanted.modified = later;
    QCOMPARE(after(coloured, 0), wanted);
    QCOMPARE(highlightFromRow(inverse(coloured).records.back().after), all[0]);
}

void BulkEditsTest::notesAreAddedBelow()
{
    const Change change = appendNote(three(), u" See also.\n"_s, noon());
    QCOMPARE(change.records.size(), 3);
    QCOMPARE(after(change, 0).note, u"See also."_s);
    QCOMPARE(after(change, 1).note, u"It was so.\n\nSee also."_s);
}

void BulkEditsTest::oneClaimIsStatedByAll()
{
    const QList<Highlight> all = three();
    const Claim claim{.id = ClaimId::make(), .statement = u"So it is"_s, .created = noon(), .modified = noon()};
    const Change change = makeClaim(claim, {all[0].id, all[1].id}, noon());
    QCOMPARE(change.records.size(), 3);
    ClaimSet claims;
    claims.apply(change);
    QCOMPARE(claims.evidenceOf(claim.id).size(), 2);
    QCOMPARE(claims.statedBy(all[1].id)->id, claim.id);
    claims.apply(inverse(change));
    QVERIFY(claims.all().isEmpty());
}

void BulkEditsTest::coloursAreChangedAsAList()
{
    const QList<Colour> before{
        {.key = u"claim"_s}, {.key = u"evidence"_s, .position = 1}, {.key = u"question"_s, .position = 2}};
    QVERIFY(changeColours(before, before).isEmpty());
    QList<Colour> wanted{before[1], before[0], before[2]};
    wanted[0].label = u" Grounds "_s;
    wanted[2].shade = u"orange"_s;
    wanted[2].pattern = u"dots"_s;
    const Change change = changeColours(before, wanted);
    QCOMPARE(change.records.size(), 3);
    ThemeSet set;
    set.load({}, before);
    set.apply(change);
    QCOMPARE(set.colours().front().key, u"evidence"_s);
    QCOMPARE(set.colours().front().label, u"Grounds"_s);
    QCOMPARE(set.colour(u"question")->pattern, u"dots"_s);
    QCOMPARE(set.colour(u"question")->shade, u"orange"_s);
    set.apply(inverse(change));
    QCOMPARE(set.colours(), before);
}

} // namespace florilegium
