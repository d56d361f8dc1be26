// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/document.h"
#include "paint/palette.h"
#include "paint/typography.h"

#include <QList>
#include <QTextLayout>

namespace florilegium {

/// What links become in a layout that is for a PDF. Everything in it goes into the file as it is, so that addresses are
/// ASCII without brackets and backslashes.
struct PaperLinks
{
    QStringList addresses; ///< by index of Document::links(); "#o12": to the place at offset 12; empty: no link
    std::vector<qint32> places; ///< offsets that links within the document lead to, ascending
};

/// The formats of a passage by the document's spans, in offsets within it; equal neighbours are one. Only what changes
/// letters: bands, backgrounds and boxes are painted, so that they never cost a layout. `links`: with them (null:
/// none).
[[nodiscard]] QList<QTextLayout::FormatRange> spanFormats(const Document &document, TextRange range, TextRole role,
                                                          const Typography &typography, const Palette &palette,
                                                          const PaperLinks *links = nullptr);

} // namespace florilegium
