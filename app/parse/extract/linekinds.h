// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "parse/extract/analysis.h"

namespace florilegium::extract {

/// A row of links to what else has the same tag.
[[nodiscard]] bool isTagRow(const Analysis &analysis, const Segment &segment);
/// A line for machines: addresses and sizes of pictures, publisher, dates.
[[nodiscard]] bool isMachineLine(const Analysis &analysis, const Segment &segment);
/// "[NEWSLETTER_BOX]", "[gallery ids=1,2]": a placeholder that the site's program forgot.
[[nodiscard]] bool isPlaceholder(const QString &text);
/// "<img height="1" …>": markup that its page wrote as text.
[[nodiscard]] bool isMarkup(const QString &text);
/// A line above the text that holds a date, or begins with "By".
[[nodiscard]] bool isDateline(const QString &text, int words);

} // namespace florilegium::extract
