// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "panels/rowdelegate.h"
#include "text/id.h"

#include <QPixmap>

#include <functional>

namespace florilegium {

/// An article in a list: title, where it is from and how long, how far it was read, how many highlights it has, and its
/// picture where it has one; or the head of a group of articles.
class ArticleDelegate : public RowDelegate
{
    Q_OBJECT
public:
    static constexpr int rowHeight = 64;
    static constexpr QSize coverSize{66, 44}; ///< logical pixels
    /// Gives the picture of an article for a device's pixels of that ratio; null: none, or not yet.
    using CoverOf = std::function<QPixmap(const ArticleId &id)>;

    using RowDelegate::RowDelegate;

    void setCovers(CoverOf coverOf) { m_coverOf = std::move(coverOf); }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintHead(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    /// Returns how much of the row's width it took.
    [[nodiscard]] double paintCover(QPainter &painter, const QRectF &row, double right, const QModelIndex &index) const;

    CoverOf m_coverOf;
};

/// "Field Notes · M. Alder · 14 July 2025 · 7 min" from the roles of ArticleTableModel; of one in the bin also when it
/// was put there.
[[nodiscard]] QString articleLine(const QModelIndex &index);

} // namespace florilegium
