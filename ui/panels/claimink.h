// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "annotate/status.h"
#include "paint/palette.h"

namespace florilegium {

/// Disputed and refuted claims stand in the ink of contradiction, others in that of claims.
[[nodiscard]] inline QColor statusInk(const Palette &look, Status status)
{
    const bool against = status == Status::Disputed || status == Status::Refuted;
    return look.tone(against ? QStringLiteral("contradiction") : QStringLiteral("claim")).ink;
}

/// What speaks for a claim in the ink of evidence, what contradicts it in that of contradiction, what qualifies it in
/// that of questions.
[[nodiscard]] inline QColor relationInk(const Palette &look, Relation relation)
{
    switch (relation) {
    case Relation::Contradicts: return look.tone(QStringLiteral("contradiction")).ink;
    case Relation::Qualifies: return look.tone(QStringLiteral("question")).ink;
    default: return look.tone(QStringLiteral("evidence")).ink;
    }
}

} // namespace florilegium
