// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "annotate/status.h"

#include <QColor>
#include <QRectF>
#include <QString>

class QPainter;

namespace florilegium {

/// Paints the symbol of a claim's status into the square `box`, shape first: ● verified, ◐ attributed, ○ speculated,
/// ◇ disputed, ▲ supported, ✕ refuted, – withdrawn; nothing for asserted. Leaves the painter as it was.
void paintStatusSymbol(QPainter &painter, const QRectF &box, Status status, const QColor &ink);
/// Whether the status has a symbol, so that room is kept for it.
[[nodiscard]] bool hasSymbol(Status status);

/// The status in the reader's language, such as "Attributed".
[[nodiscard]] QString statusName(Status status);
/// A relation as a line of the margin says it, before a statement in quotation marks, such as "for" or "against".
[[nodiscard]] QString relationWords(Relation relation, const QString &statement);

} // namespace florilegium
