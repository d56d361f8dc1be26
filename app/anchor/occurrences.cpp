// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "anchor/occurrences.h"

#include <algorithm>
#include <cstring>

namespace florilegium {

namespace {

constexpr qsizetype block = 64; ///< places that are looked at together

/// Three units of a quote, which stand at these distances from its beginning.
class Probe
{
public:
    explicit Probe(QStringView quote)
        : m_middle(quote.size() / 2)
        , m_last(quote.size() - 1)
        , m_units{quote.utf16()[0], quote.utf16()[m_middle], quote.utf16()[m_last]}
    {
    }

    /// 1 or 0: a number, and found without a branch, so that compilers look at many places at once.
    [[nodiscard]] unsigned fits(const char16_t *at) const
    {
        return unsigned(at[0] == m_units[0]) & unsigned(at[m_middle] == m_units[1])
            & unsigned(at[m_last] == m_units[2]);
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
    qsizetype m_middle;
    qsizetype m_last;
    char16_t m_units[3];
};

} // namespace

std::vector<qsizetype> occurrencesOf(QStringView quote, QStringView text)
{
    Q_ASSERT(!quote.isEmpty());
    std::vector<qsizetype> result;
    const Probe probe(quote);
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
