// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "panels/rowdelegate.h"

namespace florilegium {

/// Rows of the sidebar: heads in spaced capitals, states, themes with the dot and pattern of their colour, statuses
/// with their symbol, counts.
class SidebarDelegate : public RowDelegate
{
    Q_OBJECT
public:
    static constexpr int rowHeight = 27;
    static constexpr int headHeight = 36;

    using RowDelegate::RowDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    // Names of themes, collections and searches are edited in their place.
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;
    /// What was typed is kept when counts come meanwhile.
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;

private:
    void paintHead(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    /// Returns where the text begins.
    [[nodiscard]] double paintMark(QPainter &painter, const QStyleOptionViewItem &option,
                                   const QModelIndex &index) const;
};

} // namespace florilegium
