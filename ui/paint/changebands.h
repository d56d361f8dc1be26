// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "paint/linegeometry.h"
#include "paint/palette.h"

#include <QPainter>

namespace florilegium {

enum class ChangeKind : quint8 { Inserted, Removed, Moved };

/// A passage that differs from another version, as it is painted.
struct ChangeBand
{
    TextRange range;
    ChangeKind kind = ChangeKind::Inserted;
    bool operator==(const ChangeBand &) const = default;
};

/// The tones of a kind of change, of those that the palette's promise of contrast holds for.
[[nodiscard]] Tone changeTone(const Palette &palette, ChangeKind kind);

/// Paints a change's band in a row whose top left stands at `at`, with a mark that needs no colour: what was inserted
/// has a line under it, what was removed a line through it, what moved a dotted line under it.
void paintChange(QPainter &painter, const LaidRow &row, QPointF at, const ChangeBand &band, const Palette &palette,
                 Slice slice);

} // namespace florilegium
