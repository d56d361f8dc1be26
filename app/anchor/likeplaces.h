// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "anchor/freewords.h"

namespace florilegium {

/// Looks for places that are like a passage where its words have no partners that would tell. Never gives a place that
/// belongs to other old text for the greater part. Keeps references; one thread at a time.
class LikePlaces
{
public:
    explicit LikePlaces(const Scene &scene);

    /// The most alike between the passage's neighbours.
    [[nodiscard]] std::optional<Place> inHole(const Passage &passage) const;
    /// The most alike among free words anywhere; its very words before all others.
    [[nodiscard]] std::optional<Place> elsewhere(const Passage &passage);

private:
    [[nodiscard]] std::optional<Place> freeCopy(const Passage &passage);
    [[nodiscard]] std::optional<Place> mostAlike(const Passage &passage, TextRange words) const;
    [[nodiscard]] const FreeWords &freeWords();

    Scene m_scene;
    std::optional<FreeWords> m_free; ///< made when first needed
};

} // namespace florilegium
