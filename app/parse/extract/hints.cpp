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
    {"sidebar", AsideHint}, {"rail", AsideHint}, {"aside", AsideHint}, {"widget", WidgetHint}, {"widgets", WidgetHint},
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
    {"signature", SignatureHint}, {"sig", SignatureHint}, {"actionbar", SignatureHint}, {"reactions", SignatureHint},
    {"reaction", SignatureHint}, {"likes", SignatureHint}, {"badges", SignatureHint}, {"useractions", SignatureHint},
    {"user", PosterHint}, {"userdetails", PosterHint}, {"userextras", PosterHint}, {"userinfo", PosterHint},
    {"postprofile", PosterHint}, {"profile", PosterHint}, {"avatar", PosterHint}, {"poster", PosterHint}, {"member", PosterHint},
    {"postleft", PosterHint}, {"authorpane", PosterHint},
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

bool isLetter(char c) { return isLower(c) || isUpper(c); }
bool isDigit(char c) { return c >= '0' && c <= '9'; }

/// Goes over the words of a class or id. A run with digits within it is generated and says nothing ("css-1ad4qh").
class NameWords
{
public:
    explicit NameWords(QByteArrayView names) : m_names(names) {}

    [[nodiscard]] Hints hints()
    {
        for (qsizetype i = 0; i < m_names.size();) {
            qsizetype end = i;
            while (end < m_names.size() && (isLetter(m_names[end]) || isDigit(m_names[end])))
                ++end;
            if (end > i)
                takeRun(m_names.sliced(i, end - i));
            m_before = end < m_names.size() && m_names[end] == ' ' ? 0 : m_before;
            i = end + 1;
        }
        return m_hints;
    }

private:
    static constexpr qsizetype longest = 24;

    void takeRun(QByteArrayView run)
    {
        while (!run.isEmpty() && isDigit(run.back()))
            run.chop(1);
        if (std::ranges::any_of(run, isDigit)) {
            m_before = 0;
            return;
        }
        for (qsizetype i = 0; i < run.size();) {
            const qsizetype start = i++;
            while (i < run.size() && (isLower(run[i]) || isUpper(run[i - 1])))
                ++i;
            takeWord(run.sliced(start, i - start));
        }
    }

    /// Pairs of words are tried joined ("read-more", "authorBox").
    void takeWord(QByteArrayView word)
    {
        if (word.size() > longest) {
            m_before = 0;
            return;
        }
        for (qsizetype k = 0; k < word.size(); ++k)
            m_pair[m_before + k] = isUpper(word[k]) ? char(word[k] + 32) : word[k];
        if (m_before > 0)
            m_hints |= table().value(QByteArrayView(m_pair, m_before + word.size()), NoHint);
        std::copy_n(m_pair + m_before, word.size(), m_pair);
        m_hints |= table().value(QByteArrayView(m_pair, word.size()), NoHint);
        m_before = word.size();
    }

    QByteArrayView m_names;
    char m_pair[2 * longest] = {};
    qsizetype m_before = 0; // length of the word before, at the beginning of m_pair
    Hints m_hints = NoHint;
};

Hints hintsOfNames(QByteArrayView names)
{
    return NameWords(names).hints();
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
