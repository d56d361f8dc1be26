// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/articlecolumns.h"
#include "panels/columntable.h"

namespace florilegium {

class ArticleTableModel;

/// The articles as a table. A click on a heading sorts, or turns the order around. The model is borrowed.
class ArticleTable : public ColumnTable
{
    Q_OBJECT
public:
    static constexpr int lineHeight = 34; ///< logical pixels

    ArticleTable(ArticleTableModel &model, QWidget *parent);

    /// Columns and the mark of what is sorted by. Sorts nothing itself.
    void setShelfView(const ShelfView &view);

Q_SIGNALS:
    void sortWanted(florilegium::ArticleColumn column);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintHeads();

    ArticleTableModel &m_model;
};

} // namespace florilegium
