// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "paint/palette.h"
#include "panels/claimmaplayout.h"

#include <QFont>

class QPainter;

namespace florilegium {

// How the map of a claim is drawn, on the screen and in a file alike. Painters are left as they were.

/// Of a card that holds the statement, in at most three lines (the one in the middle: five), and the status.
[[nodiscard]] double mapCardHeight(const MapNode &node, double width, const QFont &interface);

enum class CardState : quint8 { Plain, Hovered, Focused };
/// The claim in the middle has a thicker rule.
void paintMapCard(QPainter &painter, const QRectF &card, const MapNode &node, const Palette &look,
                  const QFont &interface, CardState state = CardState::Plain);

/// Lines, the arrows at their ends, and the words on them. Relations differ by line first and by ink second: supports
/// is plain, states thick, repeats double, contradicts dashed, qualifies dotted.
void paintMapLinks(QPainter &painter, const ClaimMapLayout &layout, const Palette &look, const QFont &interface);

/// All of it over the page's colour, for a file.
void paintClaimMap(QPainter &painter, const ClaimMapLayout &layout, const Palette &look, const QFont &interface);

} // namespace florilegium
