// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/ledgercolumns.h"
#include "panels/columntable.h"

namespace florilegium {

class LedgerModel;
class Library;

/// The ledger as a table, worked by keyboard: arrows go from cell to cell; Enter and F2 edit what the reader may change
/// and open the claim elsewhere, as a double click does. Chosen things (status, kind, confidence) are asked for with
/// choiceWanted(). Model and library are borrowed.
class LedgerTable : public ColumnTable
{
    Q_OBJECT
public:
    static constexpr int lineHeight = 52; ///< logical pixels: two lines of a statement

    LedgerTable(LedgerModel &model, Library &library, QWidget *parent);

    /// Columns and the mark of what is sorted by. Sorts nothing itself.
    void setLedgerView(const LedgerView &view);
    /// The cell's lower left corner, in the table's coordinates, for what opens below it.
    [[nodiscard]] QPoint below(const QModelIndex &index) const;

    using QAbstractItemView::edit;

Q_SIGNALS:
    void sortWanted(florilegium::LedgerColumn column);
    void choiceWanted(const QModelIndex &index);
    void openWanted(const QModelIndex &index);
    void edited(const QModelIndex &index, const QVariant &value);
    /// Del was pressed.
    void deleteWanted();

protected:
    bool edit(const QModelIndex &index, EditTrigger trigger, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    /// Its own keys are no commands of the window.
    bool event(QEvent *event) override;
};

} // namespace florilegium
