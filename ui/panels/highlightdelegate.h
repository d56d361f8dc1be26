// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "panels/rowdelegate.h"

namespace florilegium {

/// A highlight in a list: a rule in the ink of its colour, the quote with the words around it, the note, and a line
/// with colour, status, article and themes; the first of a group stands below the group's name and number.
class HighlightDelegate : public RowDelegate
{
    Q_OBJECT
public:
    using RowDelegate::RowDelegate;

    /// Not where the rows stand below their article's title.
    void setNamesArticle(bool names) { m_namesArticle = names; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintGroup(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintFoot(QPainter &painter, const QRectF &line, const QFont &font, const QModelIndex &index) const;

    bool m_namesArticle = true;
};

} // namespace florilegium
