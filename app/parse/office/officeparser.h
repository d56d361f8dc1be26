// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "parse/parser.h"

namespace florilegium {

// Office documents: text, headings, lists, tables, notes and pictures; nothing of their layout. Text that was deleted
// under change tracking, indexes and tables of contents are left out. Errors: those of an archive, NoContent, Damaged.

[[nodiscard]] Result<Parsed> parseDocx(const Source &source, std::stop_token stop = {});
[[nodiscard]] Result<Parsed> parseOdt(const Source &source, std::stop_token stop = {});

} // namespace florilegium
