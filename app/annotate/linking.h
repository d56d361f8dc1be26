// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "annotate/claimset.h"

#include <expected>

namespace florilegium {

/// One end of a link that the reader draws: a highlight or a claim, exactly one of the two (none: null).
struct LinkEnd
{
    HighlightId highlight;
    ClaimId claim;
    QString words; ///< the quote, or the statement: shown to the reader, and the statement of a claim made of it

    [[nodiscard]] bool isNull() const { return highlight.isNull() && claim.isNull(); }
    bool operator==(const LinkEnd &) const = default;
};

/// Why two ends cannot be linked.
enum class LinkProblem : quint8 {
    Itself, ///< both are the same
    Known, ///< they are linked in this way already
    Gone, ///< an end is in the bin
};

/// A link between two ends, as the change that makes it.
struct Linked
{
    Change change; ///< "link"; "link.change" when only the relation of a link that was there changes
    Evidence evidence; ///< the link as it is then
    ClaimId made; ///< the claim that had to be made; null: there was one
};

/// Links what was begun at `from` to `to`. Which end bears on which:
/// - two claims: `to` bears on `from` ("`to` contradicts `from`");
/// - a claim and a passage, in either order: the passage bears on the claim;
/// - two passages: `to` bears on the claim that `from` states; where it states none, one is made of it.
/// Two ends have one link at most: another relation takes the place of the one that was there, and a comment that is
/// not empty that of its comment. Contradicts and Repeats between claims hold both ways, so the other way around is
/// known.
[[nodiscard]] std::expected<Linked, LinkProblem> linked(const ClaimSet &claims, const LinkEnd &from, const LinkEnd &to,
                                                        Relation relation, const QString &comment,
                                                        const QDateTime &now);

/// "link.change"; empty when nothing changes.
[[nodiscard]] Change changeEvidence(const Evidence &before, Relation relation, const QString &comment);

} // namespace florilegium
