// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/evidencemodel.h"
#include "paint/palette.h"

#include <QWidget>

class QLineEdit;
class QListView;
class QPlainTextEdit;

namespace florilegium {

class EvidenceDelegate;
class FilterButton;
class Session;

/// One claim: its statement in the reader's words, status, who says so, and its evidence. Changes go to the session as
/// they are made; there is nothing to confirm.
class ClaimPanel : public QWidget
{
    Q_OBJECT
public:
    explicit ClaimPanel(Session &session, QWidget *parent = nullptr);
    ~ClaimPanel() override;

    void setLook(const Palette &look);
    /// Null: nothing. What was typed for the claim before is kept first.
    void setClaim(const ClaimId &id);
    [[nodiscard]] const ClaimId &claim() const { return m_claim; }
    void focusStatement();

Q_SIGNALS:
    void jumpWanted(const florilegium::ArticleId &article, const florilegium::HighlightId &highlight);
    void closeWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void makeRows();
    void showClaim();
    void keepStatement();
    void keepStatus();
    void jump(const QModelIndex &index);
    void removeEvidence(const QModelIndex &index);

    Session &m_session;
    Palette m_look;
    ClaimId m_claim;
    EvidenceModel m_evidence;
    EvidenceDelegate *m_delegate;
    QPlainTextEdit *m_statement;
    FilterButton *m_status;
    QLineEdit *m_who;
    QListView *m_list;
};

} // namespace florilegium
