// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace florilegium {

/// How much two texts have in common, by runs of five words (Broder, "On the resemblance and containment of documents",
/// 1997). Words are letters and digits in either case; each Chinese or Japanese character is one.
struct TextLikeness
{
    double resemblance = 0; ///< runs in both by runs in either, 0 to 1
    double containment = 0; ///< runs in both by those of the text that has fewer, 0 to 1
};

/// O(n log n). Pure, any thread. Texts of fewer than five words are alike only when they are equal.
[[nodiscard]] TextLikeness likenessOf(QStringView a, QStringView b);

} // namespace florilegium
