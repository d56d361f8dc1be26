// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "annotate/themeset.h"
#include "library/queries.h"

#include <QAbstractListModel>

namespace florilegium {

/// The themes that stand on the passages of another one or near them, with on how many.
class TogetherModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        CountRole = Qt::UserRole + 1, ///< int
        ShareRole, ///< double: of the most frequent one, above 0 to 1
        ColourRole, ///< key
    };

    explicit TogetherModel(const ThemeSet &themes, QObject *parent = nullptr);

    void setTogether(const QList<std::pair<ThemeId, int>> &together);
    [[nodiscard]] ThemeId theme(int row) const { return m_rows.at(row).first; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    const ThemeSet &m_themes;
    QList<std::pair<ThemeId, int>> m_rows;
};

} // namespace florilegium
