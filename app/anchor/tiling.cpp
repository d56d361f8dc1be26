// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "anchor/tiling.h"

#include <algorithm>
#include <queue>

namespace florilegium {

namespace {

constexpr size_t mostPlaces = 256; // of one word: more of them make no run that the others do not
constexpr qint32 shortestRun = 2;
constexpr qint64 heavy = 12; // letters: "the government", but not "in the last"
constexpr qint32 reach = 4; // words between what stands beside each other, of which some have no partner

class Tiler
{
public:
    Tiler(const RunFinder &first, std::span<const WordId> second, std::span<const qint32> weights)
        : m_first(first.words())
        , m_second(second)
        , m_partners(m_first.size(), noPartner)
        , m_owners(second.size(), noPartner)
    {
        m_weightBefore.reserve(weights.size() + 1);
        m_weightBefore.push_back(0);
        for (const qint32 weight : weights)
            m_weightBefore.push_back(m_weightBefore.back() + weight);
    }

    std::vector<qint32> run(std::vector<CommonRun> runs)
    {
        linkHeavy(std::move(runs));
        // What is linked gives others something to stand beside.
        for (size_t linked = 1; linked > 0;)
            linked = std::erase_if(m_light, [this](const CommonRun &run) { return linkBeside(run); });
        fillForward();
        fillBackward();
        return std::move(m_partners);
    }

private:
    [[nodiscard]] qint64 weight(const CommonRun &run) const
    {
        return m_weightBefore[size_t(run.first + run.length)] - m_weightBefore[size_t(run.first)];
    }

    [[nodiscard]] bool isFree(qint32 first, qint32 second) const
    {
        return m_partners[size_t(first)] == noPartner && m_owners[size_t(second)] == noPartner;
    }

    void link(qint32 first, qint32 second)
    {
        m_partners[size_t(first)] = second;
        m_owners[size_t(second)] = first;
    }

    void link(const CommonRun &run)
    {
        for (qint32 i = 0; i < run.length; ++i)
            link(run.first + i, run.second + i);
    }

    /// The stretches of a run that nothing has taken.
    [[nodiscard]] std::vector<CommonRun> freeParts(const CommonRun &run) const
    {
        std::vector<CommonRun> parts;
        bool inPart = false;
        for (qint32 i = 0; i < run.length; ++i) {
            const bool free = isFree(run.first + i, run.second + i);
            if (free && !inPart)
                parts.push_back({run.first + i, run.second + i, 0});
            if (free)
                ++parts.back().length;
            inPart = free;
        }
        return parts;
    }

    void linkHeavy(std::vector<CommonRun> runs)
    {
        // Of equally heavy ones those first that stand first: what the order is must not depend on the queue.
        const auto goesLater = [this](const CommonRun &a, const CommonRun &b) {
            return std::tuple(weight(a), -a.first, -a.second) < std::tuple(weight(b), -b.first, -b.second);
        };
        std::priority_queue queue(goesLater, std::move(runs));
        while (!queue.empty()) {
            const CommonRun run = queue.top();
            queue.pop();
            const std::vector<CommonRun> parts = freeParts(run);
            const bool isWhole = parts.size() == 1 && parts.front() == run;
            if (isWhole && weight(run) >= heavy)
                link(run);
            else if (isWhole)
                m_light.push_back(run);
            for (const CommonRun &part : parts) {
                if (!isWhole && part.length >= shortestRun)
                    queue.push(part);
            }
        }
    }

    /// The nearest word before (step -1) or after `first` that has a partner, within reach; noPartner without one.
    [[nodiscard]] qint32 neighbour(qint32 first, qint32 step) const
    {
        for (qint32 i = 1; i <= reach; ++i) {
            const qint32 at = first + i * step;
            if (at < 0 || at >= qint32(m_partners.size()))
                break;
            if (m_partners[size_t(at)] != noPartner)
                return at;
        }
        return noPartner;
    }

    bool linkBeside(const CommonRun &run)
    {
        const qint32 before = neighbour(run.first, -1);
        const qint32 after = neighbour(run.first + run.length - 1, 1);
        const auto follows = [this](qint32 first, qint32 second) {
            const qint32 gap = first == noPartner ? 0 : second - m_partners[size_t(first)];
            return gap > 0 && gap <= reach;
        };
        const auto precedes = [this](qint32 second, qint32 first) {
            const qint32 gap = first == noPartner ? 0 : m_partners[size_t(first)] - second;
            return gap > 0 && gap <= reach;
        };
        if (!follows(before, run.second) && !precedes(run.second + run.length - 1, after))
            return false;
        for (const CommonRun &part : freeParts(run))
            link(part);
        return true;
    }

    /// Single words that stand in both rows a little behind the same neighbours, or before them.
    void fillForward()
    {
        for (qint32 i = 1; i < qint32(m_partners.size()); ++i) {
            if (m_partners[size_t(i)] == noPartner)
                fill(i, neighbour(i, -1), 1);
        }
    }

    void fillBackward()
    {
        for (qint32 i = qint32(m_partners.size()) - 2; i >= 0; --i) {
            if (m_partners[size_t(i)] == noPartner)
                fill(i, neighbour(i, 1), -1);
        }
    }

    void fill(qint32 first, qint32 beside, qint32 step)
    {
        for (qint32 i = 1; beside != noPartner && i <= reach; ++i) {
            const qint32 second = m_partners[size_t(beside)] + i * step;
            if (second < 0 || second >= qint32(m_second.size()) || m_owners[size_t(second)] != noPartner)
                return; // behind it stands what belongs elsewhere
            if (m_second[size_t(second)] == m_first[size_t(first)]) {
                link(first, second);
                return;
            }
        }
    }

    std::span<const WordId> m_first;
    std::span<const WordId> m_second;
    std::vector<qint32> m_partners;
    std::vector<qint32> m_owners;
    std::vector<qint64> m_weightBefore;
    std::vector<CommonRun> m_light;
};

} // namespace

RunFinder::RunFinder(std::span<const WordId> words)
    : m_words(words.begin(), words.end())
{
    const WordId largest = m_words.empty() ? -1 : std::ranges::max(m_words);
    m_starts.assign(size_t(largest + 2), 0);
    for (const WordId word : m_words)
        ++m_starts[size_t(word) + 1];
    for (size_t i = 1; i < m_starts.size(); ++i)
        m_starts[i] += m_starts[i - 1];
    m_places.resize(m_words.size());
    std::vector<qint32> next = m_starts;
    for (size_t i = 0; i < m_words.size(); ++i)
        m_places[size_t(next[size_t(m_words[i])]++)] = qint32(i);
}

std::span<const qint32> RunFinder::placesOf(WordId word) const
{
    if (!knows(word))
        return {};
    const auto from = size_t(m_starts[size_t(word)]);
    const auto count = size_t(m_starts[size_t(word) + 1]) - from;
    return std::span(m_places).subspan(from, std::min(count, mostPlaces));
}

std::vector<CommonRun> RunFinder::runs(std::span<const WordId> second) const
{
    std::vector<CommonRun> found;
    for (size_t j = 0; j < second.size(); ++j) {
        for (const qint32 place : placesOf(second[j])) {
            const auto i = size_t(place);
            if (i > 0 && j > 0 && m_words[i - 1] == second[j - 1])
                continue; // within a run that was found
            size_t length = 1;
            while (i + length < m_words.size() && j + length < second.size()
                   && m_words[i + length] == second[j + length])
                ++length;
            if (qint32(length) >= shortestRun)
                found.push_back({place, qint32(j), qint32(length)});
        }
    }
    return found;
}

std::vector<qint32> tiled(const RunFinder &first, std::span<const WordId> second, std::span<const qint32> weights)
{
    return Tiler(first, second, weights).run(first.runs(second));
}

} // namespace florilegium
