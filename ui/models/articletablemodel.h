// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/articlecolumns.h"
#include "models/articledrag.h"
#include "models/articlegroups.h"
#include "models/pagedtable.h"

namespace florilegium {

/// The articles of a shelf, for a table and for a list, which shows its first column. Columns are those of
/// ArticleColumn. The first page comes before the order of all. By groups, each has a row that is its head, and may be
/// folded.
class ArticleTableModel : public PagedTable<GroupedRow, ArticleRow, ArticleFilter, ArticleId>
{
    Q_OBJECT
public:
    static constexpr int pageSize = 100; ///< rows

    enum Role {
        IdRole = Qt::UserRole + 1, ///< QString, there at once; empty for the head of a group
        BylineRole,
        SiteRole,
        PublishedRole, ///< ISO 8601, as far as known
        AddedRole, ///< QDateTime
        DeletedRole, ///< QDateTime
        WordsRole, ///< qint64
        HighlightsRole, ///< int
        ProgressRole, ///< double, 0 to 1
        StateRole, ///< int of ReadingState
        ExcerptRole,
        RatingRole, ///< int, 0 to 5
        GroupRole, ///< name of the group whose head it is, QString; invalid for an article
        GroupSizeRole, ///< int, articles
        FoldedRole, ///< bool
    };

    explicit ArticleTableModel(Library &library, QObject *parent = nullptr);

    void setFilter(const ArticleFilter &filter, ArticleGrouping grouping = ArticleGrouping::None);
    [[nodiscard]] ArticleGrouping grouping() const { return m_grouping; }
    /// Null for the head of a group.
    [[nodiscard]] ArticleId id(const QModelIndex &index) const { return PagedTable::id(index).article; }
    /// The first row of an article in the first column, if it is on the shelf and not folded away. O(n).
    [[nodiscard]] QModelIndex find(const ArticleId &id) const;
    [[nodiscard]] bool isHead(const QModelIndex &index) const { return index.isValid() && id(index).isNull(); }
    /// Of a group's head. The choice holds for groups of that name as long as it is grouped in this way.
    void setFolded(const QModelIndex &head, bool folded);
    void foldAll(bool folded);
    /// Whether the order of all articles is there.
    [[nodiscard]] bool isComplete() const { return m_complete; }

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    /// Empty until the row has come.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// Articles can be dragged to collections.
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QStringList mimeTypes() const override { return {articleDragType}; }
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;

protected:
    void readOrder() override;

private:
    void readFirst();
    void readGroups();
    void fail(const Error &error);
    [[nodiscard]] QVariant headData(const QString &group, int role) const;
    [[nodiscard]] QVariant articleData(const QModelIndex &index, int role) const;

    ArticleGrouping m_grouping = ArticleGrouping::None;
    QList<ArticleGroup> m_groups;
    QHash<QString, qsizetype> m_groupByKey; ///< index in m_groups
    QSet<QString> m_folded; ///< keys of groups
    bool m_complete = false;
};

/// What an article's row has for one of the roles from BylineRole to RatingRole; invalid for others.
[[nodiscard]] QVariant rowData(const ArticleRow &row, int role);

} // namespace florilegium
