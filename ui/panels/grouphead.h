// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "paint/palette.h"

#include <QModelIndex>
#include <QRectF>

class QFont;
class QPainter;

namespace florilegium {

/// Paints the head of a group of articles over `rect`: an arrow that says whether it is folded, its name, and how many
/// articles it has, from the roles of ArticleTableModel. Its background is the caller's.
void paintGroupHead(QPainter &painter, const QRectF &rect, const QModelIndex &head, const QFont &font,
                    const Palette &look, Qt::LayoutDirection direction);

} // namespace florilegium
