// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "anchor/scene.h"

namespace florilegium {

/// The densest window of the new words that the passage's words became; nothing where none has a partner. Its edges are
/// partners; what was changed at them is not in it yet. O(passage).
[[nodiscard]] std::optional<Place> densestHull(const Scene &scene, const Passage &passage);

/// The place with the edges that suit best: where words at the passage's ends have no partner, free new words take
/// their place; then whole sentences, if the passage was whole sentences. Never takes foreign words in.
[[nodiscard]] Place withBestEdges(const Scene &scene, const Passage &passage, const Place &hull);

/// Which edges of a passage have lost their words.
struct Changed
{
    bool start = false;
    bool end = false;
};

/// Moves the edges outwards to the borders of sentences where the passage had them, over words that are not foreign;
/// farther where the passage's own edge was changed. Leaves unchanged words alone.
[[nodiscard]] Place withSentences(const Scene &scene, const Passage &passage, const Place &place, Changed edges);

} // namespace florilegium
