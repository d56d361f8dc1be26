// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/commands.h"
#include "library/library.h"

#include <memory>

namespace florilegium::cli {

enum class Access : quint8 {
    Read,
    Search, ///< as Read, with the search index brought into step first where no window does that
    Write,
};

/// Waits until the search index holds what was written, where it is ours to write.
void bringIndexInStep(Library &library);

/// Closes a library when the search index holds what was written.
struct CloseIndexed
{
    void operator()(Library *library) const;
};
using LibraryPointer = std::unique_ptr<Library, CloseIndexed>;

/// The library's file that the arguments name, absolute; the reader's own ($XDG_DATA_HOME/florilegium) without a name.
[[nodiscard]] QString libraryPath(const Arguments &arguments);

/// The library that the arguments name. For writing: made when it is not there; while a window holds it, one whose
/// writes go to that window (NoAnswer when it does not answer). Complains by itself; null when it cannot be opened.
[[nodiscard]] LibraryPointer openLibrary(const Arguments &arguments, Access access);

/// The article with this id, or the one that this file is. Adds the file when it is not known.
[[nodiscard]] Result<ArticleId> articleOf(Library &library, const QString &idOrFile);

} // namespace florilegium::cli
