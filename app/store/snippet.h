// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/searchwords.h"

namespace florilegium {

/// Words around the first place where a term occurs, at most about 160 UTF-16 units, cut between words (cuts are shown
/// by "…"); matches stand between U+0002 and U+0003, white space becomes one space. The beginning of the text when
/// nothing occurs. Linear up to the end of the excerpt.
[[nodiscard]] QString snippet(QStringView text, const QList<SearchTerm> &terms);

} // namespace florilegium
