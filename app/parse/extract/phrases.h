// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace florilegium::extract {

/// What a short line says when it is no part of the text around it.
enum class Phrase : quint8 {
    None,
    RelatedHeading, ///< "Related articles": what follows are teasers
    CommentsHeading, ///< "3 comments"
    PromoHeading, ///< "Subscribe to our newsletter"
    AuthorHeading, ///< "About the author"
    TagsHeading, ///< "Filed under"
    Related, ///< "Read more: …", a line by itself
    Promo, ///< "Sign up here", "Have a tip?"
    Share, ///< "Share this", "Tweet", "Copy link"
    Advertisement,
    Tool, ///< "Skip to content", "Image 1 of 5", "Print"
    Byline, ///< "By …", "5 min read", a date alone
    Legal, ///< "All rights reserved"
};

/// Looks up a whole line (one segment, white space simplified), in the languages that the table has.
[[nodiscard]] Phrase phraseOf(QStringView line, int words);

} // namespace florilegium::extract
