// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "annotate/newmark.h"

#include <QJsonArray>

namespace florilegium {

using namespace Qt::StringLiterals;

std::optional<HighlightId> newMarkOf(const Change &change)
{
    if (change.records.size() != 1)
        return std::nullopt;
    const Record &record = change.records.front();
    const bool isNew = record.table == Table::Highlights && record.before.isEmpty();
    if (!isNew || !record.after.value("themes"_L1).toArray().isEmpty())
        return std::nullopt;
    return HighlightId{record.id};
}

} // namespace florilegium
