// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/id.h"
#include "text/textrange.h"

#include <optional>

namespace florilegium {

/// Where a row leads when it is opened beside what is read: an article, or a passage of it.
struct BesidePlace
{
    ArticleId article; ///< null: nowhere
    HighlightId highlight; ///< null: none
    std::optional<TextRange> range; ///< of the newest text, where the passage is no highlight

    [[nodiscard]] bool isNull() const { return article.isNull(); }
};

} // namespace florilegium
