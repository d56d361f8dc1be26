// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/queries.h"

namespace florilegium {

/// How much of the text around a passage.
enum class PassageContext : quint8 { Sentence, Paragraph };

/// A passage that bears on a claim, where it stands. Of an orphan, and of an article without a text, `quote` is what
/// was marked, and there is nothing around it.
struct ClaimPassage
{
    Evidence evidence;
    Highlight highlight;
    Article article;
    QString before; ///< from the begin of the sentence (or paragraph) in which the passage begins
    QString quote; ///< of several ranges joined by " […] "; `before` is of the first, `after` of the last
    QString after;
    QString section; ///< headings over it, from the outermost, joined by " › "
    bool isOrphan = false;

    /// States, Supports, Repeats.
    [[nodiscard]] bool isFor() const;
    [[nodiscard]] bool isAgainst() const { return evidence.relation == Relation::Contradicts; }
};

/// What bears on a claim of passages (not of claims: see ClaimSet), by the day of their articles, then by creation.
/// Passages and articles that are in the bin are left out. Reads the articles' texts, some milliseconds for each: on a
/// worker. Errors: StoreFailure, Damaged.
[[nodiscard]] Result<QList<ClaimPassage>> claimPassages(LibraryQueries &queries, const ClaimId &id,
                                                        PassageContext context);

} // namespace florilegium
