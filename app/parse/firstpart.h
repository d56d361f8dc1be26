// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/document.h"
#include "source/source.h"

namespace florilegium {

/// Texts below this many bytes are parsed as soon as their first part would be.
inline constexpr qsizetype smallestLongText = 256 * 1024;
/// How much of a long text is looked at for its first part.
inline constexpr qsizetype firstPartBytes = 64 * 1024;

/// The beginning of a long text as a document, to be shown while the rest is read and parsed. It ends between two
/// paragraphs. Of the whole document it has the same first blocks, but for what only the rest says: the targets of
/// references, and headings and wraps that are judged by the whole. `head`: at least firstPartBytes bytes of the
/// source, or all of it. Null for formats that are not read from the front (HTML, code, containers), for text that is
/// not UTF-8, and when there is nothing to read. Any thread; about a millisecond.
[[nodiscard]] DocumentPtr firstPart(const Source &head);

} // namespace florilegium
