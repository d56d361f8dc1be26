// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What the random reader does with claims and what bears on them.

#include "annotate/edits.h"
#include "session/claiming.h"
#include "session/randomreader.h"
#include "session/repeating.h"

namespace florilegium::testing {

using namespace Qt::StringLiterals;

QList<RandomReader::Kind> RandomReader::claimKinds()
{
    return {{u"makeClaim"_s, &RandomReader::makeClaim},
            {u"statement"_s, &RandomReader::statement},
            {u"status"_s, &RandomReader::status},
            {u"reason"_s, &RandomReader::reason},
            {u"people"_s, &RandomReader::people},
            {u"editClaim"_s, &RandomReader::editClaim},
            {u"editManyClaims"_s, &RandomReader::editManyClaims},
            {u"mergeClaims"_s, &RandomReader::mergeClaims},
            {u"deleteClaim"_s, &RandomReader::deleteClaim},
            {u"deleteManyClaims"_s, &RandomReader::deleteManyClaims},
            {u"restoreClaim"_s, &RandomReader::restoreClaim},
            {u"addEvidence"_s, &RandomReader::addEvidence},
            {u"link"_s, &RandomReader::link},
            {u"changeLink"_s, &RandomReader::changeLink},
            {u"removeEvidence"_s, &RandomReader::removeEvidence},
            {u"repeat"_s, &RandomReader::repeat}};
}

/// Up to three, each once.
QList<ClaimId> RandomReader::someClaims(Reader &reader)
{
    QList<ClaimId> ids;
    for (int count = 0; count < 3; ++count) {
        if (const auto claim = anyClaim(reader); claim && !ids.contains(claim->id))
            ids << claim->id;
    }
    return ids;
}

std::optional<Evidence> RandomReader::anyEvidence(Reader &reader)
{
    const auto claim = anyClaim(reader);
    return claim ? any(reader.session.claims().evidenceOf(claim->id)) : std::nullopt;
}

LinkEnd RandomReader::anyEnd(Reader &reader)
{
    if (const auto claim = anyClaim(reader); claim && below(2) == 0)
        return linkEnd(reader.session, claim->id);
    const OpenArticlePtr article = openOne(reader);
    const auto id = anyHighlight(article);
    return id ? linkEnd(article, *id) : LinkEnd();
}

void RandomReader::makeClaim(Reader &reader)
{
    const OpenArticlePtr article = openOne(reader);
    if (const auto id = anyHighlight(article))
        reader.session.makeClaim(article, *id);
}

void RandomReader::statement(Reader &reader)
{
    if (const auto claim = anyClaim(reader))
        reader.session.perform(setStatement(*claim, words(), now()));
}

void RandomReader::status(Reader &reader)
{
    const QStringList people = below(2) == 0 ? QStringList() : QStringList{u"M. Alder"_s, words()};
    if (const auto claim = anyClaim(reader))
        reader.session.perform(setStatus(*claim, anyOf(allStatuses), people, now(), u"Ann"_s, words()));
}

void RandomReader::reason(Reader &reader)
{
    if (const auto claim = anyClaim(reader))
        florilegium::editClaims(reader.session, {claim->id}, {.by = u"Bert"_s, .reason = words()});
}

void RandomReader::people(Reader &reader)
{
    if (const auto claim = anyClaim(reader))
        florilegium::editClaims(reader.session, {claim->id}, {.attributedTo = QStringList{words(), u" M.  Alder "_s}});
}

void RandomReader::editClaim(Reader &reader)
{
    if (const auto claim = anyClaim(reader))
        florilegium::editClaims(reader.session, {claim->id},
                                {.statement = words(),
                                 .kind = anyOf(allClaimKinds),
                                 .confidence = anyOf(allConfidences),
                                 .openQuestion = below(2) == 0 ? QString() : words()});
}

void RandomReader::editManyClaims(Reader &reader)
{
    florilegium::editClaims(
        reader.session, someClaims(reader),
        {.status = anyOf(allStatuses), .kind = anyOf(allClaimKinds), .by = u"Ann"_s, .reason = words()});
}

void RandomReader::mergeClaims(Reader &reader)
{
    if (const QList<ClaimId> ids = someClaims(reader); ids.size() > 1)
        wait(florilegium::mergeClaims(reader.session, ids));
}

void RandomReader::deleteClaim(Reader &reader)
{
    if (const auto claim = anyClaim(reader))
        reader.session.perform(florilegium::deleteClaim(*claim, now()));
}

void RandomReader::deleteManyClaims(Reader &reader)
{
    florilegium::deleteClaims(reader.session, someClaims(reader).mid(0, 2));
}

void RandomReader::restoreClaim(Reader &reader)
{
    const DeletedThings things = *reader.session.library().queries().deletedThings();
    reader.session.perform(restoreClaims(things.claims.mid(0, 1 + below(3))));
}

void RandomReader::addEvidence(Reader &reader)
{
    const auto claim = anyClaim(reader);
    const auto other = anyClaim(reader);
    const auto id = anyHighlight(openOne(reader));
    if (!claim || !other || (!id && other->id == claim->id))
        return;
    Evidence evidence{.id = EvidenceId::make(),
                      .claim = claim->id,
                      .relation = anyOf(allRelations),
                      .comment = words(),
                      .created = now()};
    if (id && (other->id == claim->id || below(2) == 0))
        evidence.highlight = *id;
    else
        evidence.other = other->id;
    reader.session.perform(florilegium::addEvidence(evidence));
}

void RandomReader::link(Reader &reader)
{
    const LinkEnd from = anyEnd(reader);
    const LinkEnd to = anyEnd(reader);
    if (!from.isNull() && !to.isNull()) // what is linked in this way already stays so
        (void)florilegium::link(reader.session, from, to, anyOf(allRelations), below(2) == 0 ? QString() : words());
}

void RandomReader::changeLink(Reader &reader)
{
    if (const auto evidence = anyEvidence(reader))
        reader.session.perform(changeEvidence(*evidence, anyOf(allRelations), words()));
}

void RandomReader::removeEvidence(Reader &reader)
{
    if (const auto evidence = anyEvidence(reader))
        reader.session.perform(florilegium::removeEvidence(*evidence));
}

/// In another article, whether the words stand there or not: what is looked for was found before.
void RandomReader::repeat(Reader &reader)
{
    const OpenArticlePtr article = openOne(reader);
    const auto here = anyHighlight(article);
    const auto other = any(readable(reader));
    if (!here || other->id == article->article.id)
        return;
    const auto text = reader.session.library().queries().newestText(other->id);
    QVERIFY(text);
    const TextRange range = someRange(*text->second);
    const SamePassage there{.article = other->id,
                            .title = other->title,
                            .site = {},
                            .text = text->first,
                            .range = range,
                            .quote = text->second->text(range).toString()};
    wait(markRepeat(reader.session, article, *here, there));
}

} // namespace florilegium::testing
