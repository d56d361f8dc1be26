// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/document.h"

#include <QByteArray>

namespace florilegium {

/// A document as one clean page of HTML in UTF-8: its words, pictures by their addresses, nothing that acts.
[[nodiscard]] QByteArray documentToHtml(const Document &document);

/// Words of a range within one block as HTML, with styles, links and pictures.
[[nodiscard]] QString inlineHtml(const Document &document, TextRange range);

/// Element that stands for a style, such as "strong"; empty for StyleNone.
[[nodiscard]] QStringView htmlElementOf(quint16 style);

} // namespace florilegium
