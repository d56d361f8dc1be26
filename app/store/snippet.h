// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/searchwords.h"

namespace florilegium {

/// Words around the first place where a term occurs, at most about 160 UTF-16 units, cut between words (cuts are shown
/// by "…"); matches stand between U+0002 and U+0003, white space becomes one space. The beginning of the text when
/// nothing occurs.
struct Excerpt
{
    QString snippet;
    int terms = 0; ///< how many of them occur in the text
};
/// Linear up to where all terms occurred and the snippet ends.
[[nodiscard]] Excerpt excerptOf(QStringView text, const QList<SearchTerm> &terms);

} // namespace florilegium
