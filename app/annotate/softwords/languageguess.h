// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace florilegium {

/// The language of a text that does not say it, told by its commonest words: "en", "de", or empty where neither is
/// plain. Looks at the first 20,000 characters.
[[nodiscard]] QString guessLanguage(QStringView text);

} // namespace florilegium
