// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "parse/parser.h"

namespace florilegium {

/// Source code: the file's name as title and one Code block, lines and tabs as they are. Errors: NoContent, Cancelled.
[[nodiscard]] Result<Parsed> parseSourceCode(const Source &source, std::stop_token stop);

} // namespace florilegium
