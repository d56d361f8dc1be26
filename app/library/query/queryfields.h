// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/query/query.h"

#include <QDate>
#include <QStringList>

#include <optional>
#include <span>

namespace florilegium {

/// What kind of value a field takes.
enum class QueryValue : quint8 {
    Words, ///< words that occur
    Name, ///< the name of something in the library
    OneOf, ///< one of fixedValues()
    Date, ///< year, month or day
    Dates, ///< the same, or two of them with ".." between, one of which may be missing
};

/// All fields that have a name, as they are offered.
[[nodiscard]] std::span<const QueryField> namedFields();
/// Stable word, without the colon; empty for Words.
[[nodiscard]] QString toWord(QueryField field);
/// Also reads "color"; case does not matter.
[[nodiscard]] std::optional<QueryField> queryFieldFromWord(QStringView word);
[[nodiscard]] QueryValue valueOf(QueryField field);
/// The words that a field with QueryValue::OneOf takes.
[[nodiscard]] QStringList fixedValues(QueryField field);

/// Days from `from` to before `to`; an invalid one is open.
struct DateSpan
{
    QDate from;
    QDate to;
    bool operator==(const DateSpan &) const = default;
};
/// "2024", "2024-05", "2024-05-17" (ISO 8601), or two of them: "2023..2024-05", "2023..", "..2024".
[[nodiscard]] std::optional<DateSpan> dateSpan(QStringView text);

/// A path with its case folded, ready to be compared: "/openness/secrecy".
[[nodiscard]] QString foldedPath(QStringView path);
/// Whether a path ends with the names that were asked for; with `prefix` the last name may go on. Both are folded.
[[nodiscard]] bool foldedPathMatches(QStringView path, QStringView wanted, bool prefix);
/// Whether a single name is the one that was asked for, or with `prefix` begins with it. Case does not matter.
[[nodiscard]] bool nameMatches(QStringView name, QStringView wanted, bool prefix);

} // namespace florilegium
