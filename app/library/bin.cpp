// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/bin.h"

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

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

Change restoreThings(const DeletedThings &things)
{
    Change change{u"restore.things"_s, {}};
    restore(things.themes, change);
    restore(things.claims, change);
    restore(things.collections, change);
    return change;
}

} // namespace florilegium
