// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "anchor/editdistance.h"

#include <QHash>
#include <QString>

#include <algorithm>
#include <array>

namespace florilegium {

namespace {

using Word = quint64;
constexpr qsizetype wordBits = 64;

enum class Start : quint8 { Fixed, Free }; // whether the pattern may start anywhere in the text

/// For each character of a pattern the places where it stands, as bits.
class PatternBits
{
public:
    explicit PatternBits(QStringView pattern)
        : m_blocks(size_t((pattern.size() + wordBits - 1) / wordBits))
        , m_bits(m_blocks, 0) // the first row: characters that the pattern lacks
    {
        for (qsizetype i = 0; i < pattern.size(); ++i)
            m_bits[rowOf(pattern[i]) + size_t(i / wordBits)] |= Word(1) << (i % wordBits);
    }

    [[nodiscard]] size_t blocks() const { return m_blocks; }
    [[nodiscard]] const Word *operator[](QChar c) const
    {
        const size_t row = c.unicode() < m_common.size() ? m_common[c.unicode()] : m_others.value(c, 0);
        return m_bits.data() + row;
    }

private:
    size_t rowOf(QChar c)
    {
        size_t &row = c.unicode() < m_common.size() ? m_common[c.unicode()] : m_others[c];
        if (row == 0) {
            row = m_bits.size();
            m_bits.resize(m_bits.size() + m_blocks, 0);
        }
        return row;
    }

    size_t m_blocks;
    std::vector<Word> m_bits;
    std::array<size_t, 256> m_common{};
    QHash<QChar, size_t> m_others;
};

/// 64 rows of one column: vertical differences between neighbouring rows.
struct Block
{
    Word plus = ~Word(0);
    Word minus = 0;

    /// One column further: takes the horizontal difference above its first row, gives the one at row `lastBit`.
    int advance(Word equal, int above, Word lastBit)
    {
        const Word aboveIsMinus = above < 0 ? 1 : 0;
        const Word vertical = equal | minus;
        equal |= aboveIsMinus;
        const Word horizontal = (((equal & plus) + plus) ^ plus) | equal;
        Word up = minus | ~(horizontal | plus);
        Word down = plus & horizontal;
        const int below = (up & lastBit) ? 1 : (down & lastBit) ? -1 : 0;
        up = (up << 1) | (above > 0 ? 1 : 0);
        down = (down << 1) | aboveIsMinus;
        plus = down | ~(vertical | up);
        minus = up & vertical;
        return below;
    }
};

/// Distances of the whole pattern to what ends after 0, 1, 2 … units of the text.
std::vector<qsizetype> distances(QStringView pattern, QStringView text, Start start)
{
    std::vector<qsizetype> result;
    result.reserve(size_t(text.size()) + 1);
    result.push_back(pattern.size());
    if (pattern.isEmpty()) {
        for (qsizetype i = 1; i <= text.size(); ++i)
            result.push_back(start == Start::Free ? 0 : i);
        return result;
    }
    const PatternBits bits(pattern);
    std::vector<Block> column(bits.blocks());
    const Word top = Word(1) << (wordBits - 1);
    const Word last = Word(1) << ((pattern.size() - 1) % wordBits);
    for (const QChar c : text) {
        const Word *equal = bits[c];
        int difference = start == Start::Fixed ? 1 : 0;
        for (size_t b = 0; b < column.size(); ++b)
            difference = column[b].advance(equal[b], difference, b + 1 == column.size() ? last : top);
        result.push_back(result.back() + difference);
    }
    return result;
}

QString reversed(QStringView text)
{
    QString result = text.toString();
    std::ranges::reverse(result);
    return result;
}

double asLikeness(qsizetype distance, qsizetype length)
{
    return length == 0 ? 1.0 : std::max(0.0, 1.0 - double(distance) / double(length));
}

} // namespace

qsizetype editDistance(QStringView pattern, QStringView text)
{
    return distances(pattern, text, Start::Fixed).back();
}

double similarity(QStringView a, QStringView b)
{
    return asLikeness(editDistance(a, b), std::max(a.size(), b.size()));
}

Likeness findAlike(QStringView pattern, QStringView text)
{
    const std::vector<qsizetype> ends = distances(pattern, text, Start::Free);
    const auto best = std::ranges::min_element(ends.rbegin(), ends.rend());
    const qsizetype end = ends.rend() - best - 1;
    const std::vector<qsizetype> starts = distances(reversed(pattern), reversed(text.first(end)), Start::Fixed);
    const auto back = std::ranges::find(starts.rbegin(), starts.rend(), *best);
    const qsizetype length = back == starts.rend() ? 0 : starts.rend() - back - 1;
    return {{end - length, end}, *best};
}

double endsAlike(QStringView pattern, QStringView text)
{
    return startsAlike(reversed(pattern), reversed(text));
}

double startsAlike(QStringView pattern, QStringView text)
{
    return asLikeness(std::ranges::min(distances(pattern, text, Start::Fixed)), pattern.size());
}

} // namespace florilegium
