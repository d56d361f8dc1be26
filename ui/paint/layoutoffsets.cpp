// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "paint/layoutoffsets.h"

#include <algorithm>

namespace florilegium {

LayoutOffsets::LayoutOffsets(std::vector<qint32> places)
    : m_places(std::move(places))
{
    Q_ASSERT(std::ranges::adjacent_find(m_places, std::ranges::greater_equal()) == m_places.end());
    Q_ASSERT(m_places.empty() || m_places.front() >= 0);
}

QString LayoutOffsets::hyphenated(const QString &passage) const
{
    if (m_places.empty())
        return passage;
    QString copy;
    copy.reserve(passage.size() + qsizetype(m_places.size()));
    qsizetype from = 0;
    for (const qint32 place : m_places) {
        copy += QStringView(passage).sliced(from, place - from);
        copy += QChar(QChar::SoftHyphen);
        from = place;
    }
    copy += QStringView(passage).sliced(from);
    return copy;
}

qsizetype LayoutOffsets::hyphensUpTo(qsizetype offset) const
{
    return std::distance(m_places.begin(), std::ranges::upper_bound(m_places, offset));
}

qsizetype LayoutOffsets::hyphensBelow(qsizetype offset) const
{
    return std::distance(m_places.begin(), std::ranges::lower_bound(m_places, offset));
}

// The hyphen with the number i stands at its place and i further on, behind those before it.
qsizetype LayoutOffsets::hyphensBeforeLayout(qsizetype offset) const
{
    const auto begin = m_places.begin();
    const auto isBefore = [&](const qint32 &place) { return place + (&place - m_places.data()) < offset; };
    return std::distance(begin, std::ranges::partition_point(m_places, isBefore));
}

} // namespace florilegium
