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

/// What kind of statement a claim is.
enum class ClaimKind : quint8 { Fact, Forecast, Opinion, Figure, Quotation };
inline constexpr std::array allClaimKinds{ClaimKind::Fact, ClaimKind::Forecast, ClaimKind::Opinion, ClaimKind::Figure,
                                          ClaimKind::Quotation};

/// How sure the reader is of what the status of a claim says.
enum class Confidence : quint8 { Unset, Low, Medium, High };
inline constexpr std::array allConfidences{Confidence::Unset, Confidence::Low, Confidence::Medium, Confidence::High};

// Stable words, as in files and on the command line; not translated.
[[nodiscard]] QString toWord(Status status);
[[nodiscard]] std::optional<Status> statusFromWord(QStringView word);
[[nodiscard]] QString toWord(Relation relation);
[[nodiscard]] std::optional<Relation> relationFromWord(QStringView word);
[[nodiscard]] QString toWord(ClaimKind kind);
[[nodiscard]] std::optional<ClaimKind> claimKindFromWord(QStringView word);
[[nodiscard]] QString toWord(Confidence confidence);
[[nodiscard]] std::optional<Confidence> confidenceFromWord(QStringView word);

} // namespace florilegium
