// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/queries.h"

#include <optional>

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

/// An article that passages stand in, with its newest text.
struct PassageArticle
{
    Article article;
    TextId text = 0;
    DocumentPtr document; ///< null without one
    QList<Places> places;
};

/// The articles that passages were read from last: claims that are read one after the other often have passages of the
/// same, and a text is read from the library in milliseconds. For one job: later changes are not seen.
class RecentArticles
{
public:
    /// Null when it is in the bin. Errors: UnknownId, StoreFailure, Damaged.
    [[nodiscard]] Result<std::optional<PassageArticle>> read(LibraryQueries &queries, const ArticleId &id);

private:
    static constexpr qsizetype most = 8;
    using Entry = std::pair<ArticleId, std::optional<PassageArticle>>;
    QList<Entry> m_entries; ///< the one that was asked for last comes last
};

/// What bears on a claim of passages (not of claims: see ClaimSet), by the day of their articles, then by creation.
/// Passages and articles that are in the bin are left out. Reads the articles' texts, some milliseconds for each that
/// is not among the recent ones: on a worker. Errors: StoreFailure, Damaged.
[[nodiscard]] Result<QList<ClaimPassage>> claimPassages(LibraryQueries &queries, const ClaimId &id,
                                                        PassageContext context, RecentArticles &recent);
/// The same of a single claim.
[[nodiscard]] Result<QList<ClaimPassage>> claimPassages(LibraryQueries &queries, const ClaimId &id,
                                                        PassageContext context);

} // namespace florilegium
