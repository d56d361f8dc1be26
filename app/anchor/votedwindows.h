// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/textrange.h"

#include <QList>
#include <QStringView>

namespace florilegium {

/// Windows of the quote's length in which most of its pairs of neighbouring characters occur, best first, at most
/// `count`, none overlapping a better one by more than half. Every pair votes as often as it stands in the quote.
/// Linear in the text, some 2 ns a character. Both texts are normalised. Pure, any thread.
[[nodiscard]] QList<TextRange> votedWindows(QStringView quote, QStringView text, qsizetype count);

} // namespace florilegium
