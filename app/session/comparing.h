// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/library.h"
#include "session/alignedplaces.h"
#include "session/inlinetext.h"

#include <stop_token>

namespace florilegium {

// The comparison of two versions of an article, for the reader: what changed word by word, and which highlights it hit.

/// A version with the text that is compared of it: the newest one.
struct VersionText
{
    Version version;
    TextId text = 0;
};

/// Newest first; versions without a text are left out.
[[nodiscard]] Result<QList<VersionText>> versionTexts(LibraryQueries &queries, const ArticleId &article);

/// A highlight whose words are not the same in both texts.
struct ComparedHighlight
{
    HighlightId id;
    QString colour;
    QList<TextRange> old; ///< in the older text, never empty
    QList<TextRange> now; ///< in the newer text; empty: an orphan there
    qsizetype at = 0; ///< where it is, or was kept, in the newer text
    QString oldWords; ///< without repeated white space; ranges joined by " […] "
    QString newWords;
};

/// What was taken out and put in at one place, or one passage that moved.
struct ComparedChange
{
    TextRange old; ///< in the older text; may be empty, at its place
    TextRange now; ///< in the newer text; likewise
    TextRange both; ///< in the inline text
    bool operator==(const ComparedChange &) const = default;
};

struct Comparison
{
    DocumentPtr old;
    DocumentPtr now;
    QList<ComparedRun> runs;
    QList<ComparedChange> changes; ///< in the order of the newer text
    QList<ComparedHighlight> highlights; ///< in the order of the newer text
    InlineText both;
};
using ComparisonPtr = std::shared_ptr<const Comparison>;

/// Where a place of one text stands in the inline text. O(n) in the runs.
[[nodiscard]] qsizetype inlinePlace(const Comparison &comparison, Side side, qsizetype offset);
/// Where a place of the inline text stands in the newer one. O(n) in the runs.
[[nodiscard]] qsizetype newPlace(const Comparison &comparison, qsizetype inlineOffset);

/// Where a highlight stands in the two texts, as far as that is kept.
struct ComparedPlaces
{
    Highlight highlight;
    std::optional<Places> old;
    std::optional<Places> now;
};

struct ComparingInput
{
    DocumentPtr old;
    DocumentPtr now;
    QList<ComparedPlaces> highlights;
};

/// What a comparison of two of the article's texts needs, read at one moment.
[[nodiscard]] Result<ComparingInput> readForComparing(LibraryQueries &queries, const ArticleId &article, TextId old,
                                                      TextId now);

/// Pure, any thread. Highlights that were never looked for in the newer text are carried there (anchor/reanchor.h);
/// those without a place in the older one are left out. Cancelled is the only failure.
[[nodiscard]] Result<ComparisonPtr> compare(const ComparingInput &input, const std::stop_token &stop = {});

/// Both, on the reader's thread and on a worker.
[[nodiscard]] QFuture<Result<ComparisonPtr>> compareVersions(Library &library, const ArticleId &article, TextId old,
                                                             TextId now, const std::stop_token &stop);

} // namespace florilegium
