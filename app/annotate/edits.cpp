// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "annotate/edits.h"

#include "anchor/describe.h"
#include "annotate/deleting.h"
#include "annotate/wholeseconds.h"

#include <algorithm>

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

template<typename Value>
Change changeOf(const QString &name, const Value &before, Value after, const QDateTime &now)
{
    if (after == before)
        return {};
    after.modified = wholeSeconds(now);
    return {name, {record(std::optional(before), std::optional(std::move(after)))}};
}

/// The anchor that was made of just this passage; describing it again would be a pass over the whole text.
const Anchor *anchorOf(const QList<Anchor> &anchors, const Document &document, TextRange range)
{
    const auto found = std::ranges::find_if(anchors, [&](const Anchor &anchor) {
        return anchor.position == range && document.text(range) == anchor.exact;
    });
    return found == anchors.end() ? nullptr : &*found;
}

} // namespace

Highlight newHighlight(const Document &document, const ArticleId &article, TextId text, const QList<TextRange> &ranges,
                       const QString &colour, const QDateTime &now)
{
    Q_ASSERT(!ranges.isEmpty());
    Highlight highlight{.id = HighlightId::make(),
                        .article = article,
                        .text = text,
                        .colour = colour,
                        .created = wholeSeconds(now),
                        .modified = wholeSeconds(now)};
    for (const TextRange range : ranges)
        highlight.anchors << describe(document, range);
    return highlight;
}

Change addHighlight(const Highlight &highlight)
{
    return {u"highlight"_s, {record(std::nullopt, std::optional(highlight))}};
}

Change setColour(const Highlight &highlight, const QString &colour, const QDateTime &now)
{
    Highlight after = highlight;
    after.colour = colour;
    return changeOf(u"colour"_s, highlight, std::move(after), now);
}

Change setRanges(const Highlight &highlight, const Document &document, TextId text, const QList<TextRange> &ranges,
                 const QDateTime &now)
{
    Q_ASSERT(!ranges.isEmpty());
    Highlight after = highlight;
    after.text = text;
    after.anchors.clear();
    for (const TextRange range : ranges) {
        const Anchor *kept = highlight.text == text ? anchorOf(highlight.anchors, document, range) : nullptr;
        after.anchors << (kept ? *kept : describe(document, range));
    }
    return changeOf(u"resize"_s, highlight, std::move(after), now);
}

Change setNote(const Highlight &highlight, const QString &note, const QDateTime &now)
{
    Highlight after = highlight;
    after.note = note;
    return changeOf(u"note"_s, highlight, std::move(after), now);
}

Change addTheme(const Highlight &highlight, const ThemeId &theme, const QDateTime &now)
{
    Highlight after = highlight;
    if (!after.themes.contains(theme))
        after.themes << theme;
    return changeOf(u"tag"_s, highlight, std::move(after), now);
}

Change removeTheme(const Highlight &highlight, const ThemeId &theme, const QDateTime &now)
{
    Highlight after = highlight;
    after.themes.removeAll(theme);
    return changeOf(u"untag"_s, highlight, std::move(after), now);
}

Change deleteHighlights(const QList<Highlight> &highlights, const QDateTime &now)
{
    return withDeleted(u"delete"_s, highlights, wholeSeconds(now));
}

Change restoreHighlights(const QList<Highlight> &highlights)
{
    return withDeleted(u"restore"_s, highlights, {});
}

Change makeClaim(const Claim &claim, const HighlightId &statedBy, const QDateTime &now)
{
    const Evidence evidence{.id = EvidenceId::make(),
                            .claim = claim.id,
                            .relation = Relation::States,
                            .highlight = statedBy,
                            .created = wholeSeconds(now)};
    return {u"claim"_s, {record(std::nullopt, std::optional(claim)), record(std::nullopt, std::optional(evidence))}};
}

Change setStatement(const Claim &claim, const QString &statement, const QDateTime &now)
{
    Claim after = claim;
    after.statement = statement;
    return changeOf(u"statement"_s, claim, std::move(after), now);
}

Change setStatus(const Claim &claim, Status status, const QStringList &attributedTo, const QDateTime &now,
                 const QString &by, const QString &reason)
{
    if (claim.status == status && claim.attributedTo == attributedTo)
        return {};
    Claim after = claim;
    after.status = status;
    after.attributedTo = attributedTo;
    after.changedBy = by;
    after.reason = reason;
    return changeOf(u"status"_s, claim, std::move(after), now);
}

Change deleteClaim(const Claim &claim, const QDateTime &now)
{
    Claim after = claim;
    after.deleted = wholeSeconds(now);
    return {u"claim.delete"_s, {record(std::optional(claim), std::optional(after))}};
}

Change addEvidence(const Evidence &evidence)
{
    return {u"evidence"_s, {record(std::nullopt, std::optional(evidence))}};
}

Change removeEvidence(const Evidence &evidence)
{
    return {u"evidence.remove"_s, {record(std::optional(evidence), std::nullopt)}};
}

Change addTheme(const Theme &theme)
{
    return {u"theme"_s, {record(std::nullopt, std::optional(theme))}};
}

Change changeTheme(const Theme &before, const Theme &after)
{
    if (before == after)
        return {};
    return {u"theme.change"_s, {record(std::optional(before), std::optional(after))}};
}

Change deleteThemes(const QList<Theme> &themes, const QDateTime &now)
{
    return withDeleted(u"theme.delete"_s, themes, wholeSeconds(now));
}

} // namespace florilegium
