// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/builder.h"

namespace florilegium {

/// Adds a note's Markdown to a document, as the margin reads it: HTML in it stays text, nothing is loaded, headings are
/// only bold. `depth`: how many lists contain it. Linear in its length.
void addNoteText(DocumentBuilder &builder, const QString &markdown, int depth);

} // namespace florilegium
