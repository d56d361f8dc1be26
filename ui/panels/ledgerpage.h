// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "annotate/claimedits.h"
#include "models/ledgermodel.h"
#include "panels/listpage.h"

#include <QTimer>

namespace florilegium {

class FilterButton;
class LedgerTable;

/// The ledger: the claims of the library, or what a query finds of them, as one table that is edited in place. Where
/// several rows are selected, what is chosen or whom a claim is attributed to is asked for all of them. Asks for
/// changes and makes none. Library and set are borrowed.
class LedgerPage : public ListPage
{
    Q_OBJECT
public:
    LedgerPage(Library &library, const ClaimSet &claims, QWidget *parent = nullptr);

    void setLook(const Palette &look) override;
    /// Absent: all. What else it is filtered by stays.
    void showStatus(std::optional<Status> status);
    [[nodiscard]] const LedgerFilter &filter() const { return m_model.filter(); }

    void setLedgerView(const LedgerView &view);
    [[nodiscard]] const LedgerView &ledgerView() const { return m_view; }
    /// Sorts by a column; again the other way around; a third time the newest claim comes first.
    void sortBy(LedgerColumn column);
    /// By the column where the keyboard is.
    void sortByCurrent();
    void openColumnMenu();
    /// Of the claim where the keyboard is, in place.
    void editStatement();

    /// In the order of the table, but the one where the keyboard is first.
    [[nodiscard]] QList<ClaimId> selected() const;
    [[nodiscard]] LedgerModel &model() { return m_model; }
    [[nodiscard]] LedgerTable *table() const { return m_table; }
    /// Where something about the current claim is to open, in the page's coordinates.
    [[nodiscard]] QPoint place() const;

Q_SIGNALS:
    void editWanted(const QList<florilegium::ClaimId> &claims, const florilegium::ClaimEdit &edit);
    /// The reader is to choose another status for these.
    void statusWanted(const QList<florilegium::ClaimId> &claims);
    void openWanted(const florilegium::ClaimId &claim);
    void deleteWanted(const QList<florilegium::ClaimId> &claims);
    void headingChanged();
    /// By the reader, here.
    void ledgerViewChanged(const florilegium::LedgerView &view);
    void failed(const florilegium::Error &error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void connectTable();
    void apply();
    [[nodiscard]] LedgerFilter wanted() const;
    void setEmptyTexts();
    void arrive();
    void choose(const QModelIndex &index);
    void edit(const QModelIndex &index, const QVariant &value);

    LedgerModel m_model;
    LedgerTable *m_table;
    FilterButton *m_status;
    FilterButton *m_kind;
    FilterButton *m_ground; ///< what the claim stands on, and how well
    LedgerView m_view;
    ClaimId m_current; ///< to be current again when the rows have come
    QTimer m_typing;
    bool m_applied = false; ///< the model was asked for something
};

} // namespace florilegium
