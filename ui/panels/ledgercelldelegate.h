// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/library.h"
#include "panels/tablecelldelegate.h"

namespace florilegium {

/// A cell of the ledger: statements in two lines of the serif, statuses with their symbols, and a frame around the cell
/// where the keyboard is. What is typed is edited in place, in an editor that grows over the rows below; nothing is set
/// in the model: edited() says what is wanted. The library, for the completion of names, is borrowed.
class LedgerCellDelegate : public TableCellDelegate
{
    Q_OBJECT
public:
    explicit LedgerCellDelegate(Library &library);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                        const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;
    /// Tells only what the cell has no room for.
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

Q_SIGNALS:
    /// A text, or names for whom it is attributed to.
    void edited(const QModelIndex &index, const QVariant &value) const;

private:
    void paintStatement(QPainter &painter, const QRectF &rect, const QString &text) const;

    Library &m_library;
};

} // namespace florilegium
