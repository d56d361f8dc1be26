// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRandomGenerator>
#include <QString>

#include <array>

namespace florilegium::testing {

/// What happens to passages on their way from article to article.
enum class Distortion : quint8 {
    None,
    Typos, ///< letters of some words dropped, doubled, swapped, mistaken
    CutWithin, ///< a quarter to two fifths are left out, with an ellipsis in their place
    CutAtEnd, ///< as much at either end
    Reordered, ///< two or three clauses in another order
    Several, ///< typos, and a cut or another order
};
inline constexpr std::array allDistortions{Distortion::None,     Distortion::Typos,     Distortion::CutWithin,
                                           Distortion::CutAtEnd, Distortion::Reordered, Distortion::Several};
[[nodiscard]] const char *nameOf(Distortion distortion);

/// A passage of ten words (or twenty characters of a script without spaces) or more, distorted.
[[nodiscard]] QString distorted(QRandomGenerator &random, const QString &passage, Distortion distortion);

} // namespace florilegium::testing
