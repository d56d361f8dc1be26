// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/article.h"
#include "library/queries.h"

#include <QList>

namespace florilegium {

/// Where the reader can be: an article, a comparison of two of its versions, a claim's page, or a list and what it is
/// narrowed to.
struct Place
{
    enum class Kind : quint8 {
        Article,
        Shelf,
        Highlights,
        Claims,
        Bin,
        BinHighlights,
        Comparison,
        Collection,
        Theme,
        Matches,
        Split,
        Claim,
        BinOthers,
        Duplicates
    };
    Kind kind = Kind::Shelf;
    ArticleId article;
    std::optional<ReadingState> state; ///< of a shelf; absent: all
    ThemeId theme; ///< of highlights, whose page it is, or that is worked on
    std::optional<Status> status; ///< of claims
    ClaimId claim; ///< whose page it is
    florilegium::Collection collection; ///< or saved search
    VersionId older = 0; ///< of a comparison of the article's versions; 0: the newest two
    VersionId newer = 0;
    std::optional<ReadingPlace> at; ///< where in the article; absent: where it was left
    bool operator==(const Place &) const = default;
};

/// The places that were visited, for going back and forward. A value.
class History
{
public:
    static constexpr qsizetype longest = 200;

    /// Forgets what lay ahead; the same place again is no step (nor is its article without a line of its own).
    void visit(const Place &place);
    [[nodiscard]] std::optional<Place> current() const;
    /// The reader leaves the current place, an article, from here: back leads to this line.
    void leaveFrom(const ReadingPlace &at);
    [[nodiscard]] bool canGoBack() const { return m_at > 0; }
    [[nodiscard]] bool canGoForward() const { return m_at + 1 < m_places.size(); }
    std::optional<Place> back();
    std::optional<Place> forward();
    /// The list that was seen last, for the breadcrumb.
    [[nodiscard]] std::optional<Place> lastList() const;

private:
    QList<Place> m_places;
    qsizetype m_at = -1;
};

} // namespace florilegium
