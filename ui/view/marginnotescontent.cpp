// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "view/marginnotescontent.h"

#include "view/shortened.h"
#include "view/statussymbol.h"
#include "view/themepickermodel.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace florilegium {

namespace {

struct MarginTexts
{
    Q_DECLARE_TR_FUNCTIONS(florilegium::MarginTexts)
};

constexpr qsizetype shownStatement = 48; // UTF-16 units of a statement or a quote in one line
constexpr qsizetype shownLost = 36; // of the words of an orphan, which have a line of their own

QString whoSaidIt(const Claim &claim)
{
    const QString who = claim.attributedTo.join(u", "_s);
    if (who.isEmpty())
        return {};
    return claim.status == Status::Attributed ? MarginTexts::tr("to %1", "after: Attributed").arg(who)
                                              : MarginTexts::tr("said by %1").arg(who);
}

void addContradiction(MarginNote &note, const HighlightSet &highlights, const ClaimSet &claims)
{
    const QList<std::pair<ClaimId, HighlightId>> all = claims.contradictionsOf(note.id);
    if (all.isEmpty())
        return;
    for (const auto &[claim, id] : all) {
        const PlacedHighlight *other = highlights.find(id);
        if (!other)
            continue;
        const QString quote = shortened(quoteOf(other->highlight).simplified(), shownStatement);
        note.hint = other->start() >= note.offset
            ? MarginTexts::tr("contradicts “%1” ↓", "a passage further down").arg(quote)
            : MarginTexts::tr("contradicts “%1” ↑", "a passage further up").arg(quote);
        note.hintTarget = id;
        if (!note.status)
            note.detail.clear(); // it would say the same of the claim
        return;
    }
    note.hint = MarginTexts::tr("contradicts %n passage(s) in other articles", nullptr, int(all.size()));
}

void addClaim(MarginNote &note, const ClaimSet &claims)
{
    if (const Claim *claim = claims.statedBy(note.id)) {
        note.status = claim->status;
        note.label = statusName(claim->status);
        note.detail = whoSaidIt(*claim);
        return;
    }
    for (const Evidence &link : claims.evidenceWith(note.id)) {
        if (const Claim *claim = claims.find(link.claim)) {
            note.detail = relationWords(link.relation, shortened(claim->statement.simplified(), shownStatement));
            return;
        }
    }
}

} // namespace

QString colourName(const ThemeSet &themes, const QString &key)
{
    if (const Colour *colour = themes.colour(key); colour && !colour->label.isEmpty())
        return colour->label;
    if (key == u"claim")
        return MarginTexts::tr("Claim", "meaning of a colour");
    if (key == u"evidence")
        return MarginTexts::tr("Evidence", "meaning of a colour");
    if (key == u"question")
        return MarginTexts::tr("Question", "meaning of a colour");
    if (key == u"contradiction")
        return MarginTexts::tr("Contradiction", "meaning of a colour");
    if (key == u"definition")
        return MarginTexts::tr("Definition", "meaning of a colour");
    return key;
}

std::optional<MarginNote> marginNoteOf(const PlacedHighlight &placed, const HighlightSet &highlights,
                                       const ClaimSet &claims, const ThemeSet &themes, bool wanted)
{
    const Highlight &highlight = placed.highlight;
    MarginNote note;
    note.id = highlight.id;
    note.offset = placed.start();
    note.colour = highlight.colour;
    note.label = colourName(themes, highlight.colour);
    note.note = highlight.note;
    note.isOrphan = placed.isOrphan();
    addClaim(note, claims);
    addContradiction(note, highlights, claims);
    for (const ThemeId &id : highlight.themes) {
        if (themes.find(id))
            note.chips.append({id, readablePath(themes.path(id))});
    }
    if (note.isOrphan) {
        QStringList details{note.detail, MarginTexts::tr("not found in this text", "a highlight")};
        details.removeAll(QString());
        note.detail = details.join(u", "_s);
        note.hint = MarginTexts::tr("“%1”", "the words of a highlight that was not found")
                        .arg(shortened(quoteOf(highlight).simplified(), shownLost));
        note.hintTarget = {};
    }
    const bool isBare = note.note.isEmpty() && note.chips.isEmpty() && !note.status && note.detail.isEmpty()
        && note.hint.isEmpty() && !note.isOrphan;
    return isBare && !wanted ? std::nullopt : std::optional(note);
}

QString elsewhereWords(int articles)
{
    return articles > 0 ? MarginTexts::tr("The same passage in %n other article(s)", nullptr, articles) : QString();
}

QString spokenText(const MarginNote &note)
{
    QStringList parts{note.label, note.detail, note.hint, elsewhereWords(note.elsewhere), note.note};
    for (const MarginNote::Chip &chip : note.chips)
        parts.append(chip.path);
    parts.removeAll(QString());
    return parts.join(u". "_s);
}

} // namespace florilegium
