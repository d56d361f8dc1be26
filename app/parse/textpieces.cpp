// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parse/textpieces.h"

#include "parse/decode.h"
#include "parse/newlines.h"

#include <utility>

namespace florilegium {

namespace {

constexpr qsizetype firstBytes = 4 * TextPieces::firstUnits; // no character of UTF-8 has more bytes for each unit
constexpr qsizetype otherBytes = 64 * 1024; // memory of which is used again for the next
constexpr qsizetype smallestRest = 64 * 1024; // the end of a text is judged by more than a line

} // namespace

TextPieces::TextPieces(QByteArrayView bytes, const QString &declared)
    : m_rest(bytes)
    , m_declared(declared)
    , m_pieceBytes(firstBytes)
{
    if (const auto content = utf8Content(bytes, declared)) {
        m_rest = *content;
        m_isUtf8 = true;
    }
}

QString TextPieces::next()
{
    if (!m_isUtf8)
        return withPlainNewlines(decode(std::exchange(m_rest, {}), m_declared).text);
    qsizetype end = m_rest.size();
    if (end > m_pieceBytes + smallestRest) {
        const qsizetype newline = m_rest.indexOf('\n', m_pieceBytes);
        end = newline < 0 || m_rest.size() - newline < smallestRest ? end : newline + 1;
    }
    const QByteArrayView piece = m_rest.first(end);
    m_rest = m_rest.sliced(end);
    m_pieceBytes = otherBytes;
    return withPlainNewlines(QString::fromUtf8(piece));
}

} // namespace florilegium
