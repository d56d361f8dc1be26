// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/textrange.h"

#include <QStringView>

#include <vector>

namespace florilegium {

/// The words of one paragraph of a note's Markdown whose spelling can be right or wrong, ascending, in UTF-16 units.
/// Passed over are addresses, what links lead to, `code`, #themes, [[links]], HTML, words with digits or underscores,
/// words in capitals and single letters. Linear, some 0.2 µs a character. Pure.
[[nodiscard]] std::vector<TextRange> spelledWords(const QString &paragraph);

/// Whether a line begins or ends a fenced block of code.
[[nodiscard]] bool isCodeFence(QStringView line);

} // namespace florilegium
