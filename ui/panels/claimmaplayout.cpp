// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panels/claimmaplines.h"

#include <QHash>

#include <array>
#include <limits>

namespace florilegium {

namespace {

constexpr double narrowest = 136; // of a card, logical pixels
constexpr double widest = 216;
constexpr double middleShare = 1.25; // the claim in the middle is so much wider
constexpr double rowGap = 14;
constexpr double edge = 8; // around all
constexpr int columnCount = 5; // second step, first step, middle, first step, second step
constexpr int middle = 2;

/// A claim of the first or second step with those that are reached through it.
struct Branch
{
    int node = 0;
    int column = middle;
    QList<int> children; // numbers of branches
    double height = 0; // with its children
};

/// A map while it is laid out. Numbers are places in `nodes`.
class Plan
{
public:
    Plan(const QList<MapNode> &nodes, const QList<MapLink> &links);

    ClaimMapLayout placed(double width, const CardHeight &heightOf) const;

private:
    struct Columns
    {
        std::array<double, columnCount> left{};
        std::array<double, columnCount> width{};
        double whole = 0;
    };

    void order(const QList<MapNode> &nodes, const QList<MapLink> &links);
    void grow();
    [[nodiscard]] int foremostLink(int node, const std::function<bool(int other)> &isWanted) const;
    [[nodiscard]] Columns columns(double width) const;
    void place(int branch, double top, const QList<double> &heights, const Columns &columns,
               QList<PlacedNode> &placed) const;
    [[nodiscard]] double measure(Branch &branch, const QList<double> &heights, QList<Branch> &branches) const;

    QList<MapNode> m_nodes;
    QList<MapLink> m_links;
    QHash<ClaimId, int> m_at;
    QList<Branch> m_branches; // of each node
    QList<int> m_sides[2]; // branches of the first step, before and behind the middle
};

Plan::Plan(const QList<MapNode> &nodes, const QList<MapLink> &links)
{
    order(nodes, links);
    grow();
}

void Plan::order(const QList<MapNode> &nodes, const QList<MapLink> &links)
{
    m_nodes = nodes;
    std::ranges::sort(m_nodes, {}, [](const MapNode &node) { return std::pair(node.step, node.id.text); });
    for (int at = 0; at < int(m_nodes.size()); ++at)
        m_at.insert(m_nodes.at(at).id, at);
    for (const MapLink &link : links) {
        if (m_at.contains(link.from) && m_at.contains(link.to) && link.from != link.to)
            m_links.append(link);
    }
    std::ranges::sort(m_links, {}, [this](const MapLink &link) {
        return std::tuple(link.relation, m_at.value(link.from), m_at.value(link.to));
    });
}

/// The first link, in their order, between a node and one that is wanted; -1: none.
int Plan::foremostLink(int node, const std::function<bool(int other)> &isWanted) const
{
    for (int at = 0; at < int(m_links.size()); ++at) {
        const int from = m_at.value(m_links.at(at).from);
        const int to = m_at.value(m_links.at(at).to);
        if ((from == node && isWanted(to)) || (to == node && isWanted(from)))
            return at;
    }
    return -1;
}

/// Each claim hangs on the one through which it is reached.
void Plan::grow()
{
    for (int at = 0; at < int(m_nodes.size()); ++at)
        m_branches.append({.node = at});
    const auto reach = [this](int node) {
        const int step = m_nodes.at(node).step;
        return foremostLink(node, [this, step](int other) { return m_nodes.at(other).step == step - 1; });
    };
    for (int at = 1; at < int(m_nodes.size()); ++at) {
        const int by = reach(at);
        if (by < 0)
            continue;
        const MapLink &link = m_links.at(by);
        if (m_nodes.at(at).step == 1) {
            const bool behind = isAgainst(link.relation);
            m_branches[at].column = behind ? middle + 1 : middle - 1;
            m_sides[behind].append(at);
        } else {
            const int parent = m_at.value(link.from) == at ? m_at.value(link.to) : m_at.value(link.from);
            const int column = m_branches.at(parent).column;
            if (column == middle)
                continue; // not reached itself
            m_branches[at].column = column < middle ? column - 1 : column + 1;
            m_branches[parent].children.append(at);
        }
    }
}

Plan::Columns Plan::columns(double width) const
{
    std::array<bool, columnCount> used{};
    used[middle] = true;
    for (const Branch &branch : m_branches)
        used[std::size_t(branch.column)] = true;
    double shares = 0;
    double gaps = -mapColumnGap;
    for (int column = 0; column < columnCount; ++column) {
        if (used[std::size_t(column)]) {
            shares += column == middle ? middleShare : 1;
            gaps += mapColumnGap;
        }
    }
    const double card = std::clamp((width - 2 * edge - gaps) / shares, narrowest, widest);
    Columns columns;
    columns.whole = std::max(width, 2 * edge + gaps + card * shares);
    double left = (columns.whole - gaps - card * shares) / 2;
    for (int column = 0; column < columnCount; ++column) {
        if (!used[std::size_t(column)])
            continue;
        columns.left[std::size_t(column)] = left;
        columns.width[std::size_t(column)] = column == middle ? card * middleShare : card;
        left += columns.width[std::size_t(column)] + mapColumnGap;
    }
    return columns;
}

double Plan::measure(Branch &branch, const QList<double> &heights, QList<Branch> &branches) const
{
    double below = -rowGap;
    for (const int child : std::as_const(branch.children))
        below += rowGap + measure(branches[child], heights, branches);
    branch.height = std::max(heights.at(branch.node), below);
    return branch.height;
}

/// In the middle of the room that it has from `top` on, its children beside it.
void Plan::place(int branch, double top, const QList<double> &heights, const Columns &columns,
                 QList<PlacedNode> &placed) const
{
    const Branch &here = m_branches.at(branch);
    const auto column = std::size_t(here.column);
    const double height = heights.at(here.node);
    placed[here.node].card = {columns.left[column], std::round(top + (here.height - height) / 2), columns.width[column],
                              height};
    double all = -rowGap;
    for (const int child : here.children)
        all += rowGap + m_branches.at(child).height;
    double at = top + (here.height - all) / 2;
    for (const int child : here.children) {
        place(child, at, heights, columns, placed);
        at += m_branches.at(child).height + rowGap;
    }
}

ClaimMapLayout Plan::placed(double width, const CardHeight &heightOf) const
{
    const Columns at = columns(width);
    QList<double> heights;
    QList<PlacedNode> nodes;
    for (const Branch &branch : m_branches) {
        const MapNode &node = m_nodes.at(branch.node);
        heights.append(std::ceil(heightOf(node, at.width[std::size_t(branch.column)])));
        nodes.append({node, {}});
    }
    Plan measured = *this;
    double tallest = heights.isEmpty() ? 0 : heights.front();
    std::array<double, 2> sides{};
    for (std::size_t side = 0; side < 2; ++side) {
        for (const int branch : m_sides[side])
            sides[side] += measured.measure(measured.m_branches[branch], heights, measured.m_branches) + rowGap;
        tallest = std::max(tallest, sides[side] - rowGap);
    }
    if (!nodes.isEmpty()) {
        measured.m_branches.front().height = tallest;
        measured.place(0, edge, heights, at, nodes);
    }
    for (std::size_t side = 0; side < 2; ++side) {
        double top = edge + (tallest - (sides[side] - rowGap)) / 2;
        for (const int branch : m_sides[side]) {
            measured.place(branch, top, heights, at, nodes);
            top += measured.m_branches.at(branch).height + rowGap;
        }
    }
    nodes.removeIf([](const PlacedNode &node) { return node.card.isNull(); });
    return {nodes, {}, {at.whole, tallest + 2 * edge}};
}

void mirror(ClaimMapLayout &layout)
{
    const QTransform flip(-1, 0, 0, 1, layout.size.width(), 0);
    for (PlacedNode &node : layout.nodes)
        node.card = flip.mapRect(node.card);
    for (PlacedLink &link : layout.links) {
        link.line = flip.map(link.line);
        link.label = flip.map(link.label);
    }
}

} // namespace

bool isAgainst(Relation relation)
{
    return relation == Relation::Contradicts || relation == Relation::Qualifies;
}

ClaimMapLayout layOutMap(const QList<MapNode> &nodes, const QList<MapLink> &links, double width,
                         const CardHeight &heightOf, bool mirrored)
{
    const Plan plan(nodes, links);
    ClaimMapLayout layout = plan.placed(width, heightOf);
    QList<MapLink> ordered = links;
    std::ranges::sort(ordered, {},
                      [](const MapLink &link) { return std::tuple(link.relation, link.from.text, link.to.text); });
    drawMapLines(layout, ordered);
    if (mirrored)
        mirror(layout);
    return layout;
}

int cardBeside(const ClaimMapLayout &layout, int from, Qt::Key arrow)
{
    constexpr double sidewaysCost = 2.5; // what lies straight ahead comes before what is nearer and aside
    const QPointF here = layout.nodes.at(from).card.center();
    int best = -1;
    double least = std::numeric_limits<double>::max();
    for (int at = 0; at < int(layout.nodes.size()); ++at) {
        const QPointF way = layout.nodes.at(at).card.center() - here;
        const bool across = arrow == Qt::Key_Left || arrow == Qt::Key_Right;
        const double ahead = arrow == Qt::Key_Left ? -way.x()
            : arrow == Qt::Key_Right               ? way.x()
            : arrow == Qt::Key_Up                  ? -way.y()
                                                   : way.y();
        const double aside = std::abs(across ? way.y() : way.x());
        if (at == from || ahead < 1)
            continue;
        if (const double cost = ahead + sidewaysCost * aside; cost < least) {
            least = cost;
            best = at;
        }
    }
    return best;
}

} // namespace florilegium
