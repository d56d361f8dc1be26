// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parse/extract/candidates.h"

#include <algorithm>

namespace florilegium::extract {

using html::Node;
using html::Tag;

namespace {

constexpr double recallWeight = 2; // what is lost here is lost, what is too much cleaning may still take away
// Added to an F score of 0 to 1.
constexpr double articleBonus = 0.06; // <article>, <main>, itemprop=articleBody: the author says so
constexpr double contentBonus = 0.02; // a class that says so
constexpr double declaredBonus = 0.05; // holds the beginning of what the page declares as its text
constexpr double headingBonus = 0.02; // holds the first h1: title and body together
constexpr double leastProse = 100; // words of it: a page with more is no listing
constexpr double fewestLabels = 80; // words
constexpr double proseShare = 0.4; // of what is shown
constexpr double least = 0.25; // of the page's weighed prose: what holds less is no candidate

QString folded(QStringView text)
{
    QString out;
    out.reserve(text.size());
    for (const QChar c : text)
        if (c.isLetterOrNumber())
            out += c.toLower();
    return out;
}

/// The segment that the declared text begins with, or -1.
qint32 declaredAt(const Analysis &analysis, const QString &declared)
{
    constexpr qsizetype probeLength = 60; // characters: enough to be this text and no other
    const QString probe =
        folded(declared.left(400)).first(std::min<qsizetype>(probeLength, folded(declared.left(400)).size()));
    if (probe.size() < probeLength / 2)
        return -1;
    for (const Segment &segment : analysis.segments)
        if (segment.words >= 5 && !segment.heading
            && folded(analysis.textOf(segment)).startsWith(probe.first(probeLength / 2)))
            return segment.first;
    return -1;
}

bool mayBeRoot(Tag tag)
{
    switch (tag) {
    case Tag::p:
    case Tag::h1:
    case Tag::h2:
    case Tag::h3:
    case Tag::h4:
    case Tag::h5:
    case Tag::h6:
    case Tag::li:
    case Tag::blockquote:
    case Tag::pre:
    case Tag::ul:
    case Tag::ol:
    case Tag::dl:
    case Tag::tr:
    case Tag::tbody:
    case Tag::figure:
    case Tag::html: return false;
    default: return !html::isInline(tag);
    }
}

Node firstHeading(const Analysis &analysis)
{
    for (qint32 i = 0; i < analysis.tree.size(); ++i)
        if (analysis.tree.nodes[size_t(i)].tag == Tag::h1 && !analysis.gone[size_t(i)]
            && analysis.sums[size_t(i)].words > 0)
            return analysis.tree.node(i);
    return {};
}

} // namespace

Node chooseRoot(const Analysis &analysis, const QString &declaredBody)
{
    const html::Tree &tree = analysis.tree;
    const double all = analysis.sums.front().mass;
    const qint32 declared = declaredAt(analysis, declaredBody);
    const Node heading = firstHeading(analysis);
    Node best;
    double bestScore = -1;
    for (qint32 i = 0; i < tree.size(); ++i) {
        const Node node = tree.node(i);
        const Sums &sums = analysis.sums[size_t(i)];
        if (node.isText() || analysis.gone[size_t(i)] || sums.mass < least * all)
            continue;
        if (node.tag() == Tag::body && best.isNull())
            best = node;
        if (!mayBeRoot(node.tag()) || all <= 0)
            continue;
        const double recall = sums.mass / all;
        const double precision = sums.shown > 0 ? std::min(1.0, sums.mass / sums.shown) : 0;
        double score = recall + precision > 0
            ? (1 + recallWeight) * recall * precision / (recall + recallWeight * precision)
            : 0;
        const Hints hints = analysis.hint(node);
        score += hints & ArticleHint ? articleBonus : hints & ContentHint ? contentBonus : 0;
        score += declared >= 0 && node.contains(tree.node(declared)) ? declaredBonus : 0;
        score += !heading.isNull() && node.contains(heading) ? headingBonus : 0;
        if (score > bestScore) {
            bestScore = score;
            best = node;
        }
    }
    return best.isNull() ? tree.root() : best;
}

bool isListing(const Analysis &analysis, Node root)
{
    const double prose = analysis.of(root).mass;
    const double open = analysis.sums.front().open;
    return prose < leastProse && open > fewestLabels && prose < proseShare * open;
}

} // namespace florilegium::extract
