// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What is done in the parts of a claim's page.

#include "panels/claimpage.h"

#include "panels/claimchoices.h"
#include "panels/claimcolumn.h"
#include "panels/claimhead.h"
#include "panels/claimmap.h"
#include "panels/passagedelegate.h"
#include "panels/talllist.h"

#include <QItemSelectionModel>
#include <QMenu>
#include <QScrollArea>
#include <QToolButton>

namespace florilegium {

namespace {

constexpr int edge = 24;
constexpr int mostWords = 60; // characters of a statement in a menu

} // namespace

void ClaimPage::connectParts()
{
    connect(&m_soon, &QTimer::timeout, this, &ClaimPage::read);
    connect(&m_library, &Library::committed, this, &ClaimPage::follow);
    connect(&m_claims, &ClaimSet::reset, this, &ClaimPage::followClaims);
    connect(&m_claims, &ClaimSet::changed, this, &ClaimPage::followClaims);
    const ClaimHead *head = m_column->head;
    connect(head, &ClaimHead::edited, this,
            [this](const ClaimId &claim, const ClaimEdit &edit) { Q_EMIT editWanted({claim}, edit); });
    connect(head, &ClaimHead::statusWanted, this, [this] { Q_EMIT statusWanted({m_claim}); });
    connect(head, &ClaimHead::left, this, &ClaimPage::takeFocus);
    connect(m_column->saveMap, &QToolButton::clicked, this, &ClaimPage::mapSaveWanted);
    connect(m_column->map, &ClaimMap::claimWanted, this, [this](const ClaimId &id) {
        if (id != m_claim)
            Q_EMIT claimWanted(id);
    });
    connect(m_column->map, &ClaimMap::reached, this, [this](const QRect &place) {
        m_column->mapScroll->ensureVisible(place.center().x(), 0, place.width() / 2 + edge, 0);
        reveal(*m_column->map, place);
    });
    for (const TallList *list : {m_column->passagesFor, m_column->passagesAgainst, m_column->linked, m_column->history})
        connect(list, &TallList::reached, this, [this, list](const QRect &place) { reveal(*list, place); });
}

void ClaimPage::connectPassages(TallList &list, const PassageListModel &model)
{
    const auto jump = [this, &model](const QModelIndex &index) {
        const ClaimPassage &passage = model.passage(index.row());
        Q_EMIT jumpWanted(passage.article.id, passage.highlight.id);
    };
    list.installEventFilter(this);
    connect(list.selectionModel(), &QItemSelectionModel::currentChanged, this, &ClaimPage::passageChanged);
    connect(&list, &TallList::activated, this, jump);
    connect(&list, &TallList::doubleClicked, this, jump);
    connect(&list, &TallList::deleteWanted, this,
            [this, &model](const QModelIndex &index) { Q_EMIT unlinkWanted(model.passage(index.row()).evidence); });
    connect(&list, &TallList::keyPressed, this, [this, &list, &model](int key, const QModelIndex &index) {
        if (key == Qt::Key_R)
            openRelations(list, index, model.passage(index.row()).evidence);
        else if (key == Qt::Key_Left || key == Qt::Key_Right) // the other side
            (&list == m_column->passagesFor ? m_column->passagesAgainst : m_column->passagesFor)
                ->setFocus(Qt::OtherFocusReason);
    });
    connect(qobject_cast<PassageDelegate *>(list.itemDelegate()), &PassageDelegate::commented, &list,
            [this, &list, &model](const QModelIndex &index, const QString &comment) {
                const Evidence &link = model.passage(index.row()).evidence;
                Q_EMIT linkChangeWanted(link, link.relation, comment);
            });
}

void ClaimPage::reachPassages(const QObject *list)
{
    for (const TallList *side : {m_column->passagesFor, m_column->passagesAgainst}) {
        if (list == side && m_reached != side) {
            m_reached = side;
            Q_EMIT passageChanged();
        }
    }
}

BesidePlace ClaimPage::besidePlace() const
{
    const QModelIndex index = m_reached ? m_reached->currentIndex() : QModelIndex();
    if (!index.isValid())
        return {};
    const PassageListModel &model = m_reached == m_column->passagesFor ? m_forModel : m_againstModel;
    const ClaimPassage &passage = model.passage(index.row());
    return {.article = passage.article.id, .highlight = passage.highlight.id};
}

void ClaimPage::connectLinks()
{
    TallList *list = m_column->linked;
    const auto open = [this](const QModelIndex &index) { Q_EMIT claimWanted(m_linkedModel.other(index.row())); };
    connect(list, &TallList::activated, this, open);
    connect(list, &TallList::doubleClicked, this, open);
    connect(list, &TallList::deleteWanted, this,
            [this](const QModelIndex &index) { Q_EMIT unlinkWanted(m_linkedModel.evidence(index.row())); });
    connect(list, &TallList::keyPressed, this, [this, list](int key, const QModelIndex &index) {
        if (key == Qt::Key_R)
            openRelations(*list, index, m_linkedModel.evidence(index.row()));
    });
}

void ClaimPage::openRelations(const TallList &list, const QModelIndex &index, const Evidence &link)
{
    const Claim *claim = m_claims.find(link.claim);
    if (!claim)
        return;
    const QString title = tr("What it is to “%1”", "a statement")
                              .arg(claim->statement.size() > mostWords ? claim->statement.first(mostWords) + u'…'
                                                                       : claim->statement);
    makeRelationMenu(
        title, link.relation,
        [this, link](Relation relation) { Q_EMIT linkChangeWanted(link, relation, link.comment); }, this)
        ->popup(list.viewport()->mapToGlobal(list.visualRect(index).topLeft() + QPoint(edge, edge)));
}

/// The first line of what the keyboard has come to, and as much of the rest as there is room for.
void ClaimPage::reveal(const QWidget &part, const QRect &place)
{
    const QPoint top = part.mapTo(m_scroll->widget(), place.topLeft());
    const int height = std::min(place.height(), m_scroll->viewport()->height() - 2 * edge);
    m_scroll->ensureVisible(top.x(), top.y() + height / 2, 0, height / 2 + edge);
}

} // namespace florilegium
