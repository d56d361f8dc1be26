// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "annotate/claimedits.h"
#include "library/library.h"
#include "models/linkedclaimsmodel.h"
#include "models/passagelistmodel.h"
#include "paint/palette.h"
#include "panels/besideplace.h"
#include "panels/claimmaplayout.h"

#include <QStandardItemModel>
#include <QTimer>
#include <QWidget>

class QScrollArea;

namespace florilegium {

class ClaimColumn;
class EmptyState;
class TallList;

/// A claim's own page: what it says and what is said of it, its passages in the text around them, side by side for and
/// against, the claims that are linked to it with a map of them, and how its status came about. Asks for changes and
/// makes none. Library and set are borrowed.
class ClaimPage : public QWidget
{
    Q_OBJECT
public:
    ClaimPage(Library &library, const ClaimSet &claims, QWidget *parent = nullptr);
    ~ClaimPage() override;

    void setLook(const Palette &look);
    /// The column's middle follows the window's whole width; `pixels` lie to the left of the page.
    void setLeftInset(int pixels);
    void showClaim(const ClaimId &id);
    [[nodiscard]] const ClaimId &claim() const { return m_claim; }
    /// The statement, as the page's heading elsewhere.
    [[nodiscard]] QString heading() const;
    /// To the passages; to the statement where there are none.
    void takeFocus();
    void focusStatement();
    /// Where the current passage leads, in the list of them that had the keyboard last.
    [[nodiscard]] BesidePlace besidePlace() const;
    /// Where something about the status is to open, in the page's coordinates.
    [[nodiscard]] QPoint place() const;
    /// Nothing is being read or going to be.
    [[nodiscard]] bool isIdle() const { return !m_reading && !m_soon.isActive(); }

    /// Its parts.
    [[nodiscard]] ClaimColumn &column() const { return *m_column; }
    [[nodiscard]] QScrollArea *scrollArea() const { return m_scroll; }

Q_SIGNALS:
    void editWanted(const QList<florilegium::ClaimId> &claims, const florilegium::ClaimEdit &edit);
    void statusWanted(const QList<florilegium::ClaimId> &claims);
    void jumpWanted(const florilegium::ArticleId &article, const florilegium::HighlightId &highlight);
    void claimWanted(const florilegium::ClaimId &claim);
    /// Another relation or comment for a link; or that it goes.
    void linkChangeWanted(const florilegium::Evidence &link, florilegium::Relation relation, const QString &comment);
    void unlinkWanted(const florilegium::Evidence &link);
    void mapSaveWanted();
    /// Esc was pressed.
    void closeWanted();
    /// Another passage is current, or none.
    void passageChanged();
    void headingChanged();
    void failed(const florilegium::Error &error);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// What is read of a claim beside what the set has.
    struct Read
    {
        QList<ClaimPassage> passages;
        QList<StatusChange> history;
        std::optional<LedgerRow> row;
    };

    void connectParts();
    void connectPassages(TallList &list, const PassageListModel &model);
    void connectLinks();
    void followClaims();
    void follow(const Change &change);
    void read();
    static Result<Read> readClaim(LibraryQueries &queries, const ClaimId &id);
    void take(const Read &read);
    void showHistory(const QList<StatusChange> &history);
    void showClaims();
    void showMap();
    void showSectionHeads();
    void placeColumn();
    void reveal(const QWidget &part, const QRect &place);
    void reachPassages(const QObject *list);
    void openRelations(const TallList &list, const QModelIndex &index, const Evidence &link);

    Library &m_library;
    const ClaimSet &m_claims;
    ClaimId m_claim;
    Read m_read;
    Palette m_look;
    PassageListModel m_forModel;
    PassageListModel m_againstModel;
    LinkedClaimsModel m_linkedModel;
    QStandardItemModel m_historyModel;
    QScrollArea *m_scroll;
    ClaimColumn *m_column;
    const TallList *m_reached = nullptr; ///< the list of passages that had the keyboard last
    EmptyState *m_gone; ///< stands there when the claim is in the bin
    QTimer m_soon;
    int m_leftInset = 0;
    quint64 m_question = 0; ///< answers to older questions are dropped
    bool m_reading = false;
    bool m_stale = false; ///< something changed while nobody saw the page
};

} // namespace florilegium
