// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "paint/geometry.h"
#include "view/marginnoteslayout.h"

#include <QHash>

#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace florilegium {

/// A note in its place: `top` in the viewport's coordinates.
struct ShelvedNote
{
    HighlightId id;
    const NoteLayout *layout = nullptr; ///< the shelf's, until it is arranged again
    double top = 0;
    double height = 0;
};

/// Which notes stand beside the text near the viewport, and where: those of one viewport above and below too, so that
/// notes do not hop at its edges. The note of a highlight of several ranges stands at the first that is seen. Layouts
/// are kept while they stay near. Without widgets; window's thread.
class NoteShelf
{
public:
    /// What an arrangement depends on. Everything borrowed is for the call only.
    struct Situation
    {
        const PassageGeometry &geometry;
        const HighlightSet &highlights;
        const Palette &palette;
        QFont font;
        double viewportHeight = 0;
        double width = 0; ///< of a note
        std::optional<HighlightId> selected; ///< stands level with its passage and shows all of its text
        std::optional<HighlightId> edited; ///< stays, even bare and far away
        double editorHeight = 0;
        bool isFolded = false; ///< dots in place of notes
    };

    /// Notes are `gap` apart; a dot's place is as high as this.
    static constexpr double gap = 14;
    static constexpr double dotPitch = 18; // room for a dot and the line of its pattern

    /// The sets are borrowed and outlive the shelf.
    NoteShelf(const ClaimSet &claims, const ThemeSet &themes);

    /// No notes at all.
    void clear();
    void forget(const QList<HighlightId> &ids);
    void forgetAll() { m_layouts.clear(); }
    /// In how many other articles a highlight's passage stands, too.
    void setElsewhere(const HighlightId &id, int articles);
    /// What is said of a highlight; nothing for a bare one unless it is `wanted`.
    [[nodiscard]] std::optional<MarginNote> noteOf(const PlacedHighlight &placed, const HighlightSet &highlights,
                                                   bool wanted = false) const;
    /// O(k) in the highlights near the viewport; a layout for each note that is new there.
    void arrange(const Situation &situation);

    /// In order of position.
    [[nodiscard]] std::span<const ShelvedNote> notes() const { return m_notes; }
    [[nodiscard]] const ShelvedNote *find(const HighlightId &id) const;
    /// The note whose place holds this y of the viewport.
    [[nodiscard]] const ShelvedNote *at(double y) const;

private:
    void take(const PlacedHighlight &placed, TextRange seen, const Situation &situation);
    void place(const Situation &situation);

    const ClaimSet &m_claims;
    const ThemeSet &m_themes;
    QHash<HighlightId, std::shared_ptr<NoteLayout>> m_layouts; // null: a bare highlight
    QHash<HighlightId, std::shared_ptr<NoteLayout>> m_kept;
    QHash<HighlightId, int> m_elsewhere;
    std::vector<ShelvedNote> m_notes;
};

} // namespace florilegium
