// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/textrange.h"

#include <QString>

#include <optional>

namespace florilegium {

/// Where the words of a hit stand in a text, UTF-16 units: what is marked first in its snippet (SearchHit::snippet), at
/// the first place with the snippet's other words around it. Absent when nothing is marked, or the text has changed.
/// Linear in the text.
[[nodiscard]] std::optional<TextRange> placeOfHit(const QString &snippet, const QString &text);

} // namespace florilegium
