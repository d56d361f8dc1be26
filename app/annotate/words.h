// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <array>
#include <optional>
#include <utility>

namespace florilegium {

/// Looks a value's stable word up in a table of pairs; the tables are short, so linear.
template<typename E, size_t N>
QString wordOf(const std::array<std::pair<E, QLatin1StringView>, N> &table, E value)
{
    for (const auto &[key, word] : table) {
        if (key == value)
            return word;
    }
    Q_UNREACHABLE_RETURN({});
}

template<typename E, size_t N>
std::optional<E> fromWord(const std::array<std::pair<E, QLatin1StringView>, N> &table, QStringView word)
{
    for (const auto &[key, known] : table) {
        if (word.compare(known, Qt::CaseInsensitive) == 0)
            return key;
    }
    return std::nullopt;
}

} // namespace florilegium
