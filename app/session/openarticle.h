// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "annotate/highlightset.h"
#include "library/article.h"
#include "parse/parser.h"

#include <memory>

namespace florilegium {

/// An article that is being read: its row, the text that is shown, and its highlights.
/// Owned by the session, handed out as shared pointers; the set lives on the window's thread.
struct OpenArticle
{
    Article article;
    TextId text = 0;
    DocumentPtr document;
    std::unique_ptr<HighlightSet> highlights;
    ParseOptions options; ///< what the reader chose to be shown of it
    QString format; ///< word of the Format that it was made from
    ReadingPlace place; ///< where it was left, at the time of opening
    std::optional<Version> olderVersion; ///< set when the text is not the article's newest: what it is a text of
};

using OpenArticlePtr = std::shared_ptr<OpenArticle>;

} // namespace florilegium
