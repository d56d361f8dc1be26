// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "panels/rowdelegate.h"

class QTextLayout;

namespace florilegium {

/// A match among the words around it, with the box that ticks it; the first of an article stands below its title.
class PassageMatchDelegate : public RowDelegate
{
    Q_OBJECT
public:
    using RowDelegate::RowDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// A click on the box ticks it.
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;

private:
    void paintBox(QPainter &painter, const QRectF &box, const QModelIndex &index) const;
    /// Lays the words out from the origin; returns their height.
    double layOut(QTextLayout &layout, const QModelIndex &index, double width) const;
};

} // namespace florilegium
