// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "paint/palette.h"
#include "panels/claimmaplayout.h"

#include <QWidget>

namespace florilegium {

class MapCard;

/// The claims around one, at most two links away, as a map that is walked: Tab leads to one card, the arrow keys to the
/// nearest in their direction, Home to the one in the middle; Enter, Space and a click open a claim. To a screen reader
/// each card is a button with the claim, its status and its links as its name.
class ClaimMap : public QWidget
{
    Q_OBJECT
public:
    explicit ClaimMap(QWidget *parent = nullptr);

    void setLook(const Palette &look);
    /// The claim in the middle is the node of step 0.
    void setMap(const QList<MapNode> &nodes, const QList<MapLink> &links);
    /// Laid out for this width; the widget gets the size that the map needs.
    void layOut(int width);
    [[nodiscard]] const ClaimMapLayout &placed() const { return m_layout; }
    /// The buttons, in the order of the layout's nodes.
    [[nodiscard]] const QList<MapCard *> &cards() const { return m_cards; }

Q_SIGNALS:
    void claimWanted(const florilegium::ClaimId &claim);
    /// The keyboard has come to a card; `place` in the map's coordinates.
    void reached(const QRect &place);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void placeCards();
    void walk(int from, int key);
    void showStop(int card);
    [[nodiscard]] QString nameOf(const MapNode &node) const;

    Palette m_look;
    QList<MapNode> m_nodes;
    QList<MapLink> m_links;
    ClaimMapLayout m_layout;
    QList<MapCard *> m_cards;
    int m_width = 0;
};

} // namespace florilegium
