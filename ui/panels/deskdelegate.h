// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/deskmodel.h"
#include "panels/rowdelegate.h"

namespace florilegium {

/// A highlight on the desk: what became of it (shape first), how alike the best place is, and the old words with the
/// difference: struck what is gone, underlined what is new.
class DeskDelegate : public RowDelegate
{
    Q_OBJECT
public:
    explicit DeskDelegate(const DeskModel &model, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintHead(QPainter &painter, const QRectF &line, const QFont &font, const DeskRow &row) const;

    const DeskModel &m_model;
};

/// The shape of what became of a highlight, in the square `box`.
void paintFate(QPainter &painter, const QRectF &box, Fate fate, const QColor &ink);

} // namespace florilegium
