// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/query/completion.h"

#include <QAbstractListModel>

namespace florilegium {

/// What may stand at the cursor of a query: fields and their values. Roles are those of SearchResultsModel, so that
/// both stand in one list.
class CompletionModel : public QAbstractListModel
{
    Q_OBJECT
public:
    static constexpr int group = 4; ///< in SearchResultsModel::GroupRole

    using QAbstractListModel::QAbstractListModel;

    void set(const Completions &completions);
    [[nodiscard]] bool isEmpty() const { return m_completions.isEmpty(); }
    /// Whether values are offered for what is none yet: then one is most likely wanted; fields only may be.
    [[nodiscard]] bool offersValues() const
    {
        return !isEmpty() && !m_completions.isWhole && !m_completions.list.front().isField;
    }
    [[nodiscard]] TextRange replaced() const { return m_completions.replaced; }
    [[nodiscard]] const Completion &completion(int row) const { return m_completions.list.at(row); }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    Completions m_completions;
};

} // namespace florilegium
