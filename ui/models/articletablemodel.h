// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/library.h"
#include "models/articlecolumns.h"
#include "models/articledrag.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QTimer>

namespace florilegium {

/// The articles of a shelf as a table that can be jumped about in. The ids of all are known, in the order that the
/// store gives them; the articles themselves are read by pages, on the reader's thread, where a view asks for their
/// cells, and the last few thousand are kept. Columns are those of ArticleColumn. Changes no data.
class ArticleTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    static constexpr int pageSize = 100; ///< rows
    static constexpr int pagesAtOnce = 4; ///< of one read; what was asked for before them is out of sight
    static constexpr int mostKept = 4000; ///< rows

    explicit ArticleTableModel(Library &library, QObject *parent = nullptr);

    [[nodiscard]] const ArticleFilter &filter() const { return m_filter; }
    void setFilter(const ArticleFilter &filter);
    /// Follows the library no more, until it is asked again.
    void rest() { m_asked = false; }
    [[nodiscard]] ArticleId id(const QModelIndex &index) const;
    /// The row of an article in the first column, if it is on the shelf. O(n).
    [[nodiscard]] QModelIndex find(const ArticleId &id) const;
    /// How many articles are held in memory.
    [[nodiscard]] int kept() const { return int(m_kept.size()); }
    /// Nothing is being read or going to be.
    [[nodiscard]] bool isIdle() const
    {
        return !m_reading && !m_fetching && !m_soon.isActive() && !m_fetchSoon.isActive();
    }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    /// Empty until the row has come. The id is there at once (ArticleListModel::IdRole).
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// Articles can be dragged to collections.
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QStringList mimeTypes() const override { return {articleDragType}; }
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;

Q_SIGNALS:
    /// The order of the articles has come, at first or anew.
    void loaded();
    void failed(const florilegium::Error &error);

private:
    struct Kept
    {
        ArticleRow row;
        quint64 state; ///< of the library when it was read
    };

    void refreshSoon();
    void readOrder();
    void takeOrder(const QList<ArticleId> &ids);
    void removeAndInsert(const QList<ArticleId> &ids);
    [[nodiscard]] const ArticleRow *row(int index) const;
    void fetch();
    void take(int first, const QList<ArticleRow> &rows, quint64 state);

    Library &m_library;
    ArticleFilter m_filter;
    QList<ArticleId> m_ids;
    mutable QCache<ArticleId, Kept> m_kept;
    mutable QList<int> m_wanted; ///< pages, the last asked for at the end
    mutable QTimer m_fetchSoon;
    QTimer m_soon;
    quint64 m_state = 0; ///< counts changes of the library
    quint64 m_question = 0; ///< answers to older questions are dropped
    bool m_asked = false;
    bool m_another = true; ///< the next order answers another question: no row stays
    bool m_reading = false;
    bool m_fetching = false;
};

} // namespace florilegium
