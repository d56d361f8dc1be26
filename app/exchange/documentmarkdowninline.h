// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/document.h"

namespace florilegium {

/// Where words will stand, which decides how line breaks and bars are written.
enum class MarkdownPlace : quint8 { Paragraph, Heading, Cell };

/// Words of a range within one block as inline Markdown: escaped so that they mean themselves, with styles, links and
/// pictures. Styles whose marks would not be read back where they stand are written as HTML tags. Line breaks are "\"
/// and a newline in paragraphs, else "<br>".
[[nodiscard]] QString inlineMarkdown(const Document &document, TextRange range, MarkdownPlace place);

/// Plain words escaped so that Markdown reads them as they are. `atLineStart`: they may stand first in a line.
[[nodiscard]] QString escapedMarkdown(QStringView text, MarkdownPlace place, bool atLineStart);

/// "![alternative](source)", with a title where given.
[[nodiscard]] QString imageMarkdown(const ImageRef &image, const QString &title);

/// A table with bars; its first row is the heading.
[[nodiscard]] QString tableMarkdown(const Document &document, const TableRef &table);

} // namespace florilegium
