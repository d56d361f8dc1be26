// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/document.h"

#include <QByteArray>

namespace florilegium {

/// A document as Markdown in UTF-8 (CommonMark with GitHub's tables and strikethrough, and HTML for what they lack).
/// Parsed again, it gives the same blocks; tables without a heading row get their first row as one.
[[nodiscard]] QByteArray documentToMarkdown(const Document &document);

} // namespace florilegium
