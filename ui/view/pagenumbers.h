// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace florilegium {

/// Where the reader is among the pages of the screen; an estimate where the text is not laid out.
struct PageNumbers
{
    int page = 1;
    int count = 1;
    bool operator==(const PageNumbers &) const = default;
};

} // namespace florilegium
