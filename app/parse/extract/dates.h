// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace florilegium::extract {

/// A date as written on a page (ISO 8601, HTTP, "May 6, 2024", "6. Mai 2024", "2024/05/06") as ISO 8601: a date-time
/// where a time is written in ISO form, else a date. Empty for what is no date. What is ambiguous ("05/06/2024",
/// "05/06/24") is read as `language` (a tag, may be empty) has it, and empty where that does not say.
[[nodiscard]] QString isoDate(const QString &written, QStringView language = {});
/// The date in an address such as "/2024/05/06/", empty without.
[[nodiscard]] QString dateInUrl(const QString &url);

} // namespace florilegium::extract
