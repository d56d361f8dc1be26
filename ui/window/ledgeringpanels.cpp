// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What opens over the page for claims, and what is done with several of them.

#include "window/ledgering.h"

#include "annotate/edits.h"
#include "models/words.h"
#include "panels/claimpage.h"
#include "panels/claimpanel.h"
#include "panels/ledgerpage.h"
#include "panels/statuschooser.h"
#include "session/claiming.h"
#include "window/errortext.h"
#include "window/linking.h"
#include "window/messages.h"
#include "window/navigation.h"
#include "window/readingpane.h"

#include <QApplication>

namespace florilegium {

namespace {

constexpr QSize panelSize(500, 360);

} // namespace

void Ledgering::open(const ClaimId &id)
{
    m_tools.navigation.go({.kind = Place::Kind::Claim, .claim = id});
}

void Ledgering::openPanel(const ClaimId &id)
{
    DocumentView *view = m_tools.pane.view();
    if (!m_panel) {
        m_panel = new ClaimPanel(m_tools.session.library(), m_tools.session.claims(), view->viewport());
        connect(m_panel, &ClaimPanel::editWanted, this, &Ledgering::edit);
        connect(m_panel, &ClaimPanel::statusWanted, this, &Ledgering::askForStatus);
        connect(m_panel, &ClaimPanel::unlinkWanted, this, &Ledgering::unlink);
        connect(m_panel, &ClaimPanel::jumpWanted, this, &Ledgering::jumpWanted);
        connect(m_panel, &ClaimPanel::openWanted, this, &Ledgering::open);
        connect(m_panel, &ClaimPanel::closeWanted, this, &Ledgering::closePanel);
        connect(view, &DocumentView::documentChanged, this, &Ledgering::closePanel);
        m_panel->setLook(m_look);
    }
    const QRect page = view->viewport()->rect().adjusted(8, 8, -8, -8);
    QRect place(m_tools.pane.passageCorner(), panelSize.boundedTo(page.size()));
    place.moveRight(std::min(place.right(), page.right()));
    place.moveBottom(std::min(place.bottom(), page.bottom()));
    m_panel->setGeometry(place);
    m_panel->setClaim(id);
    m_panel->show();
    m_panel->raise();
    m_panel->focusStatement();
}

void Ledgering::closePanel()
{
    if (!isPanelOpen())
        return;
    const bool hadFocus = m_panel->isAncestorOf(QApplication::focusWidget());
    m_panel->setClaim({});
    m_panel->hide();
    if (hadFocus)
        m_tools.pane.view()->setFocus(Qt::OtherFocusReason);
}

bool Ledgering::isPanelOpen() const
{
    return m_panel && !m_panel->isHidden();
}

/// Where something about what is current opens, in the window's coordinates.
QPoint Ledgering::place() const
{
    const auto inWindow = [this](const QWidget &part, const QPoint &at) { return part.mapTo(&m_tools.window, at); };
    if (const LedgerPage *list = ledger())
        return inWindow(*list, list->place());
    if (const ClaimPage *one = page())
        return inWindow(*one, one->place());
    if (m_panel && m_panel->isVisible())
        return inWindow(*m_panel, m_panel->place());
    const QWidget &viewport = *m_tools.pane.view()->viewport();
    return inWindow(viewport, m_tools.pane.passageCorner());
}

StatusChooser *Ledgering::chooser() const
{
    return m_chooser;
}

StatusChooser &Ledgering::madeChooser()
{
    if (!m_chooser) {
        m_chooser = new StatusChooser(&m_tools.window);
        m_chooser->setColours(m_look);
        connect(m_chooser, &StatusChooser::chosen, this, &Ledgering::setStatus);
    }
    return *m_chooser;
}

void Ledgering::askForStatus(const QList<ClaimId> &claims)
{
    if (const Claim *claim = claims.isEmpty() ? nullptr : m_tools.session.claims().find(claims.front()))
        madeChooser().openFor(claims, claim->status, m_reader, place());
}

void Ledgering::askForReason(const QList<ClaimId> &claims)
{
    if (const Claim *claim = claims.isEmpty() ? nullptr : m_tools.session.claims().find(claims.front()))
        madeChooser().openForReason(claims, claim->status, m_reader, place());
}

void Ledgering::setStatus(const QList<ClaimId> &claims, const StatusChoice &choice)
{
    if (claims.isEmpty())
        return;
    m_reader = choice.by;
    const qsizetype changed = editClaims(m_tools.session, claims,
                                         {.status = choice.status, .by = choice.by, .reason = choice.reason});
    if (changed == 0)
        return;
    const QString done = changed == 1
        ? tr("Status: %1.").arg(label(choice.status))
        : tr("Status of %n claim(s): %1.", nullptr, int(changed)).arg(label(choice.status));
    QList<MessageAction> offers;
    if (choice.reason.isEmpty())
        offers.append({tr("Say why…"), [this, claims] { askForReason(claims); }});
    offers.append({tr("Undo"), [this] { m_tools.session.undo(); }});
    m_tools.messages.show(Messages::Kind::Note, done, offers);
}

void Ledgering::remove(const QList<ClaimId> &claims)
{
    if (claims.isEmpty())
        return;
    const bool wasShown = page();
    deleteClaims(m_tools.session, claims);
    announce(doneSentence(QStringLiteral("claim.delete"), int(claims.size())));
    if (wasShown)
        m_tools.navigation.goBack();
}

void Ledgering::unlink(const Evidence &link)
{
    m_tools.session.perform(removeEvidence(link));
    announce(tr("The link is gone."));
}

/// Into the claim where the keyboard is.
void Ledgering::merge()
{
    const QList<ClaimId> claims = chosen();
    const Claim *into = claims.size() < 2 ? nullptr : m_tools.session.claims().find(claims.front());
    if (!into) {
        m_tools.messages.note(tr("Select two claims or more in the ledger, then press the key again."));
        return;
    }
    mergeClaims(m_tools.session, claims)
        .then(this, [this, statement = into->statement, count = int(claims.size())](const Result<void> &merged) {
            if (merged)
                announce(tr("%n claim(s) are one now: “%1”", nullptr, count).arg(statement));
            else
                m_tools.messages.problem(sentence(merged.error(), tr("the library")));
        });
}

} // namespace florilegium
