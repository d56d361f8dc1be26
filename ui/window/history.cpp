// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/history.h"

namespace florilegium {

void History::visit(const Place &place)
{
    if (std::optional<Place> here = current()) {
        if (!place.at)
            here->at.reset();
        if (here == place)
            return;
    }
    m_places.resize(m_at + 1);
    m_places.append(place);
    if (m_places.size() > longest)
        m_places.removeFirst();
    m_at = m_places.size() - 1;
}

std::optional<Place> History::current() const
{
    return m_at < 0 ? std::nullopt : std::optional(m_places.at(m_at));
}

void History::leaveFrom(const ReadingPlace &at)
{
    if (m_at >= 0 && m_places.at(m_at).kind == Place::Kind::Article)
        m_places[m_at].at = at;
}

std::optional<Place> History::back()
{
    if (!canGoBack())
        return std::nullopt;
    return m_places.at(--m_at);
}

std::optional<Place> History::forward()
{
    if (!canGoForward())
        return std::nullopt;
    return m_places.at(++m_at);
}

std::optional<Place> History::lastList() const
{
    for (qsizetype at = m_at; at >= 0; --at) {
        const Place::Kind kind = m_places.at(at).kind;
        if (kind != Place::Kind::Article && kind != Place::Kind::Comparison && kind != Place::Kind::Claim)
            return m_places.at(at);
    }
    return std::nullopt;
}

} // namespace florilegium
