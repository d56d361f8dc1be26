// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/articletablemodel.h"
#include "panels/articledelegate.h"
#include "panels/binswitch.h"
#include "panels/listpage.h"

#include <QTimer>

namespace florilegium {

class ArticleTable;

/// The articles of a shelf, of a search in it, or in the bin, as a list or as a table, grouped or not.
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
    /// Articles; heads of groups are none.
    [[nodiscard]] QList<ArticleId> selected() const;
    [[nodiscard]] bool hasSelection() const { return !firstSelected().isNull(); }
    /// The first selected article, unless it lies in the bin.
    [[nodiscard]] BesidePlace besidePlace() const override;
    [[nodiscard]] ArticleTableModel &model() { return m_model; }
    /// Null before it was first shown.
    [[nodiscard]] ArticleTable *table() const { return m_table; }

    /// The selected and the current article stay so.
    void setShelfView(const ShelfView &view);
    [[nodiscard]] const ShelfView &shelfView() const { return m_shelfView; }
    /// Sorts by a column, or turns the order around where it is sorted by it.
    void sortBy(ArticleColumn column);
    void openColumnMenu();
    void groupBy(ArticleGrouping grouping);
    /// Shows the heads alone, or all articles below them.
    void foldGroups(bool folded);
    /// Pictures in the list; coverMade() when one has come.
    void setCovers(ArticleDelegate::CoverOf coverOf);
    void coverMade();

    void setLook(const Palette &look) override;

Q_SIGNALS:
    void opened(const florilegium::ArticleId &id);
    void deleteWanted(const QList<florilegium::ArticleId> &articles);
    /// By the reader, here.
    void shelfViewChanged(const florilegium::ShelfView &view);
    void binPartWanted(florilegium::BinPart part);
    void failed(const florilegium::Error &error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    ArticlePage(Library &library, ArticleDelegate *delegate, QWidget *parent);
    void showShelf(const ArticleFilter &filter, const QString &heading, const Collection &collection = {});
    void apply();
    void connectRows(QAbstractItemView *rows);
    void makeTable();
    void showView();
    void keepCurrent();
    void returnToCurrent();
    [[nodiscard]] ArticleId firstSelected() const;
    [[nodiscard]] bool actOnHead(int key);
    [[nodiscard]] bool deleteSelected();
    void open(const QModelIndex &index);
    void setEmptyTexts();

    ArticleDelegate *m_delegate;
    ArticleTableModel m_model;
    ArticleTable *m_table = nullptr;
    ArticleFilter m_filter;
    Collection m_collection; ///< that is shown, or saved search; null id: none
    ShelfView m_shelfView;
    ArticleId m_current; ///< to be current again when the rows have come
    QTimer m_typing;
    BinSwitch *m_bin;
};

} // namespace florilegium
