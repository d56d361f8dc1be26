// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <array>
#include <optional>

namespace florilegium {

/// Status of a claim (DESIGN §1).
enum class Status : quint8 { Asserted, Attributed, Speculated, Supported, Disputed, Verified, Refuted, Withdrawn };
inline constexpr std::array allStatuses{Status::Asserted, Status::Attributed, Status::Speculated, Status::Supported,
                                        Status::Disputed, Status::Verified,   Status::Refuted,    Status::Withdrawn};

/// How a passage (or a claim) bears on a claim.
enum class Relation : quint8 { States, Supports, Contradicts, Qualifies, Repeats };
inline constexpr std::array allRelations{Relation::States, Relation::Supports, Relation::Contradicts,
                                         Relation::Qualifies, Relation::Repeats};

// Stable words, as in files and on the command line; not translated.
[[nodiscard]] QString toWord(Status status);
[[nodiscard]] std::optional<Status> statusFromWord(QStringView word);
[[nodiscard]] QString toWord(Relation relation);
[[nodiscard]] std::optional<Relation> relationFromWord(QStringView word);

} // namespace florilegium
