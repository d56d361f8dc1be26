// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractListModel>
#include <QPointer>

class QAction;

namespace florilegium {

/// The actions whose names hold all the words that were typed: the palette's half of the search field. Actions are
/// borrowed. Roles are those of SearchResultsModel, so that both stand in one list.
class CommandModel : public QAbstractListModel
{
    Q_OBJECT
public:
    static constexpr int group = 3; ///< in SearchResultsModel::GroupRole
    static constexpr int limit = 8;

    using QAbstractListModel::QAbstractListModel;

    void setActions(const QList<QAction *> &actions) { m_all = actions; }
    void search(const QString &words);
    [[nodiscard]] QAction *action(int row) const { return m_found.at(row); }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<QAction *> m_all;
    QList<QPointer<QAction>> m_found;
};

} // namespace florilegium
