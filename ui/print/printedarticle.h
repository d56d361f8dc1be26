// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "paint/codecolours.h"
#include "paint/hyphenation.h"
#include "paint/typography.h"
#include "session/openarticle.h"
#include "view/marginnotescontent.h"

namespace florilegium {

/// A highlight as it is printed: where its bands are, and what stands beside it.
struct PrintedHighlight
{
    QList<TextRange> ranges; ///< ascending; none: it was not found in this text
    QString colour; ///< key of its tone
    std::optional<MarginNote> note; ///< nothing for a bare highlight
};

/// All that is printed of an article: a value, gathered on the window's thread, that goes to a worker.
struct PrintedArticle
{
    DocumentPtr document;
    QString title;
    QString author; ///< as printed; may be empty
    QString origin; ///< site and author, for the footer; may be empty
    QString metadataLine; ///< below the title
    QList<PrintedHighlight> highlights; ///< in the order of the page
    TypeChoice type; ///< of the screen
    CodeColours::Maker codeColours; ///< called on the worker; empty: code is plain
    Hyphenator hyphenator; ///< for justified text
    QList<Colour> colours; ///< with their shades and patterns

    [[nodiscard]] bool hasNotes() const;
};

/// The article as it is shown now. Linear in its highlights. Window's thread.
[[nodiscard]] PrintedArticle printedArticle(const OpenArticle &article, const ClaimSet &claims, const ThemeSet &themes,
                                            const TypeChoice &type);

} // namespace florilegium
