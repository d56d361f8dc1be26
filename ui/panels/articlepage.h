// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/articlelistmodel.h"
#include "models/articletablemodel.h"
#include "panels/listpage.h"

#include <QTimer>

class QToolButton;

namespace florilegium {

class ArticleTable;

/// The articles of a shelf, of a search in it, or in the bin, as a list or as a table.
class ArticlePage : public ListPage
{
    Q_OBJECT
public:
    explicit ArticlePage(Library &library, QWidget *parent = nullptr);

    /// Absent: all but archived ones.
    void showState(std::optional<ReadingState> state);
    void showBin();
    /// The articles of a collection, or what a saved search finds.
    void showCollection(const Collection &collection);
    /// The name of what is shown may be another one now.
    void followCollections(const QList<CollectionRow> &collections);
    /// The query that finds what is shown, as text; empty unless words were typed.
    [[nodiscard]] QString shownQuery() const;
    [[nodiscard]] bool isBin() const { return m_filter.deleted; }
    [[nodiscard]] QList<ArticleId> selected() const;
    [[nodiscard]] bool hasSelection() const;
    [[nodiscard]] ArticleListModel &model() { return m_model; }
    [[nodiscard]] ArticleTableModel &tableModel() { return m_tableModel; }
    /// Null before it was first shown.
    [[nodiscard]] ArticleTable *table() const { return m_table; }

    /// The selected and the current article stay so.
    void setShelfView(const ShelfView &view);
    [[nodiscard]] const ShelfView &shelfView() const { return m_shelfView; }
    /// Sorts by a column, or turns the order around where it is sorted by it.
    void sortBy(ArticleColumn column);
    void openColumnMenu();

    void setLook(const Palette &look) override;

Q_SIGNALS:
    void opened(const florilegium::ArticleId &id);
    void deleteWanted(const QList<florilegium::ArticleId> &articles);
    void restoreWanted(const QList<florilegium::ArticleId> &articles);
    /// By the reader, here.
    void shelfViewChanged(const florilegium::ShelfView &view);
    /// From the bin of articles to that of highlights.
    void otherBinWanted();
    void failed(const florilegium::Error &error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showShelf(const ArticleFilter &filter, const QString &heading, const Collection &collection = {});
    void apply();
    void makeTable();
    void showView();
    void keepCurrent();
    void returnToCurrent();
    [[nodiscard]] bool actOnKey(int key);
    void open(const QModelIndex &index);
    void setEmptyTexts();

    ArticleListModel m_model;
    ArticleTableModel m_tableModel;
    ArticleTable *m_table = nullptr;
    ArticleFilter m_filter;
    Collection m_collection; ///< that is shown, or saved search; null id: none
    ShelfView m_shelfView;
    ArticleId m_current; ///< to be current again when the rows have come
    QTimer m_typing;
    QToolButton *m_otherBin;
};

} // namespace florilegium
