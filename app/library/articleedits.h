// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/article.h"

namespace florilegium {

// What the reader does with articles as wholes, as changes: pure functions from values to records, one step of undo for
// all of them. Articles that are so already are left out. Names of changes are the words in quotation marks.

[[nodiscard]] Change setState(const QList<Article> &articles, ReadingState state); ///< "article.state"
[[nodiscard]] Change setRating(const QList<Article> &articles, int rating); ///< "article.rating"
/// The note on the article as a whole; longer ones than a note may be are cut. "article.note"
[[nodiscard]] Change setArticleNote(const Article &article, const QString &note);
/// Into the bin. "article.delete"
[[nodiscard]] Change deleteArticles(const QList<Article> &articles, const QDateTime &now);
[[nodiscard]] Change restoreArticles(const QList<Article> &articles); ///< "article.restore"

} // namespace florilegium
