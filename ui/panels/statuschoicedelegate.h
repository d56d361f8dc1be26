// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace florilegium {

class PopupFrame;

/// A status on a sheet: its symbol, its name, and at the end the letter that chooses it.
class StatusChoiceDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    enum Role {
        StatusRole = Qt::UserRole + 1, ///< int of Status
        LetterRole, ///< QString
    };
    static constexpr int rowHeight = 26; ///< logical pixels

    /// The frame, whose colours it paints in, is borrowed.
    StatusChoiceDelegate(const PopupFrame &frame, QObject *parent);

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const PopupFrame &m_frame;
};

} // namespace florilegium
