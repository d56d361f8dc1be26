// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/id.h"

#include <QList>
#include <QStringList>

class QMimeData;

namespace florilegium {

// Articles that are dragged from their list to a collection, within the window.

inline constexpr QLatin1StringView articleDragType("application/x-florilegium-articles");
[[nodiscard]] QMimeData *articleDrag(const QList<ArticleId> &articles); ///< the caller's
[[nodiscard]] QList<ArticleId> draggedArticles(const QMimeData *data);

} // namespace florilegium
