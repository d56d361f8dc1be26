// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "panels/rowdelegate.h"

namespace florilegium {

/// A highlight in a list: a rule in the ink of its colour, the quote, the note, and a line with status, article and
/// themes. Where the list is grouped, the first of an article stands below the article's title.
class HighlightDelegate : public RowDelegate
{
    Q_OBJECT
public:
    using RowDelegate::RowDelegate;

    void setGrouped(bool grouped) { m_grouped = grouped; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintFoot(QPainter &painter, const QRectF &line, const QFont &font, const QModelIndex &index) const;
    [[nodiscard]] bool beginsArticle(const QModelIndex &index) const;

    bool m_grouped = false;
};

} // namespace florilegium
