// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/commands.h"
#include "library/library.h"

#include <memory>

namespace florilegium {

enum class Access : quint8 { Read, Write };

/// The library that the arguments name. For writing: made when it is not there; while a window holds it, one whose
/// writes go to that window (NoAnswer when it does not answer). Complains by itself; null when it cannot be opened.
[[nodiscard]] std::unique_ptr<Library> openLibrary(const Arguments &arguments, Access access);

/// The article with this id, or the one that this file is. Adds the file when it is not known.
[[nodiscard]] Result<ArticleId> articleOf(Library &library, const QString &idOrFile);

} // namespace florilegium
