// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/deskmodel.h"
#include "paint/palette.h"

class QTextLayout;

namespace florilegium {

/// Lays two wordings of a passage out as one, in a width of logical pixels and at most so many lines: struck what is
/// gone, underlined what is new. Returns the height.
double layOutDifference(QTextLayout &layout, const QList<WordRun> &runs, const Palette &look, double width,
                        int mostLines);

} // namespace florilegium
