// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/queries.h"

#include <QByteArray>

namespace florilegium {

/// Our own JSON (version 1) of articles with their highlights, of all themes, and of the claims that bear on them.
/// Offsets are code points of the article's text; deterministic; ends with a newline. On a worker.
[[nodiscard]] Result<QByteArray> annotationJson(LibraryQueries &queries, const QList<ArticleId> &articles);

} // namespace florilegium
