// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parse/extract/cleaning.h"

#include "parse/extract/lines.h"

namespace florilegium::extract {

using namespace Qt::StringLiterals;
using html::Node;
using html::Selection;
using html::Tag;

namespace {

// A block with a clutter hint stays when it is a good part of the article all the same.
constexpr double sureShare = 0.15; // of the root's prose
constexpr double weakShare = 0.10;
constexpr int sureParagraphs = 3;
constexpr int weakParagraphs = 2;
constexpr double calmLinks = 0.25; // link density of running text with references
constexpr double linkHeavy = 0.5; // more than half links: a list of them, unless it stands in prose
constexpr double allLinks = 0.8;
constexpr int mostBylines = 5; // an article has a few such lines; more are dates and names in its text

struct Reason
{
    Hints hint;
    LeftOutReason reason;
    const char *what;
};
constexpr Reason reasons[] = {
    {CommentsHint, LeftOutReason::Comments, "comments"},
    {AdHint, LeftOutReason::Advertisement, "advertisement"},
    {RelatedHint, LeftOutReason::Related, "related"},
    {ShareHint, LeftOutReason::Boilerplate, "share row"},
    {PromoHint, LeftOutReason::Boilerplate, "promotion"},
    {ConsentHint, LeftOutReason::Boilerplate, "consent"},
    {NavigationHint, LeftOutReason::Navigation, "navigation"},
    {FooterHint, LeftOutReason::Boilerplate, "footer"},
    {AsideHint, LeftOutReason::Boilerplate, "aside"},
    {AuthorBoxHint, LeftOutReason::Boilerplate, "author box"},
    {TagsHint, LeftOutReason::Navigation, "tags"},
    {OverlayHint, LeftOutReason::Hidden, "overlay"},
    {ToolHint, LeftOutReason::Boilerplate, "tools"},
    {WidgetHint, LeftOutReason::Boilerplate, "widget"},
};

Reason reasonOf(Hints hints)
{
    for (const Reason &reason : reasons)
        if (hints & reason.hint)
            return reason;
    return {NoHint, LeftOutReason::Boilerplate, "outside the article"};
}

class Cleaner
{
public:
    Cleaner(const Analysis &analysis, Node root, Selection &selection)
        : m_analysis(analysis)
        , m_root(root)
        , m_selection(selection)
        , m_sums(analysis.of(root))
    {
    }

    void removeOutside();
    void removeBlocks();

private:
    [[nodiscard]] bool isClutter(Node node) const;
    [[nodiscard]] bool holdsLegal(Node node) const;
    [[nodiscard]] bool isLinkList(Node node) const;
    [[nodiscard]] bool standsInProse(Node node) const;
    [[nodiscard]] bool isByline(Node node) const;
    [[nodiscard]] bool isForm(Node node) const;

    const Analysis &m_analysis;
    Node m_root;
    Selection &m_selection;
    const Sums &m_sums;
    int m_bylines = 0;
};

/// Everything that is not on the way from the body to the root.
void Cleaner::removeOutside()
{
    for (Node inner = m_root; !inner.parent().isNull(); inner = inner.parent()) {
        for (Node sibling = inner.parent().firstChild(); !sibling.isNull(); sibling = sibling.nextSibling()) {
            if (sibling == inner || m_selection.isRemoved(sibling)
                || (sibling.isText() && m_analysis.of(sibling).words == 0 && sibling.text().trimmed().isEmpty()))
                continue;
            const Reason reason = reasonOf(sibling.isText() ? Hints(NoHint) : m_analysis.hint(sibling));
            m_selection.remove(sibling, reason.reason, reason.what);
        }
    }
}

/// The line about rights that ends a page.
bool Cleaner::holdsLegal(Node node) const
{
    const auto [first, last] = m_analysis.segmentsIn(node);
    for (size_t i = first; i < last && i < first + 40; ++i) {
        const QString text = m_analysis.textOf(m_analysis.segments[i]);
        if (text.contains(u'\u00a9') || text.contains(u"rights reserved", Qt::CaseInsensitive))
            return true;
    }
    return false;
}

bool holdsQuote(const Analysis &analysis, Node node)
{
    constexpr qint32 fewestWords = 6;
    for (qint32 i = node.index() + 1; i < node.endIndex(); ++i)
        if (analysis.tree.nodes[size_t(i)].tag == Tag::blockquote && analysis.sums[size_t(i)].words >= fewestWords)
            return true;
    return false;
}

bool Cleaner::isClutter(Node node) const
{
    const Hints hints = m_analysis.hint(node);
    const Hints clutter = hints & clutterHints;
    if (!clutter || html::headingLevel(node.tag()) == 1)
        return false;
    const Sums &sums = m_analysis.of(node);
    if ((hints & NoteHint) && !(clutter & sureClutterHints) && sums.linkDensity() < linkHeavy)
        return false;
    if (m_analysis.thread && ((clutter == AuthorBoxHint) || ((hints & PostHint) && sums.paragraphs > 0)))
        return false; // who wrote a post belongs to it
    if (clutter == NavigationHint && node.tag() != Tag::nav && sums.paragraphs > 0 && sums.linkDensity() < calmLinks)
        return false;
    if ((clutter == ShareHint || clutter == AsideHint) && holdsQuote(m_analysis, node))
        return false; // a post of a network, embedded
    if ((clutter & FooterHint) && holdsLegal(node))
        return true;
    if (clutter & CommentsHint)
        return true; // long as they may be
    const bool sure = clutter & sureClutterHints;
    const double share = m_sums.prose > 0 ? sums.prose / m_sums.prose : 1;
    const bool holdsProse = share >= (sure ? sureShare : weakShare) && sums.linkDensity() < calmLinks
        && sums.paragraphs >= (sure ? sureParagraphs : weakParagraphs);
    return !holdsProse;
}

Node neighbour(const Analysis &analysis, Node node, int direction)
{
    Node found;
    const Node parent = node.parent();
    bool passed = false;
    for (Node each = parent.firstChild(); !each.isNull(); each = each.nextSibling()) {
        if (each == node) {
            if (direction < 0)
                return found;
            passed = true;
            continue;
        }
        if (each.isText() || analysis.gone[size_t(each.index())] || analysis.of(each).words == 0)
            continue;
        if (passed)
            return each;
        found = each;
    }
    return direction < 0 ? found : Node();
}

/// Text before that leads over to it, and text after that goes on: a list of references, patches, offers.
bool Cleaner::standsInProse(Node node) const
{
    const Node before = neighbour(m_analysis, node, -1);
    const Node after = neighbour(m_analysis, node, 1);
    const auto isProse = [&](Node each) {
        return !each.isNull() && (m_analysis.of(each).paragraphs > 0 || html::headingLevel(each.tag()) > 0)
            && m_analysis.of(each).linkDensity() < linkHeavy;
    };
    return isProse(before) && isProse(after);
}

bool Cleaner::isLinkList(Node node) const
{
    const Sums &sums = m_analysis.of(node);
    if (sums.words == 0 || sums.linkDensity() <= linkHeavy || html::isInline(node.tag())
        || html::headingLevel(node.tag()) > 0 || node.tag() == Tag::td || node.tag() == Tag::tr
        || node.tag() == Tag::tbody || node.tag() == Tag::li)
        return false;
    if (sums.prose > 0.3 * m_sums.prose)
        return false;
    if (node.tag() == Tag::p || node.tag() == Tag::blockquote || node.tag() == Tag::dd || node.tag() == Tag::dt)
        return false;
    return !(standsInProse(node) && (node.tag() == Tag::ul || node.tag() == Tag::ol || sums.linkDensity() < allLinks));
}

/// A form to fill in; some pages are within one as a whole.
bool Cleaner::isForm(Node node) const
{
    if (node.tag() != Tag::form && node.tag() != Tag::fieldset)
        return false;
    const Sums &sums = m_analysis.of(node);
    return sums.prose < 0.3 * m_sums.prose;
}

/// Author, date and reading time, near the top.
bool Cleaner::isByline(Node node) const
{
    const Sums &sums = m_analysis.of(node);
    return m_bylines <= mostBylines && (m_analysis.hint(node) & BylineHint) && sums.words > 0 && sums.words <= 40
        && sums.paragraphs == 0 && html::headingLevel(node.tag()) == 0 && !m_analysis.thread;
}

void Cleaner::removeBlocks()
{
    qint32 at = m_root.index() + 1;
    while (at < m_root.endIndex()) {
        const Node node = m_analysis.tree.node(at);
        ++at;
        if (node.isText())
            continue;
        if (m_selection.isRemoved(node)) {
            at = node.endIndex();
        } else if (isClutter(node)) {
            const Reason reason = reasonOf(m_analysis.hint(node));
            m_selection.remove(node, reason.reason, reason.what);
            at = node.endIndex();
        } else if (isForm(node)) {
            m_selection.remove(node, LeftOutReason::Script, "form");
            at = node.endIndex();
        } else if (isByline(node)) {
            m_selection.remove(node, LeftOutReason::Metadata, "byline");
            ++m_bylines;
            at = node.endIndex();
        } else if (!m_analysis.thread && !m_analysis.listing && isLinkList(node)) {
            m_selection.remove(node, LeftOutReason::Related, "links");
            at = node.endIndex();
        }
    }
}

} // namespace

void removeGone(const Analysis &analysis, Selection &selection)
{
    for (qint32 i = 0; i < analysis.tree.size(); ++i) {
        const qint32 above = analysis.tree.nodes[size_t(i)].parent;
        if (!analysis.gone[size_t(i)] || (above >= 0 && analysis.gone[size_t(above)]))
            continue;
        const Node node = analysis.tree.node(i);
        if (html::isNeverShown(node.tag()) || node.tag() == Tag::svg)
            continue; // conversion passes over these; formulas among them it wants
        if (html::isForNoScript(node) && analysis.gone[size_t(i)]) {
            for (qint32 k = i + 1; k < node.endIndex(); ++k)
                if (analysis.tree.nodes[size_t(k)].isText)
                    selection.remove(analysis.tree.node(k), LeftOutReason::Script, "noscript");
            continue;
        }
        selection.remove(node, html::isControl(node) ? LeftOutReason::Script : LeftOutReason::Hidden,
                         html::isControl(node) ? "control" : "hidden");
    }
}

void clean(const Analysis &analysis, Node root, const QString &byline, Selection &selection)
{
    Cleaner cleaner(analysis, root, selection);
    cleaner.removeOutside();
    cleaner.removeBlocks();
    cleanLines(analysis, root, byline, selection);
}

} // namespace florilegium::extract
