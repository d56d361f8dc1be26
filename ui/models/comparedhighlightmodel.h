// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/comparing.h"

#include <QAbstractListModel>

namespace florilegium {

/// The highlights of a comparison whose words changed. Shares the comparison.
class ComparedHighlightModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        NewWordsRole = Qt::UserRole + 1, ///< empty: not found in the newer version
        ColourRole, ///< key of the colour
    };

    using QAbstractListModel::QAbstractListModel;

    /// Null: none.
    void setComparison(ComparisonPtr comparison);
    [[nodiscard]] const ComparedHighlight &row(int number) const { return m_comparison->highlights[number]; }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    /// Shows the old words.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    ComparisonPtr m_comparison;
};

} // namespace florilegium
