// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/textrange.h"

#include <QString>

#include <array>
#include <optional>

namespace florilegium {

/// What makes words of a text soft: it leaves open whether it is so, says that somebody else says it, or gives an
/// amount that nobody could check.
enum class SoftKind : quint8 { Hedge, Attribution, Quantity };
inline constexpr std::array allSoftKinds{SoftKind::Hedge, SoftKind::Attribution, SoftKind::Quantity};

/// The stable word, as in lists: "hedge" …
[[nodiscard]] QString toWord(SoftKind kind);
[[nodiscard]] std::optional<SoftKind> softKindFromWord(QStringView word);

/// On which side of an attribution the name of its source stands.
enum class SoftWho : quint8 { Nowhere, Before, After, Either };

/// Soft words in a text.
struct SoftSpan
{
    TextRange range;
    SoftKind kind = SoftKind::Hedge;
    SoftWho who = SoftWho::Nowhere;
    bool weak = false; ///< shown, but no reason to offer another status
    bool operator==(const SoftSpan &) const = default;
};

} // namespace florilegium

Q_DECLARE_TYPEINFO(florilegium::SoftSpan, Q_RELOCATABLE_TYPE);
