// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parse/epub/headings.h"

#include <QHash>

#include <algorithm>

namespace florilegium::epub {

using html::Node;
using html::Tag;
using html::Tree;

namespace {

constexpr int blocksLookedAt = 3; // a number or an ornament may stand before the heading
constexpr qint32 nodesLookedAt = 500; // from the place that is named
constexpr qint32 largestHeading = 100; // nodes
constexpr size_t maxEntries = 1000; // of one chapter

int levelOf(int depth)
{
    return std::clamp(depth + 1, 2, 6);
}

Tag headingTag(int level)
{
    return Tag(int(Tag::h1) + level - 1);
}

bool isHeading(Node node)
{
    return !node.isText() && html::headingLevel(node.tag()) > 0;
}

/// The nearest element around a text that is a block of its own.
Node blockAround(Node text)
{
    Node node = text.parent();
    while (!node.isNull() && html::isInline(node.tag()) && !node.parent().isNull())
        node = node.parent();
    return node;
}

/// The first blocks with text from `from` on, in order.
std::vector<Node> blocksFrom(const Tree &tree, qint32 from)
{
    std::vector<Node> blocks;
    const qint32 end = std::min(tree.size(), from + nodesLookedAt);
    for (qint32 i = from; i < end && blocks.size() < size_t(blocksLookedAt);) {
        const Node node = tree.node(i);
        if (!node.isText() && html::isNeverShown(node.tag())) {
            i = node.endIndex();
            continue;
        }
        ++i;
        if (!node.isText() || node.text().trimmed().isEmpty())
            continue;
        const Node block = blockAround(node);
        blocks.push_back(block);
        i = std::max(i, block.endIndex());
    }
    return blocks;
}

QString comparable(const QString &text)
{
    QString plain = text.simplified().toCaseFolded();
    plain.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
    return plain;
}

class Fitting
{
public:
    Fitting(Tree &tree, std::span<const ContentsEntry> entries)
        : m_tree(tree)
        , m_entries(entries)
    {
    }
    std::optional<Opening> run(int &shift);

private:
    void findPlaces();
    [[nodiscard]] bool fit(const ContentsEntry &entry, qint32 from);
    [[nodiscard]] bool isAtBeginning(qint32 index) const;
    void shiftOthers(int shift);

    Tree &m_tree;
    std::span<const ContentsEntry> m_entries;
    QHash<QString, qint32> m_places; // of ids that the contents name
    QHash<qint32, int> m_levels; // by heading
    std::optional<int> m_shift;
};

void Fitting::findPlaces()
{
    for (const ContentsEntry &entry : m_entries)
        if (!entry.id.isEmpty())
            m_places.insert(entry.id, -1);
    for (qint32 i = 0; i < m_tree.size() && !m_places.isEmpty(); ++i) {
        const QByteArrayView id = m_tree.node(i).attribute("id");
        const auto place = id.isEmpty() ? m_places.end() : m_places.find(QString::fromUtf8(id));
        if (place != m_places.end() && *place < 0)
            *place = i;
    }
}

bool Fitting::isAtBeginning(qint32 index) const
{
    const std::vector<Node> first = blocksFrom(m_tree, 0);
    return first.empty() || index <= first.front().index() || first.front().contains(m_tree.node(index));
}

/// Whether a heading for the entry is there, or could be made of what stands there.
bool Fitting::fit(const ContentsEntry &entry, qint32 from)
{
    const std::vector<Node> blocks = blocksFrom(m_tree, from);
    const int level = levelOf(entry.depth);
    for (const Node &block : blocks) {
        if (!isHeading(block))
            continue;
        if (!m_shift)
            m_shift = level - html::headingLevel(block.tag());
        m_levels.emplace(block.index(), level);
        return true;
    }
    const QString label = comparable(entry.label);
    for (const Node &block : blocks) {
        const bool small = block.endIndex() - block.index() <= largestHeading;
        const QString text = small ? comparable(html::textOf(block)) : QString();
        const bool same = !text.isEmpty() && (text == label || (text.size() >= 4 && label.startsWith(text)));
        if (!same || block.tag() == Tag::body || block.tag() == Tag::li || block.tag() == Tag::td)
            continue;
        m_levels.emplace(block.index(), level);
        return true;
    }
    return false;
}

void Fitting::shiftOthers(int shift)
{
    for (qint32 i = 0; i < m_tree.size(); ++i) {
        Tree::Data &data = m_tree.nodes[size_t(i)];
        if (const auto level = m_levels.constFind(i); level != m_levels.cend())
            data.tag = headingTag(*level);
        else if (!data.isText && html::headingLevel(data.tag) > 0)
            data.tag = headingTag(std::clamp(html::headingLevel(data.tag) + shift, 2, 6));
    }
}

std::optional<Opening> Fitting::run(int &shift)
{
    findPlaces();
    std::optional<Opening> opening;
    for (const ContentsEntry &entry : m_entries) {
        const qint32 from = entry.id.isEmpty() ? 0 : m_places.value(entry.id);
        const bool fits = from >= 0 && fit(entry, from);
        if (!fits && !opening && m_levels.isEmpty() && (from < 0 || isAtBeginning(from)))
            opening = Opening{entry.label, levelOf(entry.depth)};
    }
    shift = m_shift.value_or(shift);
    shiftOthers(shift);
    return opening;
}

} // namespace

std::optional<Opening> fitHeadings(html::Tree &tree, std::span<const ContentsEntry> entries, int &shift)
{
    return Fitting(tree, entries.first(std::min(entries.size(), maxEntries))).run(shift);
}

} // namespace florilegium::epub
