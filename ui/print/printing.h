// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "print/printedpages.h"
#include "print/printerplugin.h"
#include "view/imagestorepolicy.h"

#include <QFuture>

class QThreadPool;

namespace florilegium {

/// The steps that a print's future counts its progress in.
inline constexpr int printSteps = 1000;

// Both finish with the number of pages. Progress comes by the future (0 to printSteps); cancelling it stops the layout
// between two rows and a file between two pages, and there is no result. The article is laid out and painted on the
// pool, where `pictures` is waited for as well.

/// Writes the article to a PDF file: a whole one takes the place of what was there, or nothing changes. Links in the
/// text are links. Errors: WriteFailure, with the system's own words.
[[nodiscard]] QFuture<Result<int>> writePdf(QThreadPool &pool, PrintedArticle article, QFuture<PictureSources> pictures,
                                            const QPageLayout &layout, const QString &path);
/// Prints it. Errors: WriteFailure, when the printer could not begin.
[[nodiscard]] QFuture<Result<int>> printOn(QThreadPool &pool, PrintedArticle article, QFuture<PictureSources> pictures,
                                           PrintTarget target);

} // namespace florilegium
