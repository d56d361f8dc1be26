// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "anchor/freewords.h"

#include <algorithm>
#include <numeric>

namespace florilegium {

namespace {

constexpr size_t frequent = 32; // a word with more free places says nothing of where a passage went
constexpr qsizetype windowSlack = 2; // words that a window may have beyond the passage's
constexpr double leastVotes = 0.3; // share of the passage's letters that a window must hold to be looked at

} // namespace

FreeWords::FreeWords(const Scene &scene)
{
    const std::span<const WordId> ids = scene.now.ids();
    const WordId most = ids.empty() ? 0 : std::ranges::max(ids) + 1;
    m_starts.assign(size_t(most) + 1, 0);
    for (qint32 i = 0; i < scene.now.size(); ++i)
        m_starts[size_t(ids[size_t(i)]) + 1] += scene.isFree(i) ? 1 : 0;
    std::partial_sum(m_starts.begin(), m_starts.end(), m_starts.begin());
    m_places.resize(size_t(m_starts.back()));
    std::vector<qint32> next = m_starts;
    for (qint32 i = 0; i < scene.now.size(); ++i) {
        if (scene.isFree(i))
            m_places[size_t(next[size_t(ids[size_t(i)])]++)] = i;
    }
}

std::span<const qint32> FreeWords::placesOf(WordId word) const
{
    if (size_t(word) + 1 >= m_starts.size())
        return {};
    const auto from = m_starts.begin() + word;
    return std::span(m_places).subspan(size_t(from[0]), size_t(from[1] - from[0]));
}

QList<TextRange> FreeWords::copies(const Scene &scene, const Passage &passage) const
{
    const std::span<const WordId> words = scene.old.ids().subspan(size_t(passage.words.start),
                                                                  size_t(passage.words.length()));
    const auto rarity = [this](WordId id) { return placesOf(id).empty() ? m_places.size() + 1 : placesOf(id).size(); };
    const auto rarest = std::ranges::min_element(words, {}, rarity);
    const qsizetype before = rarest - words.begin();
    QList<TextRange> result;
    for (const qint32 place : placesOf(*rarest)) {
        const TextRange range{place - before, place - before + passage.words.length()};
        if (range.start < 0 || range.end > scene.now.size())
            continue;
        const auto there = scene.now.ids().subspan(size_t(range.start), words.size());
        if (std::ranges::equal(words, there) && scene.foreignShare(passage, range) == 0)
            result.append(range);
    }
    return result;
}

std::vector<FreeWords::Vote> FreeWords::votes(const Scene &scene, const Passage &passage) const
{
    const auto all = scene.old.ids().subspan(size_t(passage.words.start), size_t(passage.words.length()));
    std::vector<WordId> words(all.begin(), all.end());
    std::ranges::sort(words);
    const auto repeated = std::ranges::unique(words);
    words.erase(repeated.begin(), repeated.end());
    std::vector<Vote> result;
    for (const WordId id : words) {
        const std::span<const qint32> places = placesOf(id);
        if (places.size() > frequent)
            continue;
        for (const qint32 place : places)
            result.push_back({place, scene.now.letters(place)});
    }
    std::ranges::sort(result, {}, &Vote::place);
    return result;
}

QList<TextRange> FreeWords::windows(const Scene &scene, const Passage &passage, qsizetype count) const
{
    struct Window
    {
        qint64 letters;
        TextRange words;
    };
    std::vector<Window> windows;
    qint64 letters = 0;
    size_t first = 0;
    const std::vector<Vote> all = votes(scene, passage);
    for (size_t last = 0; last < all.size(); ++last) {
        letters += all[last].letters;
        while (all[last].place - all[first].place >= passage.words.length() + windowSlack)
            letters -= all[first++].letters;
        if (double(letters) >= leastVotes * double(passage.letters))
            windows.push_back({letters, {all[first].place, all[last].place + 1}});
    }
    std::ranges::stable_sort(windows, std::ranges::greater(), &Window::letters);
    QList<TextRange> result;
    for (const Window &window : windows) {
        if (result.size() == count)
            break;
        if (std::ranges::none_of(result, [&](TextRange taken) { return taken.intersects(window.words); }))
            result.append(window.words);
    }
    return result;
}

} // namespace florilegium
