// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/library.h"
#include "parse/parser.h"
#include "session/carrying.h"
#include "session/recognising.h"

namespace florilegium {

/// Bytes with their identity.
struct LoadedSource
{
    Source source;
    QString sha256; ///< of the bytes, lower-case hex
};

/// What became of a source that was to be added.
struct Added
{
    Article article;
    TextId text = 0;
    DocumentPtr document;
    bool isNew = false; ///< the article came into the library
    bool isNewVersion = false; ///< the article was known, these bytes were not
    std::optional<Article> alike; ///< an article with most of the text, of which this may be another version
    CarriedCounts carried; ///< what became of the article's highlights in a new version
};

// The steps of adding, pure but for the first and the queries; the session takes them asynchronously,
// the command line one after the other.

/// Reads and hashes a file. Blocking: workers and the command line.
[[nodiscard]] Result<LoadedSource> loadFile(const QString &path);
[[nodiscard]] LoadedSource hashed(Source source);
/// Counts the words of the text: for workers.
[[nodiscard]] Article newArticle(const Source &source, const Document &document, const QDateTime &now);
[[nodiscard]] NewVersion newVersion(const Article &article, const LoadedSource &loaded, const Parsed &parsed,
                                    const ParseOptions &options);
/// The canonical word of parse options, part of a text's identity: "", "whole-page", "keep:MARK" for each piece that
/// was brought back.
[[nodiscard]] QString rulesWord(const ParseOptions &options);
[[nodiscard]] ParseOptions parseOptionsFrom(QStringView rules);

/// Everything at once, waiting for the library. For the command line, never on the window's thread.
[[nodiscard]] Result<Added> addSource(Library &library, const LoadedSource &loaded, const QDateTime &now);

} // namespace florilegium
