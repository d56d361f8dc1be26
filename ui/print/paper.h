// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "paint/palette.h"
#include "paint/typography.h"

#include <QFont>
#include <QPageLayout>
#include <QRectF>

namespace florilegium {

// How an article looks on paper. All lengths are 1/96 inch, the logical pixels of a screen, whatever the resolution of
// the device: the same pages come out of every printer. Any thread.

inline constexpr double paperPixelsPerInch = 96;

/// White paper, black text, the light tones.
[[nodiscard]] Palette paperPalette();
/// The reader's own family and leading, in a size for paper: what is 18.5 px on the screen is 10.5 pt. Zoom is of the
/// window alone.
[[nodiscard]] TypeChoice paperType(const TypeChoice &choice);
/// For notes, header and footer: the interface's family. Sized in pixels, so that it is the same on every device.
[[nodiscard]] QFont paperFont(int pixels);
inline constexpr int noteFontPixels = 11;
inline constexpr int footerFontPixels = 10;

/// Where things stand on a sheet. Origin: its upper left corner.
struct PageShape
{
    QSizeF sheet;
    QRectF text; ///< the column of the article
    QRectF margin; ///< of the notes, as high as the text; null: there is none
    double headerY = 0; ///< middle of the header's line
    double footerY = 0; ///< middle of the footer's line
    bool operator==(const PageShape &) const = default;
};

/// Columns on paper of this size and direction, with at least our own margins. Text and notes are centred together. A
/// sheet that is too narrow for both has no margin for notes.
[[nodiscard]] PageShape pageShape(const QPageLayout &layout, const Typography &typography, bool hasNotes);
/// The paper of the reader's country, upright, printed on to its edges: the pages have their own margins.
[[nodiscard]] QPageLayout usualPaper();

} // namespace florilegium
