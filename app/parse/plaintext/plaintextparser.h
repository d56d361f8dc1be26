// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/builder.h"
#include "parse/parser.h"

namespace florilegium {

/// Plain text with the structure that its layout shows: title, headings, paragraphs (hard-wrapped lines joined, verse
/// kept), lists, quotations with '>', indented code, rules; trailing prompts are left out. In doubt a paragraph.
/// Linear, also for giant lines. Errors: NoContent, Cancelled.
[[nodiscard]] Result<Parsed> parsePlainText(const Source &source, std::stop_token stop);

/// The same into a document that is being built; where it has blocks already, the text has no title of its own. `text`
/// has no line ends but '\n'. Ends early when stopped.
void writePlainText(const QString &text, DocumentBuilder &builder, const std::stop_token &stop);

} // namespace florilegium
