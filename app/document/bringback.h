// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/document.h"

namespace florilegium {

/// The document with the left-out pieces that are kept (isKept()) as paragraphs where they would have stood. For
/// formats whose pieces have no structure of their own; a parser that has one brings them back itself. Linear. Pure.
[[nodiscard]] Document broughtBack(const Document &document, const QStringList &kept);
/// The same document where nothing is kept.
[[nodiscard]] DocumentPtr broughtBack(const DocumentPtr &document, const QStringList &kept);

} // namespace florilegium
