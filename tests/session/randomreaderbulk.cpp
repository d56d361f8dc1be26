// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What the random reader does with many passages at once.

#include "annotate/bulkedits.h"
#include "patience.h"
#include "session/randomreader.h"

namespace florilegium::testing {

using namespace Qt::StringLiterals;

QList<RandomReader::Kind> RandomReader::bulkKinds()
{
    return {{u"colourMany"_s, &RandomReader::colourMany}, {u"tagMany"_s, &RandomReader::tagMany},
            {u"untagMany"_s, &RandomReader::untagMany},   {u"noteMany"_s, &RandomReader::noteMany},
            {u"deleteMany"_s, &RandomReader::deleteMany}, {u"claimMany"_s, &RandomReader::claimMany},
            {u"linkMany"_s, &RandomReader::linkMany}};
}

/// Perhaps of articles that are not open, perhaps one of them twice.
QList<HighlightId> RandomReader::someHighlights(Reader &reader)
{
    const QList<HighlightId> all = *reader.session.library().queries().highlightIds({}, 0, -1);
    QList<HighlightId> some;
    for (int count = all.isEmpty() ? 0 : 1 + below(5); count > 0; --count)
        some << all[below(all.size())];
    return some;
}

/// Some highlights, or now and then all that are below a theme.
void RandomReader::changeMany(Reader &reader, const BulkMarking::Edit &edit)
{
    PassageChoice choice{.ids = someHighlights(reader), .all = {}};
    if (const auto theme = anyTheme(reader); theme && below(4) == 0)
        choice = {.ids = {}, .all = HighlightFilter{.theme = *theme}};
    if (choice.isEmpty())
        return;
    BulkMarking bulk(reader.session);
    std::optional<Result<int>> done;
    bulk.perform(choice, edit, [&done](const Result<int> &count) { done = count; });
    QVERIFY(waitFor([&done] { return done.has_value(); }));
    QVERIFY(*done);
}

void RandomReader::colourMany(Reader &reader)
{
    const QString key = below(2) == 0 ? u"claim"_s : u"contradiction"_s;
    changeMany(reader,
               [key, time = now()](const QList<Highlight> &highlights) { return setColour(highlights, key, time); });
}

void RandomReader::tagMany(Reader &reader)
{
    if (const auto theme = anyTheme(reader))
        changeMany(reader, [theme = *theme, time = now()](const QList<Highlight> &highlights) {
            return addTheme(highlights, theme, time);
        });
}

void RandomReader::untagMany(Reader &reader)
{
    if (const auto theme = anyTheme(reader))
        changeMany(reader, [theme = *theme, time = now()](const QList<Highlight> &highlights) {
            return removeTheme(highlights, theme, time);
        });
}

void RandomReader::noteMany(Reader &reader)
{
    changeMany(reader, [note = words(), time = now()](const QList<Highlight> &highlights) {
        return appendNote(highlights, note, time);
    });
}

/// Three at most: something is to be left.
void RandomReader::deleteMany(Reader &reader)
{
    changeMany(reader,
               [time = now()](const QList<Highlight> &highlights) { return deleteLiving(highlights.mid(0, 3), time); });
}

void RandomReader::claimMany(Reader &reader)
{
    const Claim claim{.id = ClaimId::make(), .statement = words(), .created = now(), .modified = now()};
    changeMany(reader, [claim](const QList<Highlight> &highlights) {
        QList<HighlightId> ids;
        for (const Highlight &highlight : highlights)
            ids << highlight.id;
        return ids.isEmpty() ? Change() : florilegium::makeClaim(claim, ids, claim.created);
    });
}

/// Those that bear on the claim already are left alone.
void RandomReader::linkMany(Reader &reader)
{
    const auto claim = anyClaim(reader);
    if (!claim)
        return;
    QSet<HighlightId> linked;
    for (const Evidence &evidence : reader.session.claims().evidenceOf(claim->id))
        linked.insert(evidence.highlight);
    const Evidence link{.id = {}, .claim = claim->id, .relation = anyOf(allRelations), .created = now()};
    changeMany(reader, [linked, link](const QList<Highlight> &highlights) {
        QList<Evidence> made;
        for (const Highlight &highlight : highlights) {
            if (linked.contains(highlight.id))
                continue;
            made << link;
            made.back().id = EvidenceId::make();
            made.back().highlight = highlight.id;
        }
        return florilegium::addEvidence(made);
    });
}

} // namespace florilegium::testing
