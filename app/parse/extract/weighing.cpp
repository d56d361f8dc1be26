// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parse/extract/weighing.h"

#include <algorithm>

namespace florilegium::extract {

using html::Tag;

namespace {

// What the elements around do to the weight of prose.
struct Around
{
    Hints hint;
    double factor;
};
constexpr Around arounds[] = {
    {NavigationHint, 0.1}, {FooterHint, 0.2}, {AsideHint, 0.3}, {CommentsHint, 0.15}, {RelatedHint, 0.15},
    {ShareHint, 0.2},      {AdHint, 0.1},     {PromoHint, 0.2}, {ConsentHint, 0.0},   {AuthorBoxHint, 0.4},
    {OverlayHint, 0.2},    {ToolHint, 0.4},   {TagsHint, 0.5},  {HeaderHint, 0.8},    {WidgetHint, 0.4},
};
constexpr double voidedShare = 0.34; // of the page's prose: an element that holds more is no clutter, whatever its name
constexpr double refutedShare = 0.6; // the same for a name all over the page: side columns outweigh a short article
constexpr double commentShare = 0.5; // of a thread's prose: comments on its posts hold less
constexpr double leastArticle = 40; // words of prose: with fewer beside them comments are the text
constexpr double linkedShown = 0.3; // of linked words: cleaning takes most lists of links away
constexpr double shownFactor = 0.2; // with less weight cleaning will probably take it away

// Hints by names that a page may use for its layout as a whole.
constexpr Hints layoutHints = FooterHint | AsideHint | AuthorBoxHint | TagsHint | HeaderHint | ToolHint | WidgetHint
    | OverlayHint | NavigationHint | AdHint | ShareHint | PromoHint | BylineHint;

/// Hints whose names, all over the page, hold too much of its prose to be clutter: the wrapper called "sidebar", each
/// block called "widget".
Hints refutedHints(const Analysis &analysis)
{
    Hints refuted = NoHint;
    Hints found = NoHint;
    for (const Hints hints : analysis.hints)
        found |= hints;
    for (Hints bit = 1; bit <= WidgetHint; bit <<= 1)
        if ((bit & layoutHints & found) && analysis.proseWith(bit) > refutedShare * analysis.sums.front().prose)
            refuted |= bit;
    return refuted;
}

/// Comments on a post (a question, an answer): within an element named a post, and not named one themselves. None when
/// they hold the most prose: then the post's name is one of the whole thread.
std::vector<quint8> commentsOnPosts(const Analysis &analysis)
{
    const html::Tree &tree = analysis.tree;
    std::vector<quint8> within(tree.nodes.size(), 0); // 1 in a post, 2 in a comment on one
    double prose = 0;
    for (size_t i = 1; i < tree.nodes.size(); ++i) {
        const quint8 above = within[size_t(tree.nodes[i].parent)];
        const Hints named = analysis.hints[i] & (CommentsHint | PostHint);
        within[i] = above == 1 && named == CommentsHint ? 2 : above == 0 && named == PostHint ? 1 : above;
        if (within[i] == 2 && above != 2)
            prose += analysis.sums[i].prose;
    }
    if (prose > commentShare * analysis.sums.front().prose)
        std::ranges::fill(within, quint8(0));
    return within;
}

/// Takes hints away that the share of prose refutes.
void voidHints(Analysis &analysis, size_t i, Hints refuted, bool isCommentOnPost)
{
    Hints &hints = analysis.hints[i];
    const double all = analysis.sums.front().prose;
    const Hints kept = analysis.thread ? NoHint : Hints(CommentsHint);
    if (analysis.sums[i].prose > voidedShare * all)
        hints &= ~(clutterHints | HeaderHint) | kept;
    const Tag tag = analysis.tree.nodes[i].tag;
    if (tag != Tag::nav && tag != Tag::footer && tag != Tag::aside)
        hints &= ~refuted;
    if (analysis.thread && !isCommentOnPost)
        hints &= ~CommentsHint;
}

} // namespace

void weigh(Analysis &analysis)
{
    const html::Tree &tree = analysis.tree;
    const Hints refuted = refutedHints(analysis);
    const double comments = analysis.proseWith(CommentsHint);
    analysis.thread = analysis.thread
        || (comments > leastArticle && analysis.sums.front().prose - comments < leastArticle);
    const std::vector<quint8> onPosts = analysis.thread ? commentsOnPosts(analysis) : std::vector<quint8>();
    std::vector<double> factors(tree.nodes.size(), 1.0);
    for (size_t i = 1; i < tree.nodes.size(); ++i) {
        const size_t above = size_t(tree.nodes[i].parent);
        factors[i] = factors[above];
        analysis.around[i] = analysis.around[above] | analysis.hints[i];
        if (tree.nodes[i].isText || !(analysis.hints[i] & (clutterHints | HeaderHint)))
            continue;
        voidHints(analysis, i, refuted, analysis.thread && onPosts[i] == 2);
        analysis.around[i] = analysis.around[above] | analysis.hints[i];
        double factor = 1.0;
        for (const Around &each : arounds)
            if (analysis.hints[i] & each.hint)
                factor = std::min(factor, each.factor);
        factors[i] *= factor;
    }
    for (Sums &sums : analysis.sums)
        sums.mass = sums.shown = sums.open = 0;
    for (const Segment &segment : analysis.segments) {
        if (analysis.gone[size_t(segment.first)])
            continue;
        Sums &sums = analysis.sums[size_t(segment.block)];
        sums.mass += segment.prose * factors[size_t(segment.block)];
        const double words = segment.words - (analysis.listing ? 0 : 1 - linkedShown) * segment.linkWords;
        sums.open += factors[size_t(segment.block)] > shownFactor ? segment.words : 0;
        sums.shown += factors[size_t(segment.block)] > shownFactor ? words : 0;
    }
    for (size_t i = analysis.sums.size(); i-- > 1;) {
        Sums &above = analysis.sums[size_t(tree.nodes[i].parent)];
        above.mass += analysis.sums[i].mass;
        above.shown += analysis.sums[i].shown;
        above.open += analysis.sums[i].open;
    }
}

} // namespace florilegium::extract
