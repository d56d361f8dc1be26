// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parse/extract/interruptions.h"

#include "parse/extract/lines.h"

#include <QHash>
#include <QUrl>

#include <algorithm>

namespace florilegium::extract {

using html::Node;
using html::Selection;
using html::Tag;

namespace {

constexpr qint32 fewestWords = 4; // of a headline
constexpr qint32 mostWords = 30;
constexpr double allLink = 0.9; // of the words: "Related:" may stand before the link
constexpr double proseBefore = 40; // words: a link at the top may be what the page is about
constexpr double mostOfText = 0.12; // of the root's words: a page of links is made of them
constexpr size_t longestList = 6; // items
constexpr qint32 buttonWords = 12;
constexpr size_t fewestRepeats = 4;

/// The last two labels of a host, three where the last but one is short ("co.uk"): what its subdomains share.
QString siteOfHost(const QString &host)
{
    const QStringList labels = host.toLower().split(u'.');
    constexpr qsizetype shortLabel = 3;
    const qsizetype shared = labels.size() > 2 && labels[labels.size() - 2].size() <= shortLabel ? 3 : 2;
    return labels.last(std::min(shared, labels.size())).join(u'.');
}

class Interruptions
{
public:
    Interruptions(const Analysis &analysis, Node root, const QString &address, Selection &selection)
        : m_analysis(analysis)
        , m_root(root)
        , m_site(siteOfHost(QUrl(address).host()))
        , m_selection(selection)
        , m_removed(analysis.tree.nodes.size(), 0)
    {
    }

    void run();
    void removeRepeated();

private:
    [[nodiscard]] bool leadsWithin(Node link) const;
    [[nodiscard]] bool isHeadline(const Segment &segment) const;
    [[nodiscard]] bool mayStandAlone(Node block) const;
    [[nodiscard]] size_t endOfList(size_t at) const;
    void noteRemoved();
    [[nodiscard]] bool isRemoved(const Segment &segment) const
    {
        return m_removed[size_t(segment.first)] || m_analysis.gone[size_t(segment.first)];
    }

    const Analysis &m_analysis;
    Node m_root;
    QString m_site;
    Selection &m_selection;
    std::vector<quint8> m_removed; // per node, what stands in a removed one included
};

void Interruptions::noteRemoved()
{
    for (qint32 i = m_root.index() + 1; i < m_root.endIndex(); ++i)
        m_removed[size_t(i)] = m_selection.isRemoved(m_analysis.tree.node(i))
            || m_removed[size_t(m_analysis.tree.nodes[size_t(i)].parent)];
}

Node linkAround(Node text)
{
    for (Node node = text.parent(); !node.isNull() && html::isInline(node.tag()); node = node.parent())
        if (node.tag() == Tag::a)
            return node;
    return {};
}

/// Another page of the site: no file to fetch, no place on the page.
bool Interruptions::leadsWithin(Node link) const
{
    const QByteArrayView href = link.attribute("href").trimmed();
    if (href.isEmpty() || href.startsWith('#') || href.endsWith(".pdf") || href.endsWith(".zip"))
        return false;
    const QUrl url(QString::fromUtf8(href));
    return url.host().isEmpty() ? url.scheme().isEmpty() : !m_site.isEmpty() && siteOfHost(url.host()) == m_site;
}

bool Interruptions::isHeadline(const Segment &segment) const
{
    if (segment.heading || segment.code || segment.words < fewestWords || segment.words > mostWords
        || segment.linkWords < allLink * segment.words)
        return false;
    const Node link = linkAround(m_analysis.tree.node(segment.last));
    if (link.isNull() || !leadsWithin(link))
        return false;
    const QString text = m_analysis.textOf(segment);
    constexpr QStringView sentenceEnds = u".!:";
    return !sentenceEnds.contains(text.back()) && !text.contains(u"://") && !text.startsWith(u"www.")
        && !text.contains(u'@');
}

/// Whether a block is a paragraph of its own: no cell, no definition, nothing with a picture.
bool Interruptions::mayStandAlone(Node block) const
{
    if (m_analysis.of(block).segments != 1 || block == m_root)
        return false;
    for (Node node = block; node.index() > m_root.index(); node = node.parent())
        switch (node.tag()) {
        case Tag::td:
        case Tag::th:
        case Tag::dt:
        case Tag::dd:
        case Tag::li:
        case Tag::figure:
        case Tag::blockquote: return false;
        default: break;
        }
    for (qint32 i = block.index() + 1; i < block.endIndex(); ++i)
        if (m_analysis.tree.nodes[size_t(i)].tag == Tag::img)
            return false;
    return true;
}

/// One past the segments of a short list of headlines that begins here; `at` when none does.
size_t Interruptions::endOfList(size_t at) const
{
    Node list = m_analysis.tree.node(m_analysis.segments[at].block);
    while (list.index() > m_root.index() && list.tag() != Tag::ul)
        list = list.parent();
    if (list.tag() != Tag::ul || list == m_root)
        return at;
    const auto [first, last] = m_analysis.segmentsIn(list);
    if (first != at || last - first > longestList)
        return at;
    const auto begin = m_analysis.segments.begin();
    return std::all_of(begin + qsizetype(first), begin + qsizetype(last),
                       [this](const Segment &each) { return isHeadline(each); })
        ? last
        : at;
}

void Interruptions::run()
{
    noteRemoved();
    const auto [first, last] = m_analysis.segmentsIn(m_root);
    std::vector<size_t> found;
    double prose = 0;
    qint32 words = 0;
    const Segment *before = nullptr;
    for (size_t i = first; i < last; ++i) {
        const Segment &segment = m_analysis.segments[i];
        if (isRemoved(segment))
            continue;
        prose += segment.prose;
        const bool mayFollow = prose >= proseBefore && before && !before->heading;
        size_t end = i;
        if (mayFollow && isHeadline(segment) && !m_analysis.textOf(*before).endsWith(u':'))
            end = mayStandAlone(m_analysis.tree.node(segment.block)) ? i + 1 : endOfList(i);
        if (end == i) {
            before = &segment;
            continue;
        }
        for (; i < end; ++i) {
            found.push_back(i);
            words += m_analysis.segments[i].words;
        }
        --i;
    }
    if (words > mostOfText * m_analysis.of(m_root).words)
        return;
    for (const size_t at : found)
        removeText(m_analysis, m_analysis.segments[at], m_selection, LeftOutReason::Related, "read more");
}

/// Links that say the same again and again: "Check the price", "Show on the map".
void Interruptions::removeRepeated()
{
    const auto [first, last] = m_analysis.segmentsIn(m_root);
    QHash<QString, std::vector<size_t>> places;
    for (size_t i = first; i < last; ++i) {
        const Segment &segment = m_analysis.segments[i];
        if (!isRemoved(segment) && !segment.heading && !segment.code && segment.words <= buttonWords
            && segment.linkWords == segment.words)
            places[m_analysis.textOf(segment)].push_back(i);
    }
    for (const std::vector<size_t> &each : std::as_const(places))
        for (size_t k = 0; k < each.size() && each.size() >= fewestRepeats; ++k)
            removeText(m_analysis, m_analysis.segments[each[k]], m_selection, LeftOutReason::Boilerplate, "buttons");
}

} // namespace

void removeInterruptions(const Analysis &analysis, Node root, const QString &address, Selection &selection)
{
    Interruptions interruptions(analysis, root, address, selection);
    interruptions.run();
    interruptions.removeRepeated();
}

} // namespace florilegium::extract
