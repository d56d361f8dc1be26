// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace florilegium {

class PopupFrame;

/// A line of the picker of collections: a check or a dash, and the name. The frame is borrowed.
class CollectionChoiceDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    static constexpr int rowHeight = 27;

    CollectionChoiceDelegate(const PopupFrame &frame, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const PopupFrame &m_frame;
};

} // namespace florilegium
