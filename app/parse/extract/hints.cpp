// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parse/extract/hints.h"

#include <QHash>

#include <algorithm>

namespace florilegium::extract {

using html::Node;
using html::Tag;

namespace {

struct Word
{
    QByteArrayView text;
    Hints hints;
};

// Whole words of names, after splitting at hyphens, underscores, digits and inner capitals.
constexpr Word words[] = {
    {"nav", NavigationHint}, {"navigation", NavigationHint}, {"navbar", NavigationHint}, {"menu", NavigationHint},
    {"submenu", NavigationHint}, {"megamenu", NavigationHint}, {"breadcrumb", NavigationHint}, {"breadcrumbs", NavigationHint},
    {"crumbs", NavigationHint}, {"pagination", NavigationHint}, {"pager", NavigationHint}, {"paging", NavigationHint},
    {"toc", NavigationHint}, {"footer", FooterHint}, {"colophon", FooterHint}, {"copyright", FooterHint},
    {"sidebar", AsideHint}, {"rail", AsideHint}, {"aside", AsideHint}, {"widget", AsideHint}, {"widgets", AsideHint},
    {"comment", CommentsHint}, {"comments", CommentsHint}, {"commentlist", CommentsHint}, {"respond", CommentsHint},
    {"disqus", CommentsHint}, {"related", RelatedHint}, {"recommended", RelatedHint}, {"recommendations", RelatedHint},
    {"recommend", RelatedHint}, {"trending", RelatedHint}, {"popular", RelatedHint}, {"readmore", RelatedHint},
    {"recirc", RelatedHint}, {"recirculation", RelatedHint}, {"teaser", RelatedHint}, {"teasers", RelatedHint},
    {"upnext", RelatedHint}, {"relatedposts", RelatedHint}, {"morestories", RelatedHint}, {"share", ShareHint},
    {"shares", ShareHint}, {"sharing", ShareHint}, {"social", ShareHint}, {"socials", ShareHint}, {"addtoany", ShareHint},
    {"sharedaddy", ShareHint}, {"sociable", ShareHint}, {"follow", ShareHint}, {"ad", AdHint}, {"ads", AdHint},
    {"advert", AdHint}, {"adverts", AdHint}, {"advertisement", AdHint}, {"advertising", AdHint}, {"adslot", AdHint},
    {"adunit", AdHint}, {"sponsor", AdHint}, {"sponsors", AdHint}, {"sponsored", AdHint}, {"promo", PromoHint},
    {"promos", PromoHint}, {"promotion", PromoHint}, {"newsletter", PromoHint}, {"newsletters", PromoHint},
    {"subscribe", PromoHint}, {"subscription", PromoHint}, {"signup", PromoHint}, {"signin", PromoHint}, {"login", PromoHint},
    {"paywall", PromoHint}, {"optin", PromoHint}, {"mailchimp", PromoHint}, {"cta", PromoHint}, {"donate", PromoHint},
    {"donation", PromoHint}, {"cookie", ConsentHint}, {"cookies", ConsentHint}, {"consent", ConsentHint}, {"gdpr", ConsentHint},
    {"authorbox", AuthorBoxHint}, {"bio", AuthorBoxHint}, {"byline", BylineHint}, {"author", BylineHint}, {"authors", BylineHint}, {"aboutauthor", AuthorBoxHint},
    {"authorbio", AuthorBoxHint}, {"authorinfo", AuthorBoxHint}, {"dateline", BylineHint},
    {"pubdate", BylineHint}, {"timestamp", BylineHint}, {"published", BylineHint}, {"meta", BylineHint}, {"metadata", BylineHint},
    {"readtime", BylineHint}, {"tags", TagsHint}, {"tagcloud", TagsHint}, {"taglist", TagsHint}, {"masthead", HeaderHint},
    {"header", HeaderHint}, {"modal", OverlayHint}, {"popup", OverlayHint}, {"overlay", OverlayHint}, {"lightbox", OverlayHint},
    {"toolbar", ToolHint}, {"print", ToolHint}, {"skip", ToolHint}, {"toast", ToolHint}, {"editsection", ToolHint},
    {"headerlink", ToolHint}, {"tooltip", ToolHint}, {"screenreader", ToolHint}, {"content", ContentHint},
    {"body", ContentHint}, {"entry", ContentHint}, {"story", ContentHint}, {"article", ContentHint}, {"prose", ContentHint},
    {"note", NoteHint}, {"tip", NoteHint}, {"warning", NoteHint}, {"admonition", NoteHint}, {"callout", NoteHint},
    {"pullquote", NoteHint}, {"infobox", NoteHint}, {"caution", NoteHint}, {"important", NoteHint}, {"post", PostHint},
    {"reply", PostHint}, {"answer", PostHint}, {"message", PostHint}, {"caption", CaptionHint}, {"credit", CaptionHint},
};

const QHash<QByteArrayView, Hints> &table()
{
    static const QHash<QByteArrayView, Hints> known = [] {
        QHash<QByteArrayView, Hints> made;
        for (const Word &word : words)
            made.insert(word.text, word.hints);
        return made;
    }();
    return known;
}

bool isLower(char c) { return c >= 'a' && c <= 'z'; }
bool isUpper(char c) { return c >= 'A' && c <= 'Z'; }

/// Hints of the words of a class or id; pairs of words are tried joined ("read-more", "author_box").
Hints hintsOfNames(QByteArrayView names)
{
    Hints hints = NoHint;
    char pair[64];
    qsizetype before = 0; // length of the word before, in pair
    const auto look = [&](qsizetype length) {
        return table().value(QByteArrayView(pair, length), NoHint);
    };
    for (qsizetype i = 0; i < names.size();) {
        if (!isLower(names[i]) && !isUpper(names[i])) {
            before = names[i] == ' ' ? 0 : before;
            ++i;
            continue;
        }
        const qsizetype start = i++;
        while (i < names.size() && (isLower(names[i]) || (isUpper(names[i]) && isUpper(names[i - 1]))))
            ++i;
        const qsizetype length = i - start;
        if (length > 24) {
            before = 0;
            continue;
        }
        for (qsizetype k = 0; k < length; ++k)
            pair[before + k] = isUpper(names[start + k]) ? char(names[start + k] + 32) : names[start + k];
        if (before > 0)
            hints |= look(before + length);
        std::copy_n(pair + before, length, pair);
        hints |= look(length);
        before = length;
    }
    return hints;
}

Hints hintsOfTag(Node node)
{
    switch (node.tag()) {
    case Tag::nav: case Tag::menu: return NavigationHint;
    case Tag::footer: return FooterHint;
    case Tag::aside: return AsideHint;
    case Tag::header: return HeaderHint;
    case Tag::article: case Tag::main: return ArticleHint;
    case Tag::search: return ToolHint;
    case Tag::figcaption: case Tag::caption: return CaptionHint;
    default: return NoHint;
    }
}

Hints hintsOfRole(QByteArrayView role)
{
    if (role.isEmpty())
        return NoHint;
    static constexpr Word roles[] = {
        {"navigation", NavigationHint}, {"menu", NavigationHint}, {"menubar", NavigationHint}, {"contentinfo", FooterHint},
        {"complementary", AsideHint}, {"banner", HeaderHint}, {"search", ToolHint}, {"toolbar", ToolHint},
        {"main", ArticleHint}, {"article", ArticleHint}, {"note", NoteHint}, {"tooltip", ToolHint},
    };
    for (const Word &word : roles)
        if (role == word.text)
            return word.hints;
    return NoHint;
}

} // namespace

Hints hintsOf(Node node)
{
    if (node.isText())
        return NoHint;
    Hints hints = hintsOfTag(node) | hintsOfRole(node.attribute("role"));
    if (node.tag() == Tag::body || node.tag() == Tag::html)
        return hints; // their classes name the whole page's layout
    hints |= hintsOfNames(node.attribute("class")) | hintsOfNames(node.attribute("id"));
    const QByteArrayView itemprop = node.attribute("itemprop");
    if (itemprop.contains("articleBody"))
        hints |= ContentHint | ArticleHint;
    if (itemprop == QByteArrayView("author") || itemprop.contains("datePublished"))
        hints |= BylineHint;
    return hints;
}

} // namespace florilegium::extract
