// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/bin.h"

#include <algorithm>

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

bool isIn(const QSet<QString> &ids, const Record &record, QLatin1StringView field)
{
    return ids.contains(record.before.value(field).toString()) || ids.contains(record.after.value(field).toString());
}

template<typename Value>
void restore(const QList<Value> &values, Change &change)
{
    for (const Value &value : values) {
        if (!value.isDeleted())
            continue;
        Value after = value;
        after.deleted = {};
        change.records << record(value, after);
    }
}

} // namespace

bool isEmptying(const QString &name)
{
    return name == "bin.empty"_L1 || name == "bin.erase"_L1;
}

QSet<QString> idsOf(const Change &emptying)
{
    QSet<QString> ids;
    for (const Record &record : emptying.records) {
        if (record.table != Table::Settings && record.table != Table::Members && record.table != Table::HighlightThemes)
            ids.insert(record.id);
    }
    return ids;
}

bool concerns(const Record &record, const QSet<QString> &ids)
{
    switch (record.table) {
    case Table::Members: {
        const auto member = memberFromId(record.id);
        return member && (ids.contains(member->collection.text) || ids.contains(member->article.text));
    }
    case Table::Evidence:
        return ids.contains(record.id) || isIn(ids, record, "highlight"_L1) || isIn(ids, record, "claim"_L1)
            || isIn(ids, record, "other"_L1);
    case Table::Settings: // "rules.a-…", "apart.a-…/a-…"
        return std::ranges::any_of(QString(record.id).replace(u'/', u'.').split(u'.'),
                                   [&ids](const QString &part) { return ids.contains(part); });
    default: return ids.contains(record.id);
    }
}

Change restoreThings(const DeletedThings &things)
{
    Change change{u"restore.things"_s, {}};
    restore(things.themes, change);
    restore(things.claims, change);
    restore(things.collections, change);
    return change;
}

} // namespace florilegium
