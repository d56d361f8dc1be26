// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What a claim's page says of it.

#include "panels/claimpage.h"

#include "annotate/neighbourhood.h"
#include "models/words.h"
#include "panels/claimcolumn.h"
#include "panels/claimhead.h"
#include "panels/claimmap.h"
#include "panels/emptystate.h"
#include "panels/historydelegate.h"
#include "panels/sectionhead.h"

#include <QLocale>
#include <QScrollArea>

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

QString attribution(const StatusChange &change)
{
    QStringList parts{shownTime(change.when)};
    if (!change.by.isEmpty())
        parts << ClaimPage::tr("by %1", "who changed a status").arg(change.by);
    if (!change.attributedTo.isEmpty())
        parts << ClaimPage::tr("attributed to %1").arg(change.attributedTo.join(u", "));
    return parts.join(u"  ·  ");
}

} // namespace

void ClaimPage::showClaims()
{
    const Claim *claim = m_claims.find(m_claim);
    m_column->head->setClaim(claim);
    m_scroll->setVisible(claim);
    m_gone->setVisible(!claim && !m_claim.isNull());
    if (!claim)
        return;
    showMap();
    showSectionHeads();
    Q_EMIT headingChanged();
}

void ClaimPage::showMap()
{
    const Neighbourhood around = neighbourhoodOf(m_claims, m_claim);
    QList<MapNode> nodes;
    for (const Neighbourhood::Node &node : around.nodes) {
        if (const Claim *claim = m_claims.find(node.claim))
            nodes.append({claim->id, claim->statement, claim->status, node.steps});
    }
    QList<MapLink> links;
    for (const Evidence &edge : around.edges)
        links.append({edge.other, edge.claim, edge.relation});
    m_column->map->setMap(nodes, links);
    m_column->fitMap();
    m_column->showLinks(nodes.size() > 1);
    m_column->mapHead->setTexts(
        tr("Map"),
        around.leftOut > 0 ? tr("%n more claim(s) are near, but not shown", nullptr, around.leftOut) : QString());
}

void ClaimPage::showSectionHeads()
{
    const auto counted = [](int passages, int sources, const QString &none) {
        if (passages == 0)
            return none;
        const QString count = tr("%n passage(s)", nullptr, passages);
        return sources > 0 ? count + u"  ·  " + tr("%n independent source(s)", nullptr, sources) : count;
    };
    const LedgerRow row = m_read.row.value_or(LedgerRow{});
    m_column->forHead->setTexts(
        tr("For", "passages that speak for a claim"),
        counted(m_forModel.rowCount(), row.sourcesFor, tr("nothing yet", "that speaks for or against a claim")));
    m_column->againstHead->setTexts(tr("Against", "passages that speak against a claim"),
                                    counted(m_againstModel.rowCount(), row.sourcesAgainst,
                                            tr("nothing yet", "that speaks for or against a claim")));
    const int linked = m_linkedModel.rowCount();
    m_column->linkedHead->setTexts(tr("Linked claims"),
                                   linked > 0 ? QLocale().toString(linked)
                                              : tr("none yet: press L here, then Shift+L on another claim"));
    m_column->historyHead->setTexts(tr("History of its status"), {});
}

/// The newest first.
void ClaimPage::showHistory(const QList<StatusChange> &history)
{
    m_historyModel.clear();
    for (auto change = history.crbegin(); change != history.crend(); ++change) {
        auto *item = new QStandardItem(label(change->status));
        item->setEditable(false);
        item->setData(int(change->status), HistoryDelegate::StatusRole);
        item->setData(attribution(*change), HistoryDelegate::WhenRole);
        item->setData(change->reason, HistoryDelegate::ReasonRole);
        QStringList said{label(change->status), attribution(*change), change->reason};
        said.removeAll(QString());
        item->setData(said.join(u", "_s), Qt::AccessibleTextRole);
        m_historyModel.appendRow(item);
    }
}

} // namespace florilegium
