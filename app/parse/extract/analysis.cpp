// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parse/extract/analysis.h"

#include "parse/extract/segments.h"
#include "parse/extract/weighing.h"

#include <algorithm>
#include <bit>
#include <utility>

namespace florilegium::extract {

using html::Hidden;
using html::Node;
using html::Tag;

namespace {

// In a listing.
constexpr int labelWords = 3;
constexpr double labelFactor = 0.3; // buttons, prices, counts

// How much of what is hidden may be the body all the same: accordions, tabs, streamed parts.
constexpr int hiddenProseParagraphs = 2;

/// Whether all white space is single spaces within ASCII, as in most pages. False for others, too.
bool isSimplified(QStringView text)
{
    if (text.isEmpty() || text.front() == u' ' || text.back() == u' ')
        return text.isEmpty();
    const char16_t *units = text.utf16();
    auto bad = quint16(units[0] < 0x20 || units[0] > 0x7e);
    for (qsizetype i = 1; i < text.size(); ++i) {
        const quint16 u = units[i];
        const quint16 before = units[i - 1];
        bad |= quint16(quint16(u < 0x20) | quint16(u > 0x7e) | quint16(quint16(u | before) == 0x20));
    }
    return bad == 0;
}

/// Marks what is never part of a text. Hidden parts are looked at again once their prose is known.
void findGone(Analysis &analysis, bool withoutScripts)
{
    const html::Tree &tree = analysis.tree;
    for (qint32 i = 0; i < tree.size(); ++i) {
        const Node node = tree.node(i);
        const qint32 above = tree.nodes[size_t(i)].parent;
        bool gone = above >= 0 && analysis.gone[size_t(above)];
        if (!gone && !node.isText())
            gone = html::isNeverShown(node.tag()) || html::isControl(node)
                || (html::isForNoScript(node) && !withoutScripts) || html::hiddenBy(node) == Hidden::Dialog
                || node.tag() == Tag::svg;
        analysis.gone[size_t(i)] = gone;
    }
}

/// Whether the page's words stand in <noscript>, and a script would bring them for everybody else.
bool isForScriptsOnly(const html::Tree &tree)
{
    if (std::ranges::none_of(tree.nodes, [](const html::Tree::Data &each) { return each.tag == Tag::noscript; }))
        return false;
    qsizetype within = 0;
    qsizetype outside = 0;
    for (qint32 i = 0, noScriptEnd = 0, skipTo = 0; i < tree.size(); ++i) {
        const Node node = tree.node(i);
        if (i < skipTo)
            continue;
        if (html::isForNoScript(node))
            noScriptEnd = node.endIndex();
        else if (!node.isText() && (html::isNeverShown(node.tag()) || node.tag() == Tag::svg))
            skipTo = node.endIndex();
        else if (node.isText())
            (i < noScriptEnd ? within : outside) += node.text().trimmed().size();
    }
    return within > 500 && within > outside;
}

/// Adds every segment to its block and, upwards, to all around it.
void sumUp(Analysis &analysis)
{
    std::ranges::fill(analysis.sums, Sums());
    for (const Segment &segment : analysis.segments) {
        Sums &sums = analysis.sums[size_t(segment.block)];
        if (analysis.gone[size_t(segment.first)])
            continue;
        sums.words += segment.words;
        sums.linkWords += segment.linkWords;
        sums.segments += 1;
        sums.paragraphs += segment.prose >= shortWords && !segment.heading && !segment.code ? 1 : 0;
        sums.prose += segment.prose;
    }
    for (size_t i = analysis.sums.size(); i-- > 1;) {
        const Sums &sums = analysis.sums[i];
        Sums &above = analysis.sums[size_t(analysis.tree.nodes[i].parent)];
        above.words += sums.words;
        above.linkWords += sums.linkWords;
        above.segments += sums.segments;
        above.paragraphs += sums.paragraphs;
        above.prose += sums.prose;
    }
}

/// A hidden part goes unless it is a panel that holds prose, or holds most of the page's.
bool isHiddenForGood(const Analysis &analysis, Node node)
{
    const Hidden hidden = html::hiddenBy(node);
    if (hidden == Hidden::No || hidden == Hidden::Dialog)
        return hidden == Hidden::Dialog;
    const Sums &sums = analysis.of(node);
    const double all = analysis.sums.front().prose;
    if (sums.prose > 0.5 * all)
        return false; // what is visible is less: a script would show this
    if (analysis.hint(node) & (clutterHints & ~AsideHint))
        return true;
    const QByteArrayView role = node.attribute("role");
    const bool panel = role == QByteArrayView("region") || role == QByteArrayView("tabpanel")
        || node.hasAttribute("aria-labelledby") || hidden == Hidden::Assistive;
    return !(panel && sums.paragraphs >= (hidden == Hidden::Assistive ? hiddenProseParagraphs : 1));
}

/// What segments that are hidden in part were counted to be no longer holds.
void forgetLetters(Analysis &analysis)
{
    for (Segment &segment : analysis.segments)
        if (std::any_of(analysis.gone.begin() + segment.first, analysis.gone.begin() + segment.last + 1,
                        [](quint8 gone) { return gone != 0; }))
            segment.letters = 0;
}

void hideHidden(Analysis &analysis)
{
    const html::Tree &tree = analysis.tree;
    bool any = false;
    for (qint32 i = 0; i < tree.size(); ++i) {
        const qint32 above = tree.nodes[size_t(i)].parent;
        if (analysis.gone[size_t(i)])
            continue;
        if ((above >= 0 && analysis.gone[size_t(above)]) || isHiddenForGood(analysis, tree.node(i))) {
            analysis.gone[size_t(i)] = 1;
            any = true;
        }
    }
    if (!any)
        return;
    forgetLetters(analysis);
    sumUp(analysis);
}

} // namespace

std::pair<size_t, size_t> Analysis::segmentsIn(Node node) const
{
    const auto first = std::ranges::lower_bound(segments, node.index(), {}, &Segment::first);
    const auto last = std::ranges::lower_bound(segments, node.endIndex(), {}, &Segment::first);
    return {size_t(first - segments.begin()), size_t(last - segments.begin())};
}

QString Analysis::textOf(const Segment &segment) const
{
    QString text;
    for (qint32 i = segment.first; i <= segment.last; ++i)
        if (tree.nodes[size_t(i)].isText && !gone[size_t(i)])
            text += tree.node(i).text();
    return isSimplified(text) ? text : std::move(text).simplified();
}

quint64 Analysis::keyOf(const Segment &segment, qsizetype length) const
{
    constexpr quint64 odd = 0x9e3779b97f4a7c15; // 2^64 over the golden ratio (Knuth, TAOCP 6.4)
    quint64 key = 0;
    bool spaced = false;
    for (qint32 i = segment.first; i <= segment.last; ++i) {
        if (!tree.nodes[size_t(i)].isText || gone[size_t(i)])
            continue;
        for (const QChar c : tree.node(i).text()) {
            if (c.isSpace()) {
                spaced = key != 0;
                continue;
            }
            if (--length < 0)
                return key;
            if (std::exchange(spaced, false))
                key = std::rotl((key ^ u' ') * odd, 29);
            const bool isCapital = c >= u'A' && c <= u'Z';
            const char16_t folded = c.unicode() < 0x80 ? char16_t(c.unicode() + (isCapital ? 0x20 : 0))
                                                       : c.toCaseFolded().unicode();
            key = std::rotl((key ^ folded) * odd, 29);
        }
    }
    return key;
}

double Analysis::proseWith(Hints hint) const
{
    double prose = 0;
    for (qint32 i = 0; i < tree.size(); ++i) {
        if (!(hints[size_t(i)] & hint) || gone[size_t(i)])
            continue;
        prose += sums[size_t(i)].prose;
        i = tree.nodes[size_t(i)].end - 1;
    }
    return prose;
}

Analysis analyse(const html::Tree &tree)
{
    Analysis analysis(tree);
    const size_t size = tree.nodes.size();
    analysis.hints.resize(size);
    analysis.around.resize(size);
    analysis.sums.resize(size);
    analysis.gone.resize(size);
    for (qint32 i = 0; i < tree.size(); ++i)
        analysis.hints[size_t(i)] = hintsOf(tree.node(i));
    findGone(analysis, isForScriptsOnly(tree));
    cutSegments(analysis);
    sumUp(analysis);
    hideHidden(analysis);
    weigh(analysis);
    return analysis;
}

void takeAsListing(Analysis &analysis)
{
    analysis.listing = true;
    for (Segment &segment : analysis.segments)
        segment.prose = segment.consent ? 0 : segment.words * (segment.words < labelWords ? labelFactor : 1.0);
    sumUp(analysis);
    weigh(analysis);
}

} // namespace florilegium::extract
