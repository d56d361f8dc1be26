// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "paint/palette.h"

#include <QStringList>

class QPainter;
class QRectF;

namespace florilegium {

// The hues that a colour category may have, and the patterns that its marks may be underlined with. Their words are
// what the library keeps (annotate/highlight.h).

/// "yellow", "green", … in the order they are offered; the first five are those of the standard colours.
[[nodiscard]] const QStringList &shadeWords();
/// The shade of a colour: its own, else that of its key, else one of the five that is always the same for the key.
[[nodiscard]] QString shadeOf(const Colour &colour);
/// In a look; high contrast has the tones of the look that is nearer.
[[nodiscard]] Tone shadeTone(const QString &shade, Look look);

[[nodiscard]] QString toWord(MarkPattern pattern);
/// Nothing for a word that is none.
[[nodiscard]] MarkPattern markPatternFromWord(QStringView word);

/// A line of the pattern along the lower edge of `rect`, in the ink; nothing for MarkPattern::None.
void paintPattern(QPainter &painter, const QRectF &rect, MarkPattern pattern, const QColor &ink);
/// The dot that stands for a colour in lists and bars: in a fill, outlined in the colour's ink so many pixels wide (0:
/// not), and with the line of its pattern in the 6 pixels below, 15 wide.
void paintSwatch(QPainter &painter, const QRectF &dot, const Tone &tone, const QColor &fill, double outline);

} // namespace florilegium
