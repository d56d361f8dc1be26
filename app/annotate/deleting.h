// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "annotate/change.h"

namespace florilegium {

/// What puts things into the bin, at a time of whole seconds, or takes them out of it again, with a null one. The name
/// is that of the change; `before` are the things as they are now.
template<typename Thing>
[[nodiscard]] Change withDeleted(const QString &name, const QList<Thing> &before, const QDateTime &deleted)
{
    Change change{name, {}};
    for (const Thing &thing : before) {
        Thing after = thing;
        after.deleted = deleted;
        change.records << record(std::optional(thing), std::optional(after));
    }
    return change;
}

} // namespace florilegium
