// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panels/articletable.h"

#include "models/articletablemodel.h"
#include "panels/articlecelldelegate.h"
#include "panels/grouphead.h"

#include <QPainter>

namespace florilegium {

ArticleTable::ArticleTable(ArticleTableModel &model, QWidget *parent)
    : ColumnTable(model, new ArticleCellDelegate, lineHeight, standardColumns(), parent)
    , m_model(model)
{
    connect(this, &ColumnTable::columnClicked, this, [this](int column) { Q_EMIT sortWanted(ArticleColumn(column)); });
}

void ArticleTable::setShelfView(const ShelfView &view)
{
    const bool mostFirst = view.sort == ArticleColumn::Published || view.sort == ArticleColumn::Added
        || view.sort == ArticleColumn::Length || view.sort == ArticleColumn::Read
        || view.sort == ArticleColumn::Highlights || view.sort == ArticleColumn::Rating;
    setSorted(int(view.sort), mostFirst != view.reversed ? Qt::DescendingOrder : Qt::AscendingOrder);
    setColumns(view.columns);
}

void ArticleTable::paintEvent(QPaintEvent *event)
{
    ColumnTable::paintEvent(event);
    if (m_model.grouping() != ArticleGrouping::None)
        paintHeads();
}

/// Heads of groups stand over all cells of their rows, whatever column is first and however far they are scrolled.
void ArticleTable::paintHeads()
{
    QPainter painter(viewport());
    const int first = std::max(0, rowAt(0));
    for (int row = first; row < m_model.rowCount() && rowViewportPosition(row) < viewport()->height(); ++row) {
        const QModelIndex index = m_model.index(row, 0);
        if (m_model.isHead(index))
            paintGroupHead(painter, QRectF(6, rowViewportPosition(row), viewport()->width() - 12, lineHeight), index,
                           font(), look(), layoutDirection());
    }
}

} // namespace florilegium
