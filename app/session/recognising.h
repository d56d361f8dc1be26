// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/queries.h"
#include "source/source.h"

namespace florilegium {

/// By what a source was recognised as one of the library's articles, surest first.
enum class RecognisedBy : quint8 {
    Content, ///< the same bytes were taken before
    Address, ///< its address, or the canonical one that the page names
    Path, ///< its file's path, and some of the text
    Likeness, ///< most of its text alone: to be offered, never to be taken for granted
};

struct Recognised
{
    Article article; ///< living
    RecognisedBy by = RecognisedBy::Content;
};

/// The living article that these bytes are a version of. Likeness is looked for with the search index: some
/// phrases of the text are searched, and the texts found are compared. On the reader's thread.
[[nodiscard]] Result<std::optional<Recognised>> recognise(LibraryQueries &queries, const QString &sha256,
                                                          const Source &source, const Document &document);

/// Addresses by which a source may be known: its own and the canonical one of its document.
[[nodiscard]] QStringList addressesOf(const Source &source, const Document &document);

} // namespace florilegium
