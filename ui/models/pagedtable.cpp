// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/pagedtable.h"

namespace florilegium {

PagedTableBase::PagedTableBase(Library &library, QObject *parent)
    : QAbstractTableModel(parent)
    , m_library(library)
{
    for (QTimer *timer : {&m_soon, &m_fetchSoon}) {
        timer->setSingleShot(true);
        timer->setInterval(0);
    }
    connect(&m_soon, &QTimer::timeout, this, &PagedTableBase::readOrder);
    connect(&m_fetchSoon, &QTimer::timeout, this, &PagedTableBase::fetch);
}

void PagedTableBase::refreshSoon()
{
    ++m_state;
    if (m_asked)
        m_soon.start();
}

void PagedTableBase::rest()
{
    m_asked = false;
    m_soon.stop();
}

void PagedTableBase::wake()
{
    if (std::exchange(m_asked, true) || (m_another && !m_reading))
        return;
    refreshSoon();
}

void PagedTableBase::askAnew()
{
    m_asked = true;
    m_another = true;
    readOrder();
}

void PagedTableBase::wantPage(int page) const
{
    m_wanted.removeOne(page);
    m_wanted.append(page);
    if (m_wanted.size() > pagesAtOnce)
        m_wanted.removeFirst();
    if (!m_fetching)
        m_fetchSoon.start();
}

} // namespace florilegium
