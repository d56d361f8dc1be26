// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/bin.h"
#include "store/connection.h"

namespace florilegium {

// How things leave the library for good.

/// The change that removes these things, wherever they are, with everything that cannot be without them: an article's
/// highlights and rules, links of evidence, places in collections, a theme's links to passages. Those that are not
/// there are left out. Its records have the rows as they are. Reads only.
[[nodiscard]] Result<Change> removalOf(Connection &connection, const QStringList &ids);

/// What the journal says of a removal that is to leave no trace: tables and ids, but nothing of what stood in the rows.
[[nodiscard]] Change withoutContent(const Change &removal);

/// Removes what a change of removalOf() names. Anchors of passages that were moved to other articles stay, and name the
/// texts that go no more. Within the caller's transaction; writes no journal.
Result<void> writeRemoval(Connection &connection, const Change &removal);

struct EmptiedSome
{
    Change change; ///< as the journal has it; empty: nothing was left to do
    Emptied counts;
};

/// Takes some of what the choice names out of the bin, in one transaction of its own with its entry in the journal:
/// little enough to keep a mark waiting for some hundredths of a second only. Themes and collections that others are
/// still below stay. With Emptying::Erase the library remembers (isErasing()) that the rest of that is to be done.
[[nodiscard]] Result<EmptiedSome> emptySome(Connection &connection, const BinChoice &choice, Emptying how,
                                            const QDateTime &now);

} // namespace florilegium
