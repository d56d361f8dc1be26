// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "view/marginnoteslayout.h"

#include <optional>

class QWidget;

namespace florilegium {

// Going through the parts of a note by keys. Nothing stands for the note itself, which comes before its parts.

/// The part after one, or before it, of so many; the same at the ends.
[[nodiscard]] std::optional<qsizetype> partBeside(std::optional<qsizetype> part, qsizetype count, bool forward);
/// A ring round a part that has the keyboard. The painter's origin is the note's upper left corner.
void paintPartFocus(QPainter &painter, const NoteTarget &part, const QColor &ink);
/// To screen readers: what the part is, and its words.
void announcePart(QWidget &widget, const NoteTarget &part);

} // namespace florilegium
