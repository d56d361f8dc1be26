// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parse/extract/hints.h"

#include <QHash>

#include <algorithm>

namespace florilegium::extract {

using html::Node;
using html::Tag;

namespace {

struct Names
{
    Hints hint;
    QByteArrayView words; ///< separated by spaces
};

// Whole words of names, after splitting at hyphens, underscores, digits and inner capitals.
constexpr Names vocabulary[] = {
    {NavigationHint,
     "nav navigation navbar menu submenu megamenu breadcrumb breadcrumbs crumbs pagination pager "
     "paging toc"},
    {FooterHint, "footer colophon copyright"},
    {AsideHint, "sidebar rail aside"},
    {WidgetHint, "widget widgets"},
    {CommentsHint, "comment comments commentlist respond disqus"},
    {RelatedHint,
     "related recommended recommendations recommend trending popular readmore recirc "
     "recirculation teaser teasers upnext relatedposts morestories"},
    {ShareHint, "share shares sharing social socials addtoany sharedaddy sociable follow"},
    {AdHint, "ad ads advert adverts advertisement advertising adslot adunit sponsor sponsors sponsored"},
    {PromoHint,
     "promo promos promotion newsletter newsletters subscribe subscription signup signin login "
     "paywall optin mailchimp cta donate donation"},
    {ConsentHint, "cookie cookies consent gdpr"},
    {AuthorBoxHint,
     "authorbox bio aboutauthor authorbio authorinfo postauthor authorcontent authordescription "
     "authordesc authorprofile authorcard authorblock authorarea biography"},
    {BylineHint,
     "byline date datum updated posted author authors dateline pubdate timestamp published meta metadata readtime"},
    {TagsHint, "tags tagcloud taglist"},
    {HeaderHint, "masthead header"},
    {OverlayHint, "modal popup overlay lightbox"},
    {ToolHint, "toolbar print skip toast editsection headerlink tooltip screenreader"},
    {ContentHint, "content body entry story article prose"},
    {NoteHint, "note tip warning admonition callout pullquote infobox caution important"},
    {PostHint, "post question reply answer message"},
    {CaptionHint, "caption credit"},
    {SignatureHint, "signature sig actionbar reactions reaction likes badges useractions"},
    {PosterHint,
     "user userdetails userextras userinfo postprofile profile avatar poster member postleft "
     "authorpane"},
};

const QHash<QByteArrayView, Hints> &table()
{
    static const QHash<QByteArrayView, Hints> known = [] {
        QHash<QByteArrayView, Hints> made;
        for (const Names &each : vocabulary)
            for (qsizetype at = 0, end = 0; at < each.words.size(); at = end + 1) {
                end = each.words.indexOf(' ', at) < 0 ? each.words.size() : each.words.indexOf(' ', at);
                made[each.words.sliced(at, end - at)] |= each.hint;
            }
        return made;
    }();
    return known;
}

bool isLower(char c)
{
    return c >= 'a' && c <= 'z';
}
bool isUpper(char c)
{
    return c >= 'A' && c <= 'Z';
}

bool isLetter(char c)
{
    return isLower(c) || isUpper(c);
}
bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Goes over the words of a class or id. A run with digits within it is generated and says nothing ("css-1ad4qh").
class NameWords
{
public:
    explicit NameWords(QByteArrayView names)
        : m_names(names)
    {
    }

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
    case Tag::nav:
    case Tag::menu: return NavigationHint;
    case Tag::footer: return FooterHint;
    case Tag::aside: return AsideHint;
    case Tag::header: return HeaderHint;
    case Tag::article:
    case Tag::main: return ArticleHint;
    case Tag::search: return ToolHint;
    case Tag::figcaption:
    case Tag::caption: return CaptionHint;
    default: return NoHint;
    }
}

Hints hintsOfRole(QByteArrayView role)
{
    if (role.isEmpty())
        return NoHint;
    struct Role
    {
        QByteArrayView name;
        Hints hints;
    };
    static constexpr Role roles[] = {
        {"navigation", NavigationHint}, {"menu", NavigationHint},     {"menubar", NavigationHint},
        {"contentinfo", FooterHint},    {"complementary", AsideHint}, {"banner", HeaderHint},
        {"search", ToolHint},           {"toolbar", ToolHint},        {"main", ArticleHint},
        {"article", ArticleHint},       {"note", NoteHint},           {"tooltip", ToolHint},
    };
    for (const Role &each : roles)
        if (role == each.name)
            return each.hints;
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

bool isMachineProperty(Node node)
{
    static constexpr QByteArrayView properties[] = {"author", "publisher", "datePublished",   "dateModified",
                                                    "image",  "logo",      "mainEntityOfPage"};
    const QByteArrayView itemprop = node.attribute("itemprop");
    return !itemprop.isEmpty()
        && std::ranges::any_of(properties, [itemprop](QByteArrayView each) { return itemprop == each; });
}

} // namespace florilegium::extract
