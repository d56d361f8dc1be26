// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/indexsegments.h"

#include "store/searchindex.h"
#include "store/statement.h"

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

constexpr int gatheredMemory = 16 << 20; // bytes of words that FTS5 gathers before it writes a segment
constexpr int usualMemory = 1 << 20; // as FTS5 has it
constexpr int usualMerge = 4; // segments of a level, as FTS5 has it
constexpr int usualCrisis = 16;
constexpr int noCrisis = 1999; // as far as FTS5 goes
constexpr int pagesAtOnce = 500; // 2 MB
constexpr int stepsBetweenCheckpoints = 8;

constexpr std::array tables{occurrenceTable, entryTable, sourceTable};

Result<void> configure(Connection &index, const QString &what, int value)
{
    for (const QLatin1StringView table : tables) {
        auto done = index.run(u"INSERT INTO %1 (%1, rank) VALUES ('%2', %3)"_s.arg(table, what).arg(value));
        if (!done)
            return done;
    }
    return {};
}

/// Whether there was anything to merge (sqlite.org/fts5.html, "the merge command").
Result<bool> merge(Connection &index, QLatin1StringView table, int pages)
{
    const auto before = index.number(u"SELECT total_changes()"_s);
    const auto done = index.run(u"INSERT INTO %1 (%1, rank) VALUES ('merge', %2)"_s.arg(table).arg(pages));
    const auto after = done ? index.number(u"SELECT total_changes()"_s) : std::unexpected(done.error());
    if (!before || !after)
        return std::unexpected(before ? after.error() : before.error());
    return *after - *before >= 2;
}

/// `first`: a negative number of pages says that all are to end as one.
Result<bool> mergeAll(Connection &index, int first, const std::function<bool()> &stop)
{
    for (const QLatin1StringView table : tables) {
        int steps = 0;
        Result<bool> more = true;
        for (int pages = first; more && *more; pages = pagesAtOnce) {
            if (stop())
                return false;
            more = merge(index, table, pages);
            if (more && (!*more || ++steps % stepsBetweenCheckpoints == 0))
                (void)index.word(u"PRAGMA wal_checkpoint(PASSIVE)"_s); // not done now, it is done later
        }
        if (!more)
            return more;
    }
    return true;
}

} // namespace

Result<void> gatherSegments(Connection &index)
{
    auto done = configure(index, u"hashsize"_s, gatheredMemory);
    if (done)
        done = configure(index, u"automerge"_s, 0);
    return done ? configure(index, u"crisismerge"_s, noCrisis) : done;
}

Result<bool> mergeGathered(Connection &index, const std::function<bool()> &stop)
{
    return mergeAll(index, pagesAtOnce, stop);
}

Result<bool> mergeSegments(Connection &index, const std::function<bool()> &stop)
{
    const auto merged = mergeAll(index, -pagesAtOnce, stop);
    if (!merged || !*merged)
        return merged;
    auto done = configure(index, u"hashsize"_s, usualMemory);
    if (done)
        done = configure(index, u"automerge"_s, usualMerge);
    if (done)
        done = configure(index, u"crisismerge"_s, usualCrisis);
    return done ? Result<bool>(true) : std::unexpected(done.error());
}

} // namespace florilegium
