// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/document.h"
#include "text/error.h"

#include <QByteArray>

namespace florilegium {

/// A document as flat bytes: what the library stores of a text and what a parser in another process hands back.
/// Little-endian, after a magic word and a format number; text as UTF-8; deterministic. Linear, any thread.
[[nodiscard]] QByteArray toFlatBytes(const Document &document);
/// The document again. Every count, offset and length is checked against the rules of block.h before use:
/// foreign bytes yield ErrorCode::Damaged, never a document that breaks them.
[[nodiscard]] Result<Document> fromFlatBytes(QByteArrayView bytes);

} // namespace florilegium
