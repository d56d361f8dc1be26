// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "annotate/change.h"

#include <optional>

namespace florilegium {

/// The highlight that is all a change makes, and that needs no more than its article and colour; else nothing. Such a
/// mark may be written before a long change that was asked for earlier: the store lets it pass, and whoever reads the
/// journal finds it there.
[[nodiscard]] std::optional<HighlightId> newMarkOf(const Change &change);

} // namespace florilegium
