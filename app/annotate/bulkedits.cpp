// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "annotate/bulkedits.h"

#include "annotate/edits.h"
#include "annotate/wholeseconds.h"

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

/// What `edit` makes of each highlight.
template<typename Edit>
Change changed(const QString &name, const QList<Highlight> &highlights, const QDateTime &now, Edit edit)
{
    Change change{name, {}};
    for (const Highlight &before : highlights) {
        Highlight after = before;
        edit(after);
        if (after == before)
            continue;
        after.modified = wholeSeconds(now);
        change.records << record(std::optional(before), std::optional(std::move(after)));
    }
    return change;
}

} // namespace

Change setColour(const QList<Highlight> &highlights, const QString &colour, const QDateTime &now)
{
    return changed(u"colour"_s, highlights, now, [&](Highlight &highlight) { highlight.colour = colour; });
}

Change addTheme(const QList<Highlight> &highlights, const ThemeId &theme, const QDateTime &now)
{
    return changed(u"tag"_s, highlights, now, [&](Highlight &highlight) {
        if (!highlight.themes.contains(theme))
            highlight.themes << theme;
    });
}

Change removeTheme(const QList<Highlight> &highlights, const ThemeId &theme, const QDateTime &now)
{
    return changed(u"untag"_s, highlights, now, [&](Highlight &highlight) { highlight.themes.removeAll(theme); });
}

Change appendNote(const QList<Highlight> &highlights, const QString &note, const QDateTime &now)
{
    const QString more = note.trimmed();
    return changed(u"note"_s, highlights, now, [&](Highlight &highlight) {
        if (!more.isEmpty())
            highlight.note = highlight.note.trimmed().isEmpty() ? more : highlight.note.trimmed() + u"\n\n"_s + more;
    });
}

Change deleteLiving(const QList<Highlight> &highlights, const QDateTime &now)
{
    QList<Highlight> living = highlights;
    living.removeIf([](const Highlight &highlight) { return highlight.isDeleted(); });
    return deleteHighlights(living, now);
}

Change makeClaim(const Claim &claim, const QList<HighlightId> &statedBy, const QDateTime &now)
{
    Change change{u"claim"_s, {record(std::nullopt, std::optional(claim))}};
    for (const HighlightId &highlight : statedBy) {
        change.records << record(std::nullopt,
                                 std::optional(Evidence{.id = EvidenceId::make(),
                                                        .claim = claim.id,
                                                        .relation = Relation::States,
                                                        .highlight = highlight,
                                                        .created = wholeSeconds(now)}));
    }
    return change;
}

Change addEvidence(const QList<Evidence> &evidence)
{
    Change change{u"evidence"_s, {}};
    for (const Evidence &each : evidence)
        change.records << record(std::nullopt, std::optional(each));
    return change;
}

Change changeColours(const QList<Colour> &before, const QList<Colour> &after)
{
    Change change{u"colours"_s, {}};
    for (int position = 0; const Colour &colour : after) {
        const auto old = std::ranges::find(before, colour.key, &Colour::key);
        Q_ASSERT(old != before.cend());
        Colour now = colour;
        now.label = colour.label.trimmed();
        now.position = position++;
        if (now != *old)
            change.records << record(std::optional(*old), std::optional(std::move(now)));
    }
    return change;
}

} // namespace florilegium
