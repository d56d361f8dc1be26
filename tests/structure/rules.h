// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "structure/modules.h"
#include "structure/sources.h"

namespace florilegium::structure {

// The rules: each looks at the files it cares about and says what goes against it. Pure functions.

/// Includes of other layers and of foreign modules that the table does not allow, and includes without a layer.
[[nodiscard]] QList<Finding> checkIncludes(const QList<SourceFile> &files, const Modules &modules);
/// Headers that include each other in a circle; one finding for each circle, naming its files.
[[nodiscard]] QList<Finding> checkCycles(const QList<SourceFile> &files);
/// C++ files over the limit that are not named as exceptions, and exceptions that are needed no more.
[[nodiscard]] QList<Finding> checkLengths(const QList<SourceFile> &files);
/// Files without the two lines of copyright and licence.
[[nodiscard]] QList<Finding> checkHeads(const QList<SourceFile> &files);
/// Words that must not be in a line: see the table in rules.cpp.
[[nodiscard]] QList<Finding> checkLines(const QList<SourceFile> &files);
/// Headers of app and ui that explain nothing, and headers without `#pragma once`.
[[nodiscard]] QList<Finding> checkHeaders(const QList<SourceFile> &files);

} // namespace florilegium::structure
