// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "source/unicodeform.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace florilegium {

namespace {

constexpr qsizetype zeroSample = 4096;
constexpr qsizetype censusStep = 64 * 1024;

bool startsWith(QByteArrayView bytes, std::initializer_list<uchar> mark)
{
    return bytes.size() >= qsizetype(mark.size())
        && std::ranges::equal(mark, bytes.first(qsizetype(mark.size())), {}, {}, [](char c) { return uchar(c); });
}

/// UTF-32 and UTF-16 text of any script has most of its zero bytes (spaces, digits, line ends) in the same places.
UnicodeForm guessByZeros(QByteArrayView bytes)
{
    const QByteArrayView sample = bytes.first(std::min(bytes.size(), zeroSample) / 4 * 4);
    if (sample.size() < 8)
        return UnicodeForm::None;
    std::array<qsizetype, 4> zeros{};
    for (qsizetype i = 0; i < sample.size(); ++i)
        zeros[size_t(i % 4)] += sample[i] == 0;
    const qsizetype quads = sample.size() / 4;
    const auto most = [&](size_t i) { return zeros[i] * 10 >= quads * 9; };
    if (most(2) && most(3) && zeros[0] * 10 < quads)
        return UnicodeForm::Utf32Le;
    if (most(0) && most(1) && zeros[3] * 10 < quads)
        return UnicodeForm::Utf32Be;
    const qsizetype even = zeros[0] + zeros[2];
    const qsizetype odd = zeros[1] + zeros[3];
    if (odd * 5 >= quads * 2 && even * 20 < odd)
        return UnicodeForm::Utf16Le;
    if (even * 5 >= quads * 2 && odd * 20 < even)
        return UnicodeForm::Utf16Be;
    return UnicodeForm::None;
}

qsizetype asciiRun(QByteArrayView bytes, qsizetype from)
{
    qsizetype i = from;
    for (quint64 word = 0; i + 8 <= bytes.size(); i += 8) {
        std::memcpy(&word, bytes.data() + i, 8);
        if (word & 0x8080808080808080ULL)
            break;
    }
    while (i < bytes.size() && uchar(bytes[i]) < 0x80)
        ++i;
    return i - from;
}

struct Lead
{
    qsizetype length = 0;
    uchar second = 0x80; ///< lowest second byte
    uchar secondMax = 0xbf;
};

/// Unicode Standard, table 3-7: well-formed UTF-8 byte sequences.
Lead leadOf(uchar c)
{
    if (c >= 0xc2 && c <= 0xdf)
        return {2};
    if (c >= 0xe0 && c <= 0xef)
        return {3, uchar(c == 0xe0 ? 0xa0 : 0x80), uchar(c == 0xed ? 0x9f : 0xbf)};
    if (c >= 0xf0 && c <= 0xf4)
        return {4, uchar(c == 0xf0 ? 0x90 : 0x80), uchar(c == 0xf4 ? 0x8f : 0xbf)};
    return {};
}

bool isCutSequence(QByteArrayView tail)
{
    const Lead lead = leadOf(uchar(tail[0]));
    return tail.size() < lead.length
        && std::ranges::all_of(tail.sliced(1), [](char c) { return (uchar(c) & 0xc0) == 0x80; });
}

} // namespace

UnicodeGuess guessUnicodeForm(QByteArrayView bytes)
{
    if (startsWith(bytes, {0xef, 0xbb, 0xbf}))
        return {UnicodeForm::Utf8, 3};
    if (startsWith(bytes, {0xff, 0xfe, 0, 0}))
        return {UnicodeForm::Utf32Le, 4};
    if (startsWith(bytes, {0, 0, 0xfe, 0xff}))
        return {UnicodeForm::Utf32Be, 4};
    if (startsWith(bytes, {0xff, 0xfe}))
        return {UnicodeForm::Utf16Le, 2};
    if (startsWith(bytes, {0xfe, 0xff}))
        return {UnicodeForm::Utf16Be, 2};
    return {guessByZeros(bytes), 0};
}

qsizetype utf8SequenceLength(QByteArrayView bytes, qsizetype at)
{
    const auto first = uchar(bytes[at]);
    if (first < 0x80)
        return 1;
    const Lead lead = leadOf(first);
    if (lead.length == 0 || at + lead.length > bytes.size())
        return 0;
    const auto second = uchar(bytes[at + 1]);
    if (second < lead.second || second > lead.secondMax)
        return 0;
    for (qsizetype i = 2; i < lead.length; ++i)
        if ((uchar(bytes[at + i]) & 0xc0) != 0x80)
            return 0;
    return lead.length;
}

Utf8Census takeUtf8Census(QByteArrayView bytes)
{
    Utf8Census census;
    for (qsizetype i = 0; i < bytes.size();) {
        i += asciiRun(bytes, i);
        if (i >= bytes.size() || (census.illFormed > 0 && i > censusStep))
            break;
        const qsizetype length = utf8SequenceLength(bytes, i);
        if (length > 1) {
            ++census.multibyte;
        } else {
            census.cutAtEnd = census.illFormed == 0 && isCutSequence(bytes.sliced(i));
            ++census.illFormed;
            if (census.cutAtEnd)
                break;
        }
        i += std::max<qsizetype>(length, 1);
    }
    return census;
}

} // namespace florilegium
