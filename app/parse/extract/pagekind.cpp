// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parse/extract/pagekind.h"

#include "parse/extract/guarded.h"

namespace florilegium::extract {

using namespace Qt::StringLiterals;
using html::Node;
using html::Tag;

namespace {

constexpr qint32 fewestWords = 40; // of an article, unless it is all that the page says
constexpr qint32 hardlyAny = 8; // words: no article, whatever else is there
constexpr qint32 longestTeaser = 350; // words
constexpr int fewestArticles = 3; // of a page that has several
constexpr double fewestProse = 25; // words of running text of one of them
constexpr int fewestCards = 8; // of a front page that says a line of each
constexpr double fewestOfCard = 6; // words of running text of one of them
constexpr double longestOfSeveral = 400; // the first of them, when the others are comments on it or news below it

/// Words of the segments that are shown, those of headings and code too.
qint32 shownWords(const Analysis &analysis, const html::Selection &selection)
{
    const html::Tree &tree = analysis.tree;
    std::vector<quint8> gone(tree.nodes.size(), 0);
    for (qint32 i = 0; i < tree.size(); ++i) {
        const qint32 above = tree.nodes[size_t(i)].parent;
        gone[size_t(i)] = selection.isRemoved(tree.node(i)) || (above >= 0 && gone[size_t(above)]);
    }
    qint32 words = 0;
    for (const Segment &segment : analysis.segments)
        words += gone[size_t(segment.first)] || analysis.gone[size_t(segment.first)] ? 0 : segment.words;
    return words;
}

bool holdsHeadingLink(const html::Tree &tree, Node article)
{
    for (qint32 i = article.index() + 1; i < article.endIndex(); ++i) {
        if (tree.nodes[size_t(i)].tag != Tag::a)
            continue;
        for (Node outer = tree.node(i).parent(); outer.index() > article.index(); outer = outer.parent()) {
            if (html::headingLevel(outer.tag()) > 0)
                return true;
        }
    }
    return false;
}

/// <article> elements side by side, each with a heading that leads to it: the front page of a blog.
bool holdsSeveral(const Analysis &analysis, Node root, const html::Selection &selection)
{
    int articles = 0;
    int cards = 0;
    for (qint32 at = root.index() + 1; at < root.endIndex();) {
        const Node node = analysis.tree.node(at);
        const bool isArticle = node.tag() == Tag::article && !selection.isRemoved(node);
        if (isArticle) {
            const double prose = analysis.of(node).prose;
            if (cards == 0 && prose > longestOfSeveral)
                return false;
            const bool leads = prose >= fewestOfCard && holdsHeadingLink(analysis.tree, node);
            cards += leads ? 1 : 0;
            articles += leads && prose >= fewestProse ? 1 : 0;
        }
        at = isArticle || selection.isRemoved(node) ? node.endIndex() : at + 1;
    }
    return articles >= fewestArticles || cards >= fewestCards;
}

/// "Subscribe to continue reading": anywhere on the page, since it often stands outside the article.
bool asksForMoney(const Analysis &analysis)
{
    constexpr qint32 longestCall = 40; // words
    return std::ranges::any_of(analysis.segments, [&](const Segment &segment) {
        return segment.words <= longestCall && payWalls().match(analysis.textOf(segment));
    });
}

} // namespace

const Guarded &payWalls()
{
    // Each of its alternatives needs one of the words.
    static const Guarded guarded(
        {u"subscribe", u"register", u"sign in", u"log in", u"sign up", u"become a member", u"keep reading",
         u"continue reading", u"members", u"already a member", u"weiterlesen", u"abonn", u"contenido exclusivo"},
        QChar(),
        {u"\\b(?:subscribe|register|sign in|log in|sign up|become a member)\\b.{0,40}\\bto "
         u"(?:continue|keep|read|unlock)\\b|"
         "\\bto (?:continue|keep) reading\\b|\\bcontinue reading (?:this|your) article\\b|"
         "\\b(?:article|story|content) is (?:only )?(?:available )?(?:for|to) (?:our )?(?:paid "
         ")?(?:subscribers|members)\\b|"
         "\\balready a (?:subscriber|member)\\b|\\bjetzt weiterlesen\\b|\\bexklusiv f\\x{00fc}r abonnenten\\b|"
         "\\bcet article est r\\x{00e9}serv\\x{00e9} aux abonn\\x{00e9}s\\b|\\br\\x{00e9}serv\\x{00e9} aux "
         "abonn\\x{00e9}s\\b|"
         "\\bcontenido exclusivo para suscriptores\\b"_s},
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return guarded;
}

PageKind pageKindOf(const Analysis &analysis, Node root, const html::Selection &selection)
{
    if (analysis.thread)
        return PageKind::Article;
    const qint32 words = shownWords(analysis, selection);
    if (words <= longestTeaser && !analysis.listing && asksForMoney(analysis))
        return PageKind::Teaser;
    if (analysis.listing || holdsSeveral(analysis, root, selection))
        return PageKind::Several;
    const bool isAll = words >= hardlyAny && 2 * words >= analysis.sums.front().words;
    return words < fewestWords && !isAll ? PageKind::Nothing : PageKind::Article;
}

} // namespace florilegium::extract
