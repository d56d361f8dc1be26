// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/ledgering.h"

#include "panels/claimcolumn.h"
#include "panels/claimmap.h"
#include "panels/claimpage.h"
#include "panels/claimpanel.h"
#include "panels/ledgerpage.h"
#include "panels/ledgertable.h"
#include "panels/statuschooser.h"
#include "panels/talllist.h"
#include "session/claiming.h"
#include "window/actions.h"
#include "window/annotating.h"
#include "window/claimexporting.h"
#include "window/errortext.h"
#include "window/linking.h"
#include "window/menus.h"
#include "window/messages.h"
#include "window/navigation.h"
#include "window/pages.h"
#include "window/readingpane.h"

#include <QMenu>
#include <QScrollArea>

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

/// The link as it is now: a page shows it as it was when it was read.
Evidence currentLink(const ClaimSet &claims, const Evidence &shown)
{
    const QList<Evidence> links = claims.evidenceOf(shown.claim);
    const auto link = std::ranges::find(links, shown.id, &Evidence::id);
    return link == links.end() ? shown : *link;
}

} // namespace

Ledgering::Ledgering(const ClaimTools &tools, QObject *parent)
    : QObject(parent)
    , m_tools(tools)
    , m_exporting(new ClaimExporting(tools.session, tools.messages, tools.window, this))
{
    connect(&tools.annotating, &Annotating::claimWanted, this, &Ledgering::openPanel);
    connect(&tools.linking, &Linking::changed, this, &Ledgering::presentChanged);
}

Ledgering::~Ledgering()
{
    delete m_chooser;
    delete m_menu;
}

void Ledgering::attach(Actions &actions, Pages &pages)
{
    m_actions = &actions;
    m_pages = &pages;
    connect(&pages, &Pages::ledgerMade, this, &Ledgering::connectLedger);
    connect(&pages, &Pages::claimPageMade, this, &Ledgering::connectPage);
}

/// Keys of one letter act where nothing is written.
void Ledgering::installKeys(Actions &actions, QWidget &where)
{
    for (const ActionRow &row : actionTable()) {
        if (row.scope == Scope::Claims)
            where.addAction(actions.action(row.id));
    }
}

void Ledgering::connectLedger(LedgerPage *page)
{
    LedgerTable *table = page->table();
    installKeys(*m_actions, *table);
    table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(table, &QWidget::customContextMenuRequested, this, [this, table](const QPoint &at) {
        if (!m_menu)
            m_menu = makeClaimMenu(*m_actions, &m_tools.window);
        m_menu->popup(table->viewport()->mapToGlobal(at));
    });
    connect(page, &LedgerPage::editWanted, this, &Ledgering::edit);
    connect(page, &LedgerPage::statusWanted, this, &Ledgering::askForStatus);
    connect(page, &LedgerPage::openWanted, this, &Ledgering::open);
    connect(page, &LedgerPage::deleteWanted, this, &Ledgering::remove);
}

void Ledgering::connectPage(ClaimPage *page)
{
    installKeys(*m_actions, *page->scrollArea());
    const ClaimColumn &column = page->column();
    for (QWidget *list :
         std::initializer_list<QWidget *>{column.passagesFor, column.passagesAgainst, column.linked, column.history})
        installKeys(*m_actions, *list);
    connect(page, &ClaimPage::editWanted, this, &Ledgering::edit);
    connect(page, &ClaimPage::statusWanted, this, &Ledgering::askForStatus);
    connect(page, &ClaimPage::claimWanted, this, &Ledgering::open);
    connect(page, &ClaimPage::linkChangeWanted, this,
            [this](const Evidence &link, Relation relation, const QString &comment) {
                const Evidence now = currentLink(m_tools.session.claims(), link);
                m_tools.session.perform(changeEvidence(now, relation == link.relation ? now.relation : relation,
                                                       comment == link.comment ? now.comment : comment));
            });
    connect(page, &ClaimPage::unlinkWanted, this,
            [this](const Evidence &link) { unlink(currentLink(m_tools.session.claims(), link)); });
    connect(page, &ClaimPage::mapSaveWanted, this, [this] { act(ActionId::SaveMap); });
    connect(page, &ClaimPage::closeWanted, &m_tools.navigation, &Navigation::goBack);
}

void Ledgering::setLook(const Palette &look)
{
    m_look = look;
    if (m_panel)
        m_panel->setLook(look);
    if (m_chooser)
        m_chooser->setColours(look);
}

LedgerPage *Ledgering::ledger() const
{
    return m_pages && !m_tools.navigation.isReading() ? m_pages->shownLedger() : nullptr;
}

ClaimPage *Ledgering::page() const
{
    return m_pages && !m_tools.navigation.isReading() ? m_pages->shownClaim() : nullptr;
}

QList<ClaimId> Ledgering::chosen() const
{
    if (const LedgerPage *list = ledger())
        return list->selected();
    if (const ClaimPage *one = page())
        return m_tools.session.claims().find(one->claim()) ? QList{one->claim()} : QList<ClaimId>();
    const auto current = m_tools.navigation.isReading() ? m_tools.pane.view()->currentHighlight() : std::nullopt;
    const Claim *claim = current ? m_tools.session.claims().statedBy(*current) : nullptr;
    return claim ? QList{claim->id} : QList<ClaimId>();
}

Needs Ledgering::present() const
{
    const bool reading = m_tools.navigation.isReading() && m_tools.pane.article();
    const bool any = !chosen().isEmpty();
    Needs present;
    present.setFlag(Need::Claim, any);
    present.setFlag(Need::ClaimOrHighlight, any || (reading && m_tools.pane.view()->currentHighlight()));
    present.setFlag(Need::LinkEnd, any || reading);
    present.setFlag(Need::HeldLink, !m_tools.linking.held().isNull());
    present.setFlag(Need::Ledger, ledger());
    present.setFlag(Need::Listed, ledger() || (m_pages && !m_tools.navigation.isReading() && m_pages->shownArticles()));
    present.setFlag(Need::ClaimPage, page());
    return present;
}

bool Ledgering::act(ActionId id)
{
    return setStatusByKey(id) || actOnClaims(id) || actOnLinks(id) || actOnList(id);
}

bool Ledgering::actOnClaims(ActionId id)
{
    const QList<ClaimId> claims = chosen();
    switch (id) {
    case ActionId::EditClaim:
        if (ClaimPage *one = page())
            one->focusStatement();
        else if (LedgerPage *list = ledger())
            list->editStatement();
        else if (!claims.isEmpty())
            openPanel(claims.front());
        return true;
    case ActionId::OpenClaim:
        if (!claims.isEmpty())
            open(claims.front());
        return true;
    case ActionId::StatusReason:
        if (!claims.isEmpty())
            askForStatus(claims);
        return true;
    case ActionId::CopyClaim:
        if (!claims.isEmpty())
            m_exporting->copy(claims.front());
        return true;
    case ActionId::MergeClaims: merge(); return true;
    case ActionId::DeleteClaims: remove(claims); return true;
    default: return false;
    }
}

bool Ledgering::actOnLinks(ActionId id)
{
    switch (id) {
    case ActionId::LinkFrom: m_tools.linking.hold(linkEndHere()); return true;
    case ActionId::LinkTo: {
        const QPoint corner = m_tools.window.mapToGlobal(place()); // before the selection goes
        m_tools.linking.ask(linkEndHere(), corner);
        return true;
    }
    case ActionId::LinkContradicts: m_tools.linking.link(linkEndHere(), Relation::Contradicts); return true;
    case ActionId::LinkSupports: m_tools.linking.link(linkEndHere(), Relation::Supports); return true;
    case ActionId::DropLink: escape(); return true;
    default: return false;
    }
}

/// What is nearer goes first: the claim over the text, a selection, then the link.
void Ledgering::escape()
{
    DocumentView *view = m_tools.pane.view();
    const bool reading = m_tools.navigation.isReading();
    if (reading && isPanelOpen())
        closePanel();
    else if (reading && !view->selection().isEmpty())
        view->clearSelection();
    else if (reading && view->isCaretMode())
        view->setCaretMode(false);
    else
        m_tools.linking.drop();
}

bool Ledgering::actOnList(ActionId id)
{
    LedgerPage *list = ledger();
    const QList<ClaimId> selected = chosen();
    const LedgerFilter filter = list ? list->filter() : LedgerFilter{};
    // One row is where the keyboard is; several were chosen.
    const QList<ClaimId> exported = page() || selected.size() > 1 ? selected : QList<ClaimId>();
    switch (id) {
    case ActionId::SortByColumn:
        if (list)
            list->sortByCurrent();
        return true;
    case ActionId::TableColumns:
        if (list)
            list->openColumnMenu();
        return list;
    case ActionId::ExportClaims:
        m_exporting->askAndExport(filter, exported, LedgerExportOptions::Form::Markdown);
        return true;
    case ActionId::ExportClaimsCsv:
        m_exporting->askAndExport(filter, exported, LedgerExportOptions::Form::Csv);
        return true;
    case ActionId::SaveMap:
        if (const ClaimPage *one = page())
            if (const Claim *claim = m_tools.session.claims().find(one->claim()))
                m_exporting->askAndSaveMap(one->column().map->placed(), claim->statement, one->font());
        return true;
    default: return false;
    }
}

/// A claim where claims are chosen, else the passage that is read.
LinkEnd Ledgering::linkEndHere()
{
    if (!m_tools.navigation.isReading()) {
        const QList<ClaimId> claims = chosen();
        return claims.isEmpty() ? LinkEnd{} : linkEnd(m_tools.session, claims.front());
    }
    if (!m_tools.pane.article())
        return {};
    const HighlightId passage = m_tools.annotating.passageHere();
    return linkEnd(m_tools.pane.article(), passage);
}

bool Ledgering::setStatusByKey(ActionId id)
{
    const int step = int(id) - int(ActionId::StatusAsserted);
    if (step < 0 || step >= int(allStatuses.size()))
        return false;
    QList<ClaimId> claims = chosen();
    if (claims.isEmpty() && m_tools.navigation.isReading()) {
        if (const ClaimId made = m_tools.annotating.claimHere(); !made.isNull())
            claims = {made};
    }
    setStatus(claims, {.status = Status(step), .reason = {}, .by = m_reader});
    return true;
}

void Ledgering::edit(const QList<ClaimId> &claims, const ClaimEdit &edit)
{
    ClaimEdit told = edit;
    if (edit.attributedTo && told.by.isEmpty())
        told.by = m_reader;
    const qsizetype changed = editClaims(m_tools.session, claims, told);
    if (changed > 1)
        announce(tr("%n claim(s) changed.", nullptr, int(changed)));
}

void Ledgering::announce(const QString &sentence)
{
    m_tools.messages.show(Messages::Kind::Note, sentence, {{tr("Undo"), [this] { m_tools.session.undo(); }}});
}

} // namespace florilegium
