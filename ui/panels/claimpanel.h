// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "annotate/claimedits.h"
#include "models/evidencemodel.h"
#include "paint/palette.h"

#include <QWidget>

class QListView;
class QToolButton;

namespace florilegium {

class ClaimHead;
class EvidenceDelegate;

/// One claim over the page that is read: its statement in the reader's words, status, who says so, and its evidence.
/// Asks for changes as they are made; there is nothing to confirm. Esc wants it closed from the text below it too.
/// Library and set are borrowed.
class ClaimPanel : public QWidget
{
    Q_OBJECT
public:
    /// A child of the page's viewport.
    ClaimPanel(Library &library, const ClaimSet &claims, QWidget *parent = nullptr);
    ~ClaimPanel() override;

    void setLook(const Palette &look);
    /// Null: nothing. What was typed for the claim before is asked for first.
    void setClaim(const ClaimId &id);
    [[nodiscard]] const ClaimId &claim() const { return m_claim; }
    [[nodiscard]] ClaimHead *head() const { return m_head; }
    void focusStatement();
    /// Where something about the status is to open, in the panel's coordinates.
    [[nodiscard]] QPoint place() const;

Q_SIGNALS:
    void editWanted(const QList<florilegium::ClaimId> &claims, const florilegium::ClaimEdit &edit);
    void statusWanted(const QList<florilegium::ClaimId> &claims);
    void unlinkWanted(const florilegium::Evidence &link);
    void jumpWanted(const florilegium::ArticleId &article, const florilegium::HighlightId &highlight);
    void openWanted(const florilegium::ClaimId &claim);
    void closeWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void layOut();
    void showClaim();
    void jump(const QModelIndex &index);

    const ClaimSet &m_claims;
    Palette m_look;
    ClaimId m_claim;
    EvidenceModel m_evidence;
    EvidenceDelegate *m_delegate;
    ClaimHead *m_head;
    QListView *m_list;
    QToolButton *m_close;
};

} // namespace florilegium
