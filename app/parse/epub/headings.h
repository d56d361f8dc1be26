// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "parse/epub/contents.h"
#include "parse/html/tree.h"

#include <optional>
#include <span>

namespace florilegium::epub {

/// A heading that the table of contents has and the text has not: it stands before the chapter.
struct Opening
{
    QString label;
    int level = 2;
};

/// Brings the headings of a chapter to the levels that the table of contents gives them (below the book's title, which
/// is level 1), and makes headings of the paragraphs that it names. `entries`: those of this chapter. `shift`: what was
/// added to the levels of the chapter before; for a chapter that the contents do not name it holds on. Linear.
[[nodiscard]] std::optional<Opening> fitHeadings(html::Tree &tree, std::span<const ContentsEntry> entries, int &shift);

} // namespace florilegium::epub
