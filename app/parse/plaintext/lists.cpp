// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parse/plaintext/lists.h"

#include <algorithm>

namespace florilegium::plaintext {

namespace {

constexpr size_t maxDepth = 32;

bool isBullet(QChar c)
{
    return QStringView(u"-*+\u2022\u2023\u25e6\u25aa\u25cf\u00b7\u2043").contains(c);
}

bool isSpace(QChar c)
{
    return c == u' ' || c == u'\t';
}

/// Length of marker and spaces, or 0 without a space and something behind it.
qint32 withSpaces(QStringView line, qsizetype marker)
{
    qsizetype end = marker;
    while (end < line.size() && isSpace(line[end]))
        ++end;
    return end > marker && end < line.size() ? qint32(end) : 0;
}

} // namespace

std::optional<Marker> markerOf(QStringView line)
{
    if (line.size() < 3)
        return std::nullopt;
    if (isBullet(line.front())) {
        const qint32 length = withSpaces(line, 1);
        return length > 0 ? std::optional(Marker{.length = length}) : std::nullopt;
    }
    qsizetype i = 0;
    qint32 number = 0;
    while (i < 3 && i < line.size() && line[i] >= u'0' && line[i] <= u'9')
        number = number * 10 + (line[i++].unicode() - u'0');
    const bool letter = i == 0 && line[0] >= u'a' && line[0] <= u'z' && line[1] == u')';
    if (letter)
        number = line[i++].unicode() - u'a' + 1;
    if (i == 0 || i >= line.size() || (line[i] != u'.' && line[i] != u')'))
        return std::nullopt;
    const qint32 length = withSpaces(line, i + 1);
    return length > 0 ? std::optional(Marker{.length = length, .number = number, .ordered = true}) : std::nullopt;
}

bool OpenLists::accepts(const Marker &marker, qint32 indent) const
{
    if (!marker.ordered || marker.number <= 1)
        return true;
    return std::ranges::any_of(m_lists, [&](const List &list) {
        return list.ordered && std::abs(list.indent - indent) <= 1 && marker.number == list.number + 1;
    });
}

int OpenLists::enter(const Marker &marker, qint32 indent)
{
    while (!m_lists.empty() && m_lists.back().indent > indent + 1)
        m_lists.pop_back();
    if (m_lists.empty() || (indent > m_lists.back().indent + 1 && m_lists.size() < maxDepth))
        m_lists.push_back({.indent = indent});
    m_lists.back().number = marker.number;
    m_lists.back().ordered = marker.ordered;
    return depth();
}

bool OpenLists::holds(qint32 indent) const
{
    return !m_lists.empty() && indent >= m_lists.back().indent + 2;
}

} // namespace florilegium::plaintext
