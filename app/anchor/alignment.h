// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "anchor/wordmap.h"

#include <stop_token>

namespace florilegium {

/// Which word of the new text is which word of the old one. One to one: every word has at most one partner.
struct Alignment
{
    static constexpr qint32 none = -1;

    std::vector<qint32> newOf; ///< for each old word its new one, or none
    std::vector<qint32> oldOf; ///< the inverse
    std::vector<bool> moved; ///< for each old word: its partner stands out of the order of the others

    void link(qint32 old, qint32 now, bool isMoved);
    void unlink(qint32 old);
};

/// Aligns two whole texts whose words are numbered by one vocabulary: in order by long runs, then moves of long runs,
/// then what lies between down to single words, then short moves. About linear in the texts: 1 MB of changed law takes
/// some 50 ms. Stops early, with what it has, when asked to.
[[nodiscard]] Alignment align(const WordMap &old, const WordMap &now, const std::stop_token &stop);

} // namespace florilegium
