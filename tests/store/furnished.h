// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/noon.h"
#include "store/shelf.h"

namespace florilegium::testing {

/// A library with three articles.
struct Furnished
{
    Furnished()
    {
        using namespace Qt::StringLiterals;
        for (int i = 0; i < 3; ++i) {
            const SampleArticle article = sampleArticle(u"Article %1"_s.arg(i),
                                                        u"Some words to be marked.\nAnd 😀 more."_s, noon());
            const auto added = wait(library->addVersion(article.article, article.version));
            articles.append({article, added->text});
        }
    }

    Shelf shelf;
    std::unique_ptr<SqliteLibrary> library = shelf.open();
    QList<std::pair<SampleArticle, TextId>> articles;
};

} // namespace florilegium::testing
