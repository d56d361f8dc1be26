// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "parse/extract/phrases.h"

#include <span>

namespace florilegium::extract {

struct PhraseTable
{
    Phrase phrase;
    QStringView texts; ///< in lower case, separated by '|'
};

[[nodiscard]] std::span<const PhraseTable> headingPhrases();
[[nodiscard]] std::span<const PhraseTable> linePhrases();
[[nodiscard]] std::span<const PhraseTable> startPhrases();

} // namespace florilegium::extract
