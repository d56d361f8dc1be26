// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "parse/html/tree.h"

namespace florilegium::extract {

/// What an element's tag, role and names hint at. A hint lowers or raises a weight; it decides nothing alone.
enum Hint : quint32 {
    NoHint = 0,
    NavigationHint = 1 << 0, ///< menus, breadcrumbs, pagination, tables of contents
    FooterHint = 1 << 1,
    AsideHint = 1 << 2, ///< side columns
    CommentsHint = 1 << 3,
    RelatedHint = 1 << 4, ///< teasers of other articles
    ShareHint = 1 << 5, ///< share rows, social buttons
    AdHint = 1 << 6,
    PromoHint = 1 << 7, ///< newsletter boxes, calls to subscribe, donate, sign in
    ConsentHint = 1 << 8, ///< cookies
    AuthorBoxHint = 1 << 9,
    BylineHint = 1 << 10, ///< author, date, reading time
    TagsHint = 1 << 11,
    HeaderHint = 1 << 12,
    OverlayHint = 1 << 13, ///< pop-ups, modals
    ToolHint = 1 << 14, ///< print, edit, skip links, toolbars
    ContentHint = 1 << 15, ///< body of an article
    ArticleHint = 1 << 16, ///< <article>, <main> and their roles
    PostHint = 1 << 17, ///< a post or an answer of a thread
    NoteHint = 1 << 18, ///< boxes that belong to the text: notes, tips, warnings, pull quotes
    CaptionHint = 1 << 19,
    WidgetHint = 1 << 20, ///< a piece of a side column, or of anything where a page builder made the page
    PosterHint = 1 << 21, ///< who wrote a post: name, picture, counts
    SignatureHint = 1 << 22, ///< what a member puts below all posts; reactions, buttons
};
using Hints = quint32;

/// What nobody reads as part of an article.
inline constexpr Hints clutterHints = NavigationHint | FooterHint | AsideHint | CommentsHint | RelatedHint | ShareHint
    | AdHint | PromoHint | ConsentHint | AuthorBoxHint | TagsHint | OverlayHint | ToolHint | WidgetHint;
/// Of these the names are seldom wrong.
inline constexpr Hints sureClutterHints = NavigationHint | RelatedHint | ShareHint | AdHint | ConsentHint | PromoHint
    | CommentsHint;

[[nodiscard]] Hints hintsOf(html::Node node);
/// Whether microdata says that an element is who, when or which picture: what belongs into Metadata.
[[nodiscard]] bool isMachineProperty(html::Node node);

} // namespace florilegium::extract
