// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "anchor/reanchor.h"
#include "library/queries.h"

#include <QHash>

#include <stop_token>

namespace florilegium {

// How an article's highlights come from the texts that they stood in to another one (DESIGN §1: placement). Reading is
// apart from carrying, so that the reader's thread is free while a worker aligns the texts.

/// A passage in one of the article's other texts.
struct Standing
{
    TextId text = 0;
    QList<TextRange> ranges; ///< in that text, ascending
};

/// A highlight that is to be carried, and where it stood: in the newest text that it was found in, then in the one
/// that it was marked in. Empty: no such text is kept (imported, or the bin was emptied), and its quote alone is left.
struct ToCarry
{
    Highlight highlight;
    QList<Standing> stood;
};

struct CarryingInput
{
    ArticleId article;
    TextId text = 0; ///< that they are carried to; 0 while it is not kept yet
    DocumentPtr document;
    QList<ToCarry> highlights;
    QHash<TextId, DocumentPtr> texts; ///< of all standings
};

enum class CarryScope : quint8 {
    NotPlaced, ///< highlights without placements in the text
    NotDecided, ///< those too whose placements the reader has not confirmed: for the desk
};

/// What carrying the article's highlights to one of its texts needs, read at one moment.
[[nodiscard]] Result<CarryingInput> readForCarrying(LibraryQueries &queries, const ArticleId &article, TextId text,
                                                    const DocumentPtr &document, CarryScope scope);

/// What became of a highlight.
enum class Fate : quint8 { Same, Moved, Changed, NotFound };

struct CarriedHighlight
{
    Places places;
    TextId from = 0; ///< the text that it was carried from; 0: by its quote alone
    QStringList oldWords; ///< of each range, as they stood there
    std::optional<RefusedPlace> refused; ///< for an orphan: the best place that was not good enough
    Fate fate = Fate::Same;
};

/// Carries them (anchor/reanchor.h), in the input's order. Pure, any thread. Cancelled is the only failure.
[[nodiscard]] Result<QList<CarriedHighlight>> carry(const CarryingInput &input, const std::stop_token &stop = {});

/// How many came to which end.
struct CarriedCounts
{
    int moved = 0;
    int changed = 0;
    int notFound = 0;
    [[nodiscard]] bool isQuiet() const { return moved + changed + notFound == 0; }
};
[[nodiscard]] CarriedCounts countsOf(const QList<CarriedHighlight> &carried);

/// The change that keeps the placements ("carry"), for the journal; not a step of undo.
[[nodiscard]] Change carriedChange(const QList<CarriedHighlight> &carried);

} // namespace florilegium
