// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "panels/rowdelegate.h"

namespace florilegium {

/// An article in a list: title, where it is from and how long, how far it was read, how many highlights it has.
class ArticleDelegate : public RowDelegate
{
    Q_OBJECT
public:
    static constexpr int rowHeight = 64;

    using RowDelegate::RowDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// "Field Notes · M. Alder · 14 July 2025 · 7 min" from the roles of ArticleListModel.
[[nodiscard]] QString articleLine(const QModelIndex &index);

} // namespace florilegium
