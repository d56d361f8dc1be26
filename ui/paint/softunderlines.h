// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "annotate/softwords/softkinds.h"
#include "paint/linegeometry.h"
#include "paint/typography.h"

#include <QPainter>

namespace florilegium {

/// Underlines soft words in a row whose top left stands at `at`. The kinds are told apart without colour: a hedge has a
/// wave, an attribution dashes, a quantity dots. Never moves the text.
void paintSoftWords(QPainter &painter, const LaidRow &row, QPointF at, const SoftSpan &span,
                    const Typography &typography, const QColor &ink, Slice slice);

} // namespace florilegium
