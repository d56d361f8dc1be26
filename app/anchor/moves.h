// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "anchor/alignment.h"

namespace florilegium {

/// Links runs of at least `length` words that stand exactly once among the free words of each text, wherever they
/// stand; each as far as it reaches. Linear in the free words.
void linkMoves(const WordMap &old, const WordMap &now, qint32 length, Alignment &alignment);

} // namespace florilegium
