// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panels/claimmap.h"

#include "models/words.h"
#include "panels/mapcard.h"

#include <QEvent>
#include <QPainter>

namespace florilegium {

using namespace Qt::StringLiterals;

ClaimMap::ClaimMap(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Map of linked claims"));
}

void ClaimMap::setLook(const Palette &look)
{
    m_look = look;
    for (MapCard *card : std::as_const(m_cards))
        card->setLook(look);
    update();
}

void ClaimMap::setMap(const QList<MapNode> &nodes, const QList<MapLink> &links)
{
    if (nodes == m_nodes && links == m_links)
        return;
    m_nodes = nodes;
    m_links = links;
    layOut(m_width);
}

void ClaimMap::layOut(int width)
{
    m_width = width;
    const auto heightOf = [this](const MapNode &node, double cardWidth) {
        return mapCardHeight(node, cardWidth, font());
    };
    m_layout = layOutMap(m_nodes, m_links, width, heightOf, isRightToLeft());
    placeCards();
    setFixedSize(m_layout.size.toSize());
    update();
}

void ClaimMap::placeCards()
{
    while (m_cards.size() > m_layout.nodes.size())
        delete m_cards.takeLast();
    while (m_cards.size() < m_layout.nodes.size()) {
        const int number = int(m_cards.size());
        auto *card = new MapCard(this);
        card->setLook(m_look);
        connect(card, &MapCard::walked, this, [this, number](int key) { walk(number, key); });
        connect(card, &MapCard::focused, this, [this, number, card] {
            showStop(number);
            Q_EMIT reached(card->geometry());
        });
        connect(card, &QAbstractButton::clicked, this, [this, card] { Q_EMIT claimWanted(card->node().id); });
        card->show();
        m_cards.append(card);
    }
    for (int at = 0; at < int(m_cards.size()); ++at) {
        const PlacedNode &placed = m_layout.nodes.at(at);
        m_cards.at(at)->setNode(placed.node);
        m_cards.at(at)->setAccessibleName(nameOf(placed.node));
        m_cards.at(at)->setGeometry(placed.card.toAlignedRect());
    }
    showStop(0);
}

/// Of all cards one is a stop of the Tab key.
void ClaimMap::showStop(int card)
{
    for (int at = 0; at < int(m_cards.size()); ++at)
        m_cards.at(at)->setFocusPolicy(at == card ? Qt::StrongFocus : Qt::ClickFocus);
}

void ClaimMap::walk(int from, int key)
{
    const int to = key == Qt::Key_Home ? 0 : cardBeside(m_layout, from, Qt::Key(key));
    if (to >= 0)
        m_cards.at(to)->setFocus(Qt::OtherFocusReason);
}

/// "It rains. Disputed. Contradicts “It is dry”."
QString ClaimMap::nameOf(const MapNode &node) const
{
    const auto statement = [this](const ClaimId &id) {
        const auto found = std::ranges::find(m_nodes, id, &MapNode::id);
        return found != m_nodes.end() ? found->statement : QString();
    };
    QStringList parts{node.statement, label(node.status)};
    for (const PlacedLink &placed : m_layout.links) {
        if (placed.link.from == node.id)
            parts << tr("%1 “%2”", "relation, the claim that it bears on")
                         .arg(linkWord(placed.link.relation), statement(placed.link.to));
    }
    return parts.join(u". "_s);
}

void ClaimMap::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintMapLinks(painter, m_layout, m_look, font());
}

void ClaimMap::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::FontChange)
        layOut(m_width);
}

} // namespace florilegium
