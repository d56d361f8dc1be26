// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "annotate/claimset.h"
#include "annotate/linking.h"
#include "annotate/samples.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace florilegium::testing {

inline Claim claimOf(const QString &statement, const QDateTime &created = noon())
{
    return {.id = ClaimId::make(), .statement = statement, .created = created, .modified = created};
}

inline Evidence passageLink(const Claim &claim, const HighlightId &highlight, Relation relation = Relation::States)
{
    return {.id = EvidenceId::make(),
            .claim = claim.id,
            .relation = relation,
            .highlight = highlight,
            .other = {},
            .comment = {},
            .created = noon()};
}

inline Evidence claimLink(const Claim &claim, const Claim &other, Relation relation)
{
    return {.id = EvidenceId::make(),
            .claim = claim.id,
            .relation = relation,
            .highlight = {},
            .other = other.id,
            .comment = {},
            .created = noon()};
}

inline LinkEnd endAt(const Claim &claim)
{
    return {.highlight = {}, .claim = claim.id, .words = claim.statement};
}

inline LinkEnd endAt(const HighlightId &highlight)
{
    return {.highlight = highlight, .claim = {}, .words = QStringLiteral("Some  words")};
}

/// A print of all that a set knows, for comparing.
inline QByteArray contents(const ClaimSet &set)
{
    QJsonArray rows;
    for (const Claim &claim : set.all()) {
        rows << toRow(claim);
        for (const Evidence &link : set.evidenceOf(claim.id))
            rows << toRow(link);
        for (const Evidence &link : set.evidenceWith(claim.id))
            rows << toRow(link);
    }
    return QCryptographicHash::hash(QJsonDocument(rows).toJson(), QCryptographicHash::Sha256);
}

} // namespace florilegium::testing
