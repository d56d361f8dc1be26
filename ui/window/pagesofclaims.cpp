// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The pages of claims, made when they are first gone to.

#include "window/pages.h"

#include "panels/claimpage.h"
#include "panels/ledgerpage.h"
#include "session/session.h"

namespace florilegium {

LedgerPage *Pages::ledger()
{
    if (!m_ledger) {
        m_ledger = new LedgerPage(m_session.library(), m_session.claims(), this);
        m_ledger->setLedgerView(m_ledgerView);
        add(m_ledger);
        connect(m_ledger, &LedgerPage::failed, this, &Pages::failed);
        connect(m_ledger, &LedgerPage::headingChanged, this, &Pages::headingChanged);
        connect(m_ledger, &LedgerPage::ledgerViewChanged, this,
                [this](const LedgerView &view) { m_ledgerView = view; });
        Q_EMIT ledgerMade(m_ledger);
    }
    return m_ledger;
}

ClaimPage *Pages::claim()
{
    if (!m_claim) {
        m_claim = new ClaimPage(m_session.library(), m_session.claims(), this);
        m_claim->setLook(m_look);
        m_claim->setLeftInset(m_leftInset);
        addWidget(m_claim);
        connect(m_claim, &ClaimPage::jumpWanted, this, &Pages::jumpWanted);
        connect(m_claim, &ClaimPage::failed, this, &Pages::failed);
        connect(m_claim, &ClaimPage::passageChanged, this, &Pages::currentRowChanged);
        connect(m_claim, &ClaimPage::headingChanged, this, &Pages::headingChanged);
        Q_EMIT claimPageMade(m_claim);
    }
    return m_claim;
}

LedgerPage *Pages::shownLedger() const
{
    return m_ledger && currentWidget() == m_ledger ? m_ledger : nullptr;
}

ClaimPage *Pages::shownClaim() const
{
    return m_claim && currentWidget() == m_claim ? m_claim : nullptr;
}

void Pages::setLedgerView(const LedgerView &view)
{
    m_ledgerView = view;
    if (m_ledger)
        m_ledger->setLedgerView(view);
}

} // namespace florilegium
