// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/pagedmodel.h"

namespace florilegium {

PagedModelBase::PagedModelBase(Library &library, QObject *parent)
    : RowModel(parent)
    , m_library(library)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, [this] { refresh(); });
    connect(&library, &Library::articleAdded, this, &PagedModelBase::refreshSoon);
}

void PagedModelBase::refreshSoon()
{
    if (m_isResting)
        m_isOld = true;
    else
        m_soon.start();
}

void PagedModelBase::rest()
{
    m_isResting = true;
    if (!m_soon.isActive())
        return;
    m_soon.stop();
    m_isOld = true;
}

void PagedModelBase::wake()
{
    m_isResting = false;
    if (std::exchange(m_isOld, false))
        refreshSoon();
}

void PagedModelBase::follow(const QList<Table> &tables)
{
    connect(&m_library, &Library::committed, this, [this, tables](const Change &change) {
        const auto touches = [&tables](const Record &record) { return tables.contains(record.table); };
        if (std::ranges::any_of(change.records, touches))
            refreshSoon();
    });
}

} // namespace florilegium
