// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "annotate/claimedits.h"
#include "annotate/linking.h"
#include "session/session.h"

namespace florilegium {

/// Finishes on the session's thread when all that was changed is durable.
[[nodiscard]] QFuture<void> whenSaved(Session &session);

/// The end of a link at a highlight of an open article; null when it has no such highlight.
[[nodiscard]] LinkEnd linkEnd(const OpenArticlePtr &article, const HighlightId &id);
/// At a claim; null when it is gone.
[[nodiscard]] LinkEnd linkEnd(Session &session, const ClaimId &id);
/// Links two ends (annotate/linking.h) as one step of undo, over the session's sets.
std::expected<Linked, LinkProblem> link(Session &session, const LinkEnd &from, const LinkEnd &to, Relation relation,
                                        const QString &comment = {});

/// Sets what `edit` says for all these claims, as one step of undo. How many it changed.
qsizetype editClaims(Session &session, const QList<ClaimId> &ids, const ClaimEdit &edit);
void deleteClaims(Session &session, const QList<ClaimId> &ids);
/// Merges the others into the first (annotate/claimedits.h), as one step. Their links are read on the reader's thread;
/// finishes on the session's thread when the change is performed. Errors: UnknownId for fewer than two living claims.
QFuture<Result<void>> mergeClaims(Session &session, const QList<ClaimId> &ids);

} // namespace florilegium
