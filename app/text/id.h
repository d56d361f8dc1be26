// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QString>

#include <optional>

namespace florilegium {

/// A letter, a hyphen and 12 random lower-case base-32 characters (a-z, 2-7). Thread-safe.
[[nodiscard]] QString makeIdText(char letter);
/// Whether `text` has the form of an id with this letter.
[[nodiscard]] bool isIdText(QStringView text, char letter);

/// Permanent identity of a thing in the library: made once, never reused. The letter keeps kinds apart at compile time.
template<char Letter>
struct Id
{
    QString text;

    [[nodiscard]] static Id make() { return {makeIdText(Letter)}; }
    [[nodiscard]] static std::optional<Id> parse(QStringView text)
    {
        return isIdText(text, Letter) ? std::optional(Id{text.toString()}) : std::nullopt;
    }
    [[nodiscard]] bool isNull() const { return text.isEmpty(); }
    auto operator<=>(const Id &) const = default;
    bool operator==(const Id &) const = default;
    friend size_t qHash(const Id &id, size_t seed = 0) noexcept { return qHash(id.text, seed); }
};

using ArticleId = Id<'a'>;
using HighlightId = Id<'h'>;
using ClaimId = Id<'c'>;
using ThemeId = Id<'t'>;
using EvidenceId = Id<'e'>;

} // namespace florilegium
