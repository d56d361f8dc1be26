// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "annotate/change.h"

namespace florilegium {

/// What is set for one claim or for many at once; what is absent stays as it is.
struct ClaimEdit
{
    std::optional<QString> statement; ///< for one claim alone; white space is simplified, an empty one is passed over
    std::optional<Status> status;
    std::optional<QStringList> attributedTo; ///< in place of those that were; cleaned as cleanPeople() does
    std::optional<ClaimKind> kind;
    std::optional<Confidence> confidence;
    std::optional<QString> openQuestion;
    QString by; ///< who changes the status or the attribution: kept only where one of them changes
    QString reason; ///< why; given alone, it is the reason of the status that holds
    bool operator==(const ClaimEdit &) const = default;
};

// Edits of claims as one change each: pure functions, as in annotate/edits.h. Claims that an edit leaves as they are
// are not in the change. Names of changes are the words in quotation marks.

/// "status" when only that (with whom it is attributed to) is set, "statement" when only that, else "claim.edit".
[[nodiscard]] Change editClaims(const QList<Claim> &claims, const ClaimEdit &edit, const QDateTime &now);
/// Into the bin. "claim.delete"
[[nodiscard]] Change deleteClaims(const QList<Claim> &claims, const QDateTime &now);
/// "claim.restore"
[[nodiscard]] Change restoreClaims(const QList<Claim> &claims);
/// What bears on the `others`, and what they bear on, comes to `into`; so do the people whom they are attributed to,
/// and their open questions. What would be a link to itself goes; of two between the same ends the one of `into` stays,
/// and what the other said (its relation, where that differs, and its comment) is added to its comment. The others go
/// to the bin. `evidence`: all links in which any of the claims takes part (LibraryQueries::evidenceOf()).
/// "claim.merge"
[[nodiscard]] Change mergeClaims(const Claim &into, const QList<Claim> &others, const QList<Evidence> &evidence,
                                 const QDateTime &now);

/// Names without spare white space, without empty ones, each once (whatever its case).
[[nodiscard]] QStringList cleanPeople(const QStringList &names);
/// The longest name of a person or institution, in UTF-16 units; longer ones are cut.
inline constexpr qsizetype longestName = 300;

} // namespace florilegium
