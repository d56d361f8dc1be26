// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "parse/epub/package.h"
#include "parse/html/tree.h"

#include <stop_token>
#include <vector>

namespace florilegium::epub {

struct Chapter
{
    QString file;
    html::Tree tree;
    bool cut = false; ///< something in it was over a cap
};

struct Chapters
{
    std::vector<Chapter> read;
    QStringList tooLarge; ///< files left out
    QStringList damaged;
};

/// Reads the chapters of the spine; together at most maxMarkupSize. Errors: Encrypted, Cancelled.
[[nodiscard]] Result<Chapters> readChapters(Archive &archive, const Package &package, const std::stop_token &stop);

} // namespace florilegium::epub
