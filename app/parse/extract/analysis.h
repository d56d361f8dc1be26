// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "parse/extract/hints.h"
#include "parse/html/visibility.h"

#include <limits>
#include <vector>

namespace florilegium::extract {

/// A run of text of one block: what a reader sees as a paragraph, an item, a line.
struct Segment
{
    qint32 first = 0; ///< index of its first text node
    qint32 last = 0; ///< of its last
    qint32 block = 0; ///< the block element it stands in
    qint32 words = 0; ///< a Chinese or Japanese character counts as half a word
    qint32 linkWords = 0;
    qint32 sentences = 0; ///< ends of sentences
    qint32 letters =
        0; ///< its text has at least so many UTF-16 units that are no white space; 0 where parts are hidden
    bool heading = false;
    bool code = false;
    bool consent = false; ///< of a banner about cookies
    double prose = 0; ///< words of running text, discounted by what speaks against it
};

/// Sums over all segments below an element (an element's own included).
struct Sums
{
    qint32 words = 0;
    qint32 linkWords = 0;
    qint32 segments = 0;
    qint32 paragraphs = 0; ///< segments that are surely prose
    double prose = 0;
    double mass = 0; ///< prose, weighed by what stands around it
    double shown = 0; ///< words that cleaning would probably leave
    double open = 0; ///< words outside of clutter, links and labels too

    [[nodiscard]] double linkDensity() const { return words > 0 ? double(linkWords) / words : 0; }
};

/// A page with its statistics: filled by analyse() in passes over the flat tree, downwards for what is inherited,
/// upwards for sums. Indexed by node. Read-only afterwards.
struct Analysis
{
    explicit Analysis(const html::Tree &page)
        : tree(page)
    {
    }

    const html::Tree &tree;
    std::vector<Hints> hints; ///< own, with those voided that the share of prose refutes
    std::vector<Hints> around; ///< of all elements around and its own
    std::vector<Sums> sums;
    std::vector<quint8> gone; ///< never part of a text: hidden, scripts, controls (own or inherited)
    std::vector<Segment> segments; ///< in document order
    bool thread = false; ///< the page is a thread of posts
    bool listing = false; ///< the page has hardly any prose: lists of products, articles, places

    [[nodiscard]] const Sums &of(html::Node node) const { return sums[size_t(node.index())]; }
    [[nodiscard]] Hints hint(html::Node node) const { return hints[size_t(node.index())]; }
    /// Segments that lie below a node, as [first, last) of `segments`. O(log n).
    [[nodiscard]] std::pair<size_t, size_t> segmentsIn(html::Node node) const;
    [[nodiscard]] QString textOf(const Segment &segment) const;
    /// The same for texts that differ only in case and white space, and for others in practice never. Of its first
    /// `length` characters, white space not counted.
    [[nodiscard]] quint64 keyOf(const Segment &segment, qsizetype length = std::numeric_limits<qsizetype>::max()) const;
    /// Prose in elements with this hint.
    [[nodiscard]] double proseWith(Hints hint) const;
};

[[nodiscard]] Analysis analyse(const html::Tree &tree);
/// Takes labels and links for text from now on: the page is a listing. Weighs again.
void takeAsListing(Analysis &analysis);

} // namespace florilegium::extract
