// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "panels/rowdelegate.h"

namespace florilegium {

/// One change of a claim's status: symbol and status, when and by whom, to whom it is attributed, and why.
class HistoryDelegate : public RowDelegate
{
    Q_OBJECT
public:
    enum Role {
        StatusRole = Qt::UserRole + 1, ///< int of Status
        WhenRole, ///< words: when, by whom, and to whom it is attributed
        ReasonRole,
    };

    using RowDelegate::RowDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace florilegium
