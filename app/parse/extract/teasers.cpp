// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parse/extract/teasers.h"

#include <QUrl>

namespace florilegium::extract {

using html::Node;
using html::Selection;
using html::Tag;

namespace {

constexpr qint32 mostWords = 110; // of a card
constexpr double mostProse = 80;
constexpr qint32 headlineWords = 3; // of a link that may be one
constexpr int fewestCards = 2;
constexpr double cardShare = 0.7; // of the children that have words
constexpr double mostlyTeasers = 0.4; // of the prose
constexpr double proseBefore = 120; // words: what stands at the top of a page may be the page

QString hostOf(const QUrl &url)
{
    const QString host = url.host().toLower();
    return host.startsWith(u"www.") ? host.sliced(4) : host;
}

class Teasers
{
public:
    Teasers(const Analysis &analysis, Node root, const QString &address, Selection &selection)
        : m_analysis(analysis)
        , m_root(root)
        , m_host(hostOf(QUrl(address)))
        , m_selection(selection)
    {
    }

    void run(bool isArticle);

private:
    [[nodiscard]] bool isCard(Node node) const;
    [[nodiscard]] bool leadsWithin(Node text) const;
    void addRow(Node parent);

    const Analysis &m_analysis;
    Node m_root;
    QString m_host;
    Selection &m_selection;
    std::vector<Node> m_cards;
};

/// Whether the link around a piece of text leads to another page of the site.
bool Teasers::leadsWithin(Node text) const
{
    for (Node node = text.parent(); node.index() > m_root.index(); node = node.parent()) {
        if (node.tag() != Tag::a)
            continue;
        const QByteArrayView href = node.attribute("href").trimmed();
        if (href.isEmpty() || href.startsWith('#'))
            return false;
        const QUrl url(QString::fromUtf8(href));
        return url.host().isEmpty() ? url.scheme().isEmpty() : !m_host.isEmpty() && hostOf(url) == m_host;
    }
    return false;
}

bool Teasers::isCard(Node node) const
{
    const Sums &sums = m_analysis.of(node);
    if (sums.words > mostWords || sums.prose > mostProse || sums.linkWords < headlineWords || sums.segments < 2)
        return false;
    const auto [first, last] = m_analysis.segmentsIn(node);
    for (size_t i = first; i < last; ++i) {
        const Segment &segment = m_analysis.segments[i];
        if (m_analysis.gone[size_t(segment.first)] || segment.words < headlineWords)
            continue;
        if (segment.linkWords == segment.words)
            return leadsWithin(m_analysis.tree.node(segment.first));
        if (segment.heading || segment.prose >= headlineWords)
            return false; // text before any headline
    }
    return false;
}

/// Notes the cards among the children of an element.
void Teasers::addRow(Node parent)
{
    int cards = 0;
    int others = 0;
    Tag tag = Tag::Unknown;
    for (Node child = parent.firstChild(); !child.isNull(); child = child.nextSibling()) {
        if (child.isText() || m_analysis.of(child).words == 0 || m_selection.isRemoved(child))
            continue;
        if (!html::isInline(child.tag()) && (cards == 0 || child.tag() == tag) && isCard(child)) {
            tag = child.tag();
            ++cards;
        } else {
            ++others;
        }
    }
    if (cards < fewestCards || cards < cardShare * (cards + others))
        return;
    for (Node child = parent.firstChild(); !child.isNull(); child = child.nextSibling())
        if (!child.isText() && child.tag() == tag && isCard(child))
            m_cards.push_back(child);
}

void Teasers::run(bool isArticle)
{
    double before = 0;
    size_t next = m_analysis.segmentsIn(m_root).first;
    for (qint32 i = m_root.index(); i < m_root.endIndex(); ++i) {
        const Node node = m_analysis.tree.node(i);
        if (!node.isText() && m_selection.isRemoved(node)) {
            i = node.endIndex() - 1;
            next = m_analysis.segmentsIn(node).second;
            continue;
        }
        for (; next < m_analysis.segments.size() && m_analysis.segments[next].first <= i; ++next)
            before += m_analysis.segments[next].prose;
        if (before >= proseBefore && !node.isText() && m_analysis.of(node).linkWords >= fewestCards * headlineWords)
            addRow(node);
    }
    double prose = 0;
    for (const Node card : m_cards)
        prose += m_analysis.of(card).prose;
    if (!isArticle && prose > mostlyTeasers * m_analysis.of(m_root).prose)
        return;
    for (const Node card : m_cards)
        m_selection.remove(card, LeftOutReason::Related, "teasers");
}

} // namespace

void removeTeasers(const Analysis &analysis, Node root, const QString &address, bool isArticle, Selection &selection)
{
    Teasers(analysis, root, address, selection).run(isArticle);
}

} // namespace florilegium::extract
