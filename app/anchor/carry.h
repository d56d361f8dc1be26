// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "anchor/likeplaces.h"
#include "anchor/reanchor.h"

namespace florilegium {

/// Decides passage by passage where it stands in the new text, given how the words correspond. Keeps references; one
/// thread at a time.
class Carrier
{
public:
    Carrier(const WordMap &old, const WordMap &now, const Alignment &alignment);

    /// `source` is a range of the old text's source; all ranges of the result are ranges of the new one's.
    [[nodiscard]] Carried carry(TextRange source);

private:
    [[nodiscard]] Place orBetter(const Passage &passage, const Place &place);
    [[nodiscard]] Carried punctuation(const Passage &passage) const;
    [[nodiscard]] Carried placed(const Passage &passage, const Place &place, PlacedBy by) const;
    [[nodiscard]] Carried orphan(const Passage &passage, const std::optional<Place> &refused) const;
    [[nodiscard]] std::optional<TextRange> unchanged(const Passage &passage, TextRange words) const;
    [[nodiscard]] TextRange sourceOf(const Passage &passage, TextRange words) const;

    Scene m_scene;
    LikePlaces m_like;
};

} // namespace florilegium
