// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/document.h"

#include <QByteArray>

namespace florilegium {

/// A document as one JSON object in UTF-8: metadata, `text`, `blocks` (kind, level, text, start, end …) and `leftOut`.
/// Offsets are Unicode code points of `text`.
[[nodiscard]] QByteArray documentToJson(const Document &document);

/// Stable word of a kind of block, such as "list-item".
[[nodiscard]] QString toWord(BlockKind kind);

} // namespace florilegium
