// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "annotate/status.h"
#include "text/id.h"

#include <QDateTime>
#include <QList>
#include <QStringList>

namespace florilegium {

/// A statement in the reader's words, with a status.
struct Claim
{
    ClaimId id;
    QString statement; ///< the quote, until the reader rewords it
    Status status = Status::Asserted;
    QStringList attributedTo; ///< persons and institutions
    ClaimKind kind = ClaimKind::Fact;
    Confidence confidence = Confidence::Unset;
    QString openQuestion; ///< what is still to be found out; empty: nothing
    QString changedBy; ///< who set the status or whom it is attributed to last; empty: not told
    QString reason; ///< why
    QDateTime created; ///< UTC, whole seconds
    QDateTime modified;
    QDateTime deleted;

    [[nodiscard]] bool isDeleted() const { return deleted.isValid(); }
    bool operator==(const Claim &) const = default;
};

/// A link from a claim to what bears on it: a highlight, or another claim; exactly one of the two is set. The relation
/// is read from that: "`highlight` (or `other`) contradicts `claim`".
struct Evidence
{
    EvidenceId id;
    ClaimId claim;
    Relation relation = Relation::States;
    HighlightId highlight;
    ClaimId other;
    QString comment;
    QDateTime created;

    bool operator==(const Evidence &) const = default;
};

/// One entry of a claim's history (append-only, written by the store with each change of its status, of whom it is
/// attributed to, or of why). After an undo it says again what holds then: the status that was gone back to, who had
/// set it, and why.
struct StatusChange
{
    ClaimId claim;
    Status status = Status::Asserted;
    QStringList attributedTo;
    QString by; ///< Claim::changedBy
    QString reason;
    QDateTime when;

    bool operator==(const StatusChange &) const = default;
};

} // namespace florilegium
