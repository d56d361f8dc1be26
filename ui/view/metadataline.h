// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/document.h"

#include <QString>

namespace florilegium {

/// The line below the title, "site · byline · date · reading time", as far as the article says; empty when it does not
/// start with a title. O(1): the time is estimated from the text's length.
[[nodiscard]] QString metadataLineOf(const Document &document);
/// Minutes that reading takes, at least 1.
[[nodiscard]] int readingMinutes(const Document &document);

} // namespace florilegium
