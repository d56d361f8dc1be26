// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/document.h"
#include "paint/palette.h"
#include "paint/typography.h"

#include <QList>
#include <QTextLayout>

namespace florilegium {

/// The formats of a passage by the document's spans, in offsets within it; equal neighbours are one. Only what changes
/// letters: bands, backgrounds and boxes are painted, so that they never cost a layout.
[[nodiscard]] QList<QTextLayout::FormatRange> spanFormats(const Document &document, TextRange range, TextRole role,
                                                          const Typography &typography, const Palette &palette);

} // namespace florilegium
