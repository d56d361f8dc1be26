// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "anchor/occurrences.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace florilegium {

namespace {

constexpr qsizetype block = 64; ///< places that are looked at together
constexpr qsizetype sample = 4096; ///< units of the text that tell which are frequent

/// How often units stand in a text, told by some of them; those of the same low byte count as one.
class Frequencies
{
public:
    explicit Frequencies(QStringView text)
    {
        const qsizetype stride = std::max<qsizetype>(1, text.size() / sample);
        for (qsizetype at = 0; at < text.size(); at += stride)
            ++m_counts[text.utf16()[at] & 0xff];
    }

    [[nodiscard]] qsizetype of(char16_t unit) const { return m_counts[unit & 0xff]; }

private:
    std::array<qsizetype, 256> m_counts{};
};

/// Units of a quote at three of its places, the rarest ones: hardly a place of the text has all of them but the quote's
/// own.
class Probe
{
public:
    Probe(QStringView quote, const Frequencies &frequencies)
    {
        std::vector<qsizetype> places(std::size_t(quote.size()));
        std::iota(places.begin(), places.end(), 0);
        const auto rarest = places.begin() + std::min<std::ptrdiff_t>(probes, quote.size());
        std::ranges::partial_sort(places, rarest, {}, [&](qsizetype at) { return frequencies.of(quote.utf16()[at]); });
        for (int i = 0; i < probes; ++i) {
            m_places[i] = places[std::size_t(std::min<qsizetype>(i, quote.size() - 1))];
            m_units[i] = quote.utf16()[m_places[i]];
        }
    }

    /// 1 or 0: a number, and found without a branch, so that compilers look at many places at once.
    [[nodiscard]] unsigned fits(const char16_t *at) const
    {
        return unsigned(at[m_places[0]] == m_units[0]) & unsigned(at[m_places[1]] == m_units[1])
            & unsigned(at[m_places[2]] == m_units[2]);
    }
    /// Whether any place of a block does.
    [[nodiscard]] bool fitsSome(const char16_t *at) const
    {
        unsigned some = 0;
        for (qsizetype i = 0; i < block; ++i)
            some |= fits(at + i);
        return some != 0;
    }

private:
    static constexpr int probes = 3;
    qsizetype m_places[probes];
    char16_t m_units[probes];
};

} // namespace

std::vector<qsizetype> occurrencesOf(QStringView quote, QStringView text)
{
    Q_ASSERT(!quote.isEmpty());
    std::vector<qsizetype> result;
    const Probe probe(quote, Frequencies(text));
    const char16_t *const units = text.utf16();
    const qsizetype end = text.size() - quote.size() + 1;
    for (qsizetype from = 0; from < end; from += block) {
        const qsizetype to = std::min(from + block, end);
        if (to - from == block && !probe.fitsSome(units + from))
            continue;
        for (qsizetype at = from; at < to; ++at) {
            if (probe.fits(units + at) == 0 || text.sliced(at, quote.size()) != quote)
                continue;
            result.push_back(at);
            if (qsizetype(result.size()) == mostOccurrences)
                return result;
        }
    }
    return result;
}

} // namespace florilegium
