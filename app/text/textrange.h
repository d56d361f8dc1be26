// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTypeInfo>
#include <QtTypes>

#include <algorithm>
#include <compare>

namespace florilegium {

/// Half-open interval of UTF-16 code units of a document's text: [start, end).
struct TextRange
{
    qsizetype start = 0;
    qsizetype end = 0;

    [[nodiscard]] constexpr qsizetype length() const { return end - start; }
    [[nodiscard]] constexpr bool isEmpty() const { return end <= start; }
    [[nodiscard]] constexpr bool contains(qsizetype offset) const { return offset >= start && offset < end; }
    [[nodiscard]] constexpr bool contains(TextRange other) const { return other.start >= start && other.end <= end; }
    /// True when both share at least one code unit; touching ends do not count.
    [[nodiscard]] constexpr bool intersects(TextRange other) const { return start < other.end && other.start < end; }
    /// The shared part; empty (at the later start) when there is none.
    [[nodiscard]] constexpr TextRange intersected(TextRange other) const
    {
        const qsizetype from = std::max(start, other.start);
        return {from, std::max(from, std::min(end, other.end))};
    }
    /// Orders by start, then by end.
    constexpr auto operator<=>(const TextRange &) const = default;
};

} // namespace florilegium

Q_DECLARE_TYPEINFO(florilegium::TextRange, Q_PRIMITIVE_TYPE);
