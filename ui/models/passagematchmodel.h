// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/automarking.h"

#include <QAbstractListModel>

#include <vector>

namespace florilegium {

/// The matches of a pattern, to be ticked: those that the theme has already are not, all others are. Grows while the
/// search goes on. Changes no data. Window's thread.
class PassageMatchModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        BeforeRole = Qt::UserRole + 1, ///< words before the match
        AfterRole,
        TitleRole, ///< of the article
        BeginsArticleRole, ///< bool: the row before is of another article
        HasThemeRole, ///< bool: a passage over it has the theme
    };

    using QAbstractListModel::QAbstractListModel;

    void clear();
    void append(const QList<PassageMatch> &matches);
    /// Ticks those that are not, or when all are ticked, none of them is. Rows that the theme has stay as they are.
    void toggle(const QModelIndexList &rows);
    [[nodiscard]] const PassageMatch &match(int row) const { return m_rows[size_t(row)].match; }
    [[nodiscard]] QList<PassageMatch> ticked() const;
    [[nodiscard]] int tickedCount() const { return m_ticked; }
    [[nodiscard]] int articleCount() const { return m_articles; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    void tickedChanged();

private:
    struct Row
    {
        PassageMatch match;
        bool ticked = false;
    };
    [[nodiscard]] bool beginsArticle(int row) const;
    void tick(int row, bool ticked);

    std::vector<Row> m_rows;
    int m_ticked = 0;
    int m_articles = 0;
};

} // namespace florilegium
