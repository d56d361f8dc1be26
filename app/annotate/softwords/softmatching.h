// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "annotate/softwords/softtokens.h"

#include <optional>

namespace florilegium {

/// Where the phrase of a rule ends (the token behind its last one) when it begins at token `at` and its conditions
/// hold. Each place that is looked at takes one of the `steps`; without any left nothing matches, so that no list can
/// make a text take more than linear time.
[[nodiscard]] std::optional<int> matchAt(const SoftLine &line, const SoftRule &rule, int at, qint64 &steps);

} // namespace florilegium
