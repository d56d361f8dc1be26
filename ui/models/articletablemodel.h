// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/articlecolumns.h"
#include "models/articledrag.h"
#include "models/pagedtable.h"

namespace florilegium {

/// The articles of a shelf as a table that can be jumped about in. Columns are those of ArticleColumn.
class ArticleTableModel : public PagedTable<ArticleId, ArticleRow, ArticleFilter>
{
    Q_OBJECT
public:
    static constexpr int pageSize = 100; ///< rows

    explicit ArticleTableModel(Library &library, QObject *parent = nullptr);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    /// Empty until the row has come. The id is there at once (ArticleListModel::IdRole).
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// Articles can be dragged to collections.
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QStringList mimeTypes() const override { return {articleDragType}; }
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;
};

} // namespace florilegium
