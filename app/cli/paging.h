// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/error.h"

#include <QList>

namespace florilegium {

/// All rows of a paged query: `page(offset, limit)` is asked until a page is not full.
template<typename Page>
auto allPages(Page page) -> std::invoke_result_t<Page, int, int>
{
    constexpr int limit = 500;
    typename std::invoke_result_t<Page, int, int>::value_type all;
    for (int offset = 0;; offset += limit) {
        auto rows = page(offset, limit);
        if (!rows)
            return rows;
        all << *rows;
        if (rows->size() < limit)
            return all;
    }
}

} // namespace florilegium
