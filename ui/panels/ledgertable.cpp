// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panels/ledgertable.h"

#include "models/ledgermodel.h"
#include "panels/ledgercelldelegate.h"

#include <QKeyEvent>

namespace florilegium {

LedgerTable::LedgerTable(LedgerModel &model, Library &library, QWidget *parent)
    : ColumnTable(model, new LedgerCellDelegate(library), lineHeight, standardLedgerColumns(), parent)
{
    setEditTriggers(EditKeyPressed | DoubleClicked);
    const auto *cells = qobject_cast<LedgerCellDelegate *>(itemDelegate());
    connect(cells, &LedgerCellDelegate::edited, this, &LedgerTable::edited);
    connect(this, &ColumnTable::columnClicked, this, [this](int column) { Q_EMIT sortWanted(LedgerColumn(column)); });
}

void LedgerTable::setLedgerView(const LedgerView &view)
{
    const bool mostFirst = view.sort && isMostFirst(*view.sort);
    setSorted(view.sort ? int(*view.sort) : -1, mostFirst != view.reversed ? Qt::DescendingOrder : Qt::AscendingOrder);
    setColumns(view.columns);
}

QPoint LedgerTable::below(const QModelIndex &index) const
{
    const QRect cell = visualRect(index);
    const QPoint corner = isRightToLeft() ? cell.bottomRight() : cell.bottomLeft();
    return viewport()->mapTo(this, corner);
}

bool LedgerTable::edit(const QModelIndex &index, EditTrigger trigger, QEvent *event)
{
    const bool asked = trigger == AllEditTriggers || (trigger & editTriggers());
    if (!asked || !index.isValid())
        return ColumnTable::edit(index, trigger, event);
    const auto column = LedgerColumn(index.column());
    if (isChosen(column)) {
        Q_EMIT choiceWanted(index);
        return true;
    }
    if (!isEditable(column) && trigger != AllEditTriggers) {
        Q_EMIT openWanted(index);
        return true;
    }
    return ColumnTable::edit(index, trigger, event);
}

bool LedgerTable::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_F2) {
        event->accept();
        return true;
    }
    return ColumnTable::event(event);
}

void LedgerTable::keyPressEvent(QKeyEvent *event)
{
    const bool plain = !(event->modifiers() & ~Qt::KeypadModifier);
    if (plain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        edit(currentIndex(), EditKeyPressed, event);
        return;
    }
    if (plain && event->key() == Qt::Key_Delete) {
        Q_EMIT deleteWanted();
        return;
    }
    ColumnTable::keyPressEvent(event);
}

} // namespace florilegium
