// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/session.h"

namespace florilegium {

/// A passage of another article that was marked as repeating a claim.
struct MarkedRepeat
{
    HighlightId highlight; ///< in the other article
    ClaimId claim;
    bool wasThere = false; ///< it was linked to the claim before, in whatever way: nothing changed
};

/// The claim that a passage belongs to as one of several that say the same: the one that it states, else the one that
/// it repeats. Null without one.
[[nodiscard]] ClaimId claimRepeatedBy(const ClaimSet &claims, const HighlightId &highlight);

/// Marks the passage in the other article and makes it evidence of the relation `repeats` for the claim of `here`, a
/// highlight of `article`; of a passage without a claim one is made. A highlight that stands there already is taken.
/// One step of undo ("repeat"). Errors: UnknownId when either is gone meanwhile, QuoteNotFound when the other article
/// has another text by now in which the passage is not. The session is borrowed and outlives the future.
[[nodiscard]] QFuture<Result<MarkedRepeat>> markRepeat(Session &session, const OpenArticlePtr &article,
                                                       const HighlightId &here, const SamePassage &there);

} // namespace florilegium
