// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "annotate/rows.h"

#include "annotate/change.h"

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

QJsonObject toRow(const Anchor &anchor)
{
    return {{u"start"_s, anchor.position.start},
            {u"end"_s, anchor.position.end},
            {u"exact"_s, anchor.exact},
            {u"prefix"_s, anchor.prefix},
            {u"suffix"_s, anchor.suffix},
            {u"headings"_s, QJsonArray::fromStringList(anchor.headingPath)},
            {u"occurrences"_s, anchor.occurrences},
            {u"ordinal"_s, anchor.ordinal}};
}

Anchor anchorFromRow(const QJsonObject &row)
{
    return {.position = {row[u"start"_s].toInteger(), row[u"end"_s].toInteger()},
            .exact = row[u"exact"_s].toString(),
            .prefix = row[u"prefix"_s].toString(),
            .suffix = row[u"suffix"_s].toString(),
            .headingPath = listFrom(row[u"headings"_s]),
            .occurrences = row[u"occurrences"_s].toInt(1),
            .ordinal = row[u"ordinal"_s].toInt(1)};
}

QJsonObject toRow(const Placement &placement)
{
    return {{u"start"_s, placement.range.start},
            {u"end"_s, placement.range.end},
            {u"score"_s, placement.score},
            {u"by"_s, toWord(placement.by)}};
}

Placement placementFromRow(const QJsonObject &row)
{
    return {.range = {row[u"start"_s].toInteger(), row[u"end"_s].toInteger()},
            .score = row[u"score"_s].toDouble(),
            .by = placedByFromWord(row[u"by"_s].toString()).value_or(PlacedBy::Similar)};
}

} // namespace

QJsonObject toRow(const Highlight &highlight)
{
    QJsonArray anchors;
    for (const Anchor &anchor : highlight.anchors)
        anchors << toRow(anchor);
    return {{u"id"_s, highlight.id.text},
            {u"article"_s, highlight.article.text},
            {u"text"_s, highlight.text},
            {u"anchors"_s, anchors},
            {u"colour"_s, highlight.colour},
            {u"note"_s, highlight.note},
            {u"themes"_s, idsField(highlight.themes)},
            {u"created"_s, timeField(highlight.created)},
            {u"modified"_s, timeField(highlight.modified)},
            {u"deleted"_s, timeField(highlight.deleted)}};
}

Highlight highlightFromRow(const QJsonObject &row)
{
    Highlight highlight{.id = {row[u"id"_s].toString()},
                        .article = {row[u"article"_s].toString()},
                        .text = row[u"text"_s].toInteger(),
                        .anchors = {},
                        .colour = row[u"colour"_s].toString(),
                        .note = row[u"note"_s].toString(),
                        .themes = idsFrom<ThemeId>(row[u"themes"_s]),
                        .created = timeFrom(row[u"created"_s]),
                        .modified = timeFrom(row[u"modified"_s]),
                        .deleted = timeFrom(row[u"deleted"_s])};
    for (const QJsonValue &anchor : row[u"anchors"_s].toArray())
        highlight.anchors << anchorFromRow(anchor.toObject());
    return highlight;
}

QJsonObject toRow(const Theme &theme)
{
    return {{u"id"_s, theme.id.text},        {u"parent"_s, theme.parent.text},        {u"name"_s, theme.name},
            {u"colour"_s, theme.colour},     {u"definition"_s, theme.definition},     {u"shortcut"_s, theme.shortcut},
            {u"position"_s, theme.position}, {u"deleted"_s, timeField(theme.deleted)}};
}

Theme themeFromRow(const QJsonObject &row)
{
    return {.id = {row[u"id"_s].toString()},
            .parent = {row[u"parent"_s].toString()},
            .name = row[u"name"_s].toString(),
            .colour = row[u"colour"_s].toString(),
            .definition = row[u"definition"_s].toString(),
            .shortcut = row[u"shortcut"_s].toInt(),
            .position = row[u"position"_s].toInt(),
            .deleted = timeFrom(row[u"deleted"_s])};
}

QJsonObject toRow(const Colour &colour)
{
    return {{u"key"_s, colour.key},
            {u"label"_s, colour.label},
            {u"position"_s, colour.position},
            {u"shade"_s, colour.shade},
            {u"pattern"_s, colour.pattern}};
}

Colour colourFromRow(const QJsonObject &row)
{
    return {.key = row[u"key"_s].toString(),
            .label = row[u"label"_s].toString(),
            .position = row[u"position"_s].toInt(),
            .shade = row[u"shade"_s].toString(),
            .pattern = row[u"pattern"_s].toString()};
}

QJsonObject toRow(const Claim &claim)
{
    return {{u"id"_s, claim.id.text},
            {u"statement"_s, claim.statement},
            {u"status"_s, toWord(claim.status)},
            {u"attributedTo"_s, QJsonArray::fromStringList(claim.attributedTo)},
            {u"kind"_s, toWord(claim.kind)},
            {u"confidence"_s, toWord(claim.confidence)},
            {u"openQuestion"_s, claim.openQuestion},
            {u"changedBy"_s, claim.changedBy},
            {u"reason"_s, claim.reason},
            {u"created"_s, timeField(claim.created)},
            {u"modified"_s, timeField(claim.modified)},
            {u"deleted"_s, timeField(claim.deleted)}};
}

Claim claimFromRow(const QJsonObject &row)
{
    return {.id = {row[u"id"_s].toString()},
            .statement = row[u"statement"_s].toString(),
            .status = statusFromWord(row[u"status"_s].toString()).value_or(Status::Asserted),
            .attributedTo = listFrom(row[u"attributedTo"_s]),
            .kind = claimKindFromWord(row[u"kind"_s].toString()).value_or(ClaimKind::Fact),
            .confidence = confidenceFromWord(row[u"confidence"_s].toString()).value_or(Confidence::Unset),
            .openQuestion = row[u"openQuestion"_s].toString(),
            .changedBy = row[u"changedBy"_s].toString(),
            .reason = row[u"reason"_s].toString(),
            .created = timeFrom(row[u"created"_s]),
            .modified = timeFrom(row[u"modified"_s]),
            .deleted = timeFrom(row[u"deleted"_s])};
}

QJsonObject toRow(const Evidence &evidence)
{
    return {{u"id"_s, evidence.id.text},
            {u"claim"_s, evidence.claim.text},
            {u"relation"_s, toWord(evidence.relation)},
            {u"highlight"_s, evidence.highlight.text},
            {u"other"_s, evidence.other.text},
            {u"comment"_s, evidence.comment},
            {u"created"_s, timeField(evidence.created)}};
}

Evidence evidenceFromRow(const QJsonObject &row)
{
    return {.id = {row[u"id"_s].toString()},
            .claim = {row[u"claim"_s].toString()},
            .relation = relationFromWord(row[u"relation"_s].toString()).value_or(Relation::States),
            .highlight = {row[u"highlight"_s].toString()},
            .other = {row[u"other"_s].toString()},
            .comment = row[u"comment"_s].toString(),
            .created = timeFrom(row[u"created"_s])};
}

QJsonObject toRow(const Places &places)
{
    QJsonArray found;
    for (const Placement &placement : places.found)
        found << toRow(placement);
    return {{u"id"_s, places.highlight.text}, {u"article"_s, places.article.text},
            {u"text"_s, places.text},         {u"found"_s, found},
            {u"keptAt"_s, places.keptAt},     {u"decided"_s, places.decided}};
}

Places placesFromRow(const QJsonObject &row)
{
    Places places{.highlight = {row[u"id"_s].toString()},
                  .article = {row[u"article"_s].toString()},
                  .text = row[u"text"_s].toInteger(),
                  .found = {},
                  .keptAt = row[u"keptAt"_s].toInteger(),
                  .decided = row[u"decided"_s].toBool()};
    for (const QJsonValue &placement : row[u"found"_s].toArray())
        places.found << placementFromRow(placement.toObject());
    return places;
}

} // namespace florilegium
