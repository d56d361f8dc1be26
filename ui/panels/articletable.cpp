// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panels/articletable.h"

#include "models/articletablemodel.h"
#include "panels/articlecelldelegate.h"

namespace florilegium {

ArticleTable::ArticleTable(ArticleTableModel &model, QWidget *parent)
    : ColumnTable(model, new ArticleCellDelegate, lineHeight, standardColumns(), parent)
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

} // namespace florilegium
