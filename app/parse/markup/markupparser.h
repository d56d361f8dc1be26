// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "parse/parser.h"

namespace florilegium {

// Lightweight markup as structured text: title and metadata, headings, paragraphs with their marks and links, lists,
// code, quotations, tables of Org and AsciiDoc, pictures, footnotes. What a processor would compute (inclusions,
// indexes) is left out. Linear but for marks, which are looked for within their paragraph. Errors: NoContent, TooLarge,
// Cancelled.

[[nodiscard]] Result<Parsed> parseReStructuredText(const Source &source, std::stop_token stop = {});
[[nodiscard]] Result<Parsed> parseOrg(const Source &source, std::stop_token stop = {});
[[nodiscard]] Result<Parsed> parseAsciiDoc(const Source &source, std::stop_token stop = {});

} // namespace florilegium
