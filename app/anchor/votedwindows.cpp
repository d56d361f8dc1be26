// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "anchor/votedwindows.h"

#include <algorithm>
#include <vector>

namespace florilegium {

namespace {

/// How many pairs of the quote stand in a window that slides over a text.
class Ballot
{
public:
    explicit Ballot(QStringView quote)
        : m_rows(rows, 0)
        , m_wanted(1, 0)
    {
        for (qsizetype i = 0; i + 1 < quote.size(); ++i) {
            quint16 &row = m_rows[hash(quote, i)];
            if (row == 0) {
                if (m_wanted.size() > maxPairs)
                    continue; // of a quote that long, its first pairs are enough to find it
                row = quint16(m_wanted.size());
                m_wanted.push_back(0);
            }
            ++m_wanted[row];
        }
        m_held.resize(m_wanted.size(), 0);
    }

    void add(QStringView text, qsizetype at)
    {
        const quint16 row = m_rows[hash(text, at)];
        if (row != 0 && ++m_held[row] <= m_wanted[row])
            ++m_votes;
    }
    void remove(QStringView text, qsizetype at)
    {
        const quint16 row = m_rows[hash(text, at)];
        if (row != 0 && m_held[row]-- <= m_wanted[row])
            --m_votes;
    }
    [[nodiscard]] qint32 votes() const { return m_votes; }

private:
    static constexpr size_t rows = 1 << 14; // fits the first cache; a shared row only blurs the vote
    static constexpr size_t maxPairs = 60'000;

    static size_t hash(QStringView text, qsizetype at)
    {
        return (size_t(text[at].unicode()) * 181 ^ size_t(text[at + 1].unicode()) * 7) & (rows - 1);
    }

    std::vector<quint16> m_rows;
    std::vector<qint32> m_wanted;
    std::vector<qint32> m_held;
    qint32 m_votes = 0;
};

struct Window
{
    qsizetype start = 0;
    qint32 votes = 0;
};

/// The best window of each stretch of half the quote's length.
std::vector<Window> bestOfStretches(QStringView quote, QStringView text)
{
    const qsizetype length = std::min(quote.size(), text.size());
    const qsizetype stretch = std::max<qsizetype>(8, length / 2);
    std::vector<Window> best;
    Ballot ballot(quote);
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        ballot.add(text, i);
        const qsizetype start = i + 2 - length;
        if (start < 0)
            continue;
        if (start > 0)
            ballot.remove(text, start - 1);
        if (best.empty() || start / stretch != best.back().start / stretch)
            best.push_back({start, ballot.votes()});
        else if (ballot.votes() > best.back().votes)
            best.back() = {start, ballot.votes()};
    }
    return best;
}

} // namespace

QList<TextRange> votedWindows(QStringView quote, QStringView text, qsizetype count)
{
    QList<TextRange> result;
    if (quote.size() < 2 || text.size() < 2)
        return result;
    std::vector<Window> best = bestOfStretches(quote, text);
    const auto pool = std::min<std::ptrdiff_t>(std::ptrdiff_t(best.size()), count * 4);
    std::ranges::partial_sort(best, best.begin() + pool, [](const Window &a, const Window &b) {
        return a.votes != b.votes ? a.votes > b.votes : a.start < b.start;
    });
    const qsizetype length = std::min(quote.size(), text.size());
    for (auto window = best.begin(); window != best.begin() + pool && result.size() < count; ++window) {
        const auto tooNear = [&](TextRange range) { return std::abs(range.start - window->start) * 2 < length; };
        if (std::ranges::none_of(result, tooNear))
            result.append({window->start, window->start + length});
    }
    return result;
}

} // namespace florilegium
