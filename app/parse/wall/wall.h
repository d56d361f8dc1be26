// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "parse/parser.h"
#include "parse/parts.h"

namespace florilegium {

// Parsing behind a wall: in a process of its own (florilegium-parser), one for each file, that can read and write
// nothing but its socket (wall/sandbox.h). A crash or hang there is ErrorCode::ParserFailed here. Blocking: for
// workers.

/// The program beside this one, or where installing puts it.
[[nodiscard]] QString parserProgram();

/// As parse(). Also ParserFailed: "missing", "crash", "time" (over a minute) or what the system says.
[[nodiscard]] Result<Parsed> parseBehindWall(const QString &program, const Source &source, const ParseOptions &options,
                                             const std::stop_token &stop);

/// As openParts(); the process lives as long as the reader.
[[nodiscard]] Result<std::unique_ptr<PartReader>> openPartsBehindWall(const QString &program, const Source &source);

} // namespace florilegium
