// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "source/format.h"

#include <optional>

namespace florilegium {

/// ReStructuredText, Org or AsciiDoc, when a text without a telling name has lines that only this format has:
/// directives
/// (".. name::"), keywords ("#+TITLE:"), a title ("= Title") with sections or attributes. `head`: the first bytes, in a
/// superset of ASCII. Linear. Pure.
[[nodiscard]] std::optional<Format> formatOfMarkupSigns(QByteArrayView head);

} // namespace florilegium
