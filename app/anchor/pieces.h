// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "anchor/scene.h"

#include <QList>

namespace florilegium {

/// The pieces that a passage became, in new words and in the order of the passage: the place alone, unless text was put
/// into the passage or part of it went elsewhere. Scraps are no pieces. O(passage).
[[nodiscard]] QList<TextRange> piecesOf(const Scene &scene, const Passage &passage, const Place &place);

} // namespace florilegium
