// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "parse/html/tree.h"

#include <QStringList>

namespace florilegium::extract {

/// What the linked data of a page (JSON-LD) says of its article. Every field may be empty.
struct LinkedData
{
    QString headline;
    QStringList authors;
    QString published; ///< as written
    QString modified;
    QString site;
    QString body;
    QString description;
    QString language;
    QString url;
    bool isArticle = false;
    bool isThread = false; ///< a discussion or questions with answers
};

/// Reads all blocks, lenient about what is often wrong in them (line ends in strings, trailing commas, comments
/// around); a block that cannot be mended is passed over. Objects of an article's type win over those of a page's.
[[nodiscard]] LinkedData linkedDataOf(const html::Tree &tree);

} // namespace florilegium::extract
