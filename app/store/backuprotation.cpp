// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/backup.h"

#include <QSet>

namespace florilegium {

namespace {

constexpr int keptDays = 7;
constexpr int keptWeeks = 4;
constexpr int keptMonths = 6;
constexpr int keptSpecialDays = 180; ///< those before a migration or an import
constexpr qint64 keptTimesSize = 10;

/// Marks the newest backup of each of the newest `count` periods as kept. `period` names the period of a day.
template<typename Period>
void keepNewest(const QList<Backup> &daily, int count, Period period, QSet<QString> &kept)
{
    QSet<qint64> periods;
    for (const Backup &backup : daily) {
        const qint64 key = period(backup.when.date());
        if (periods.contains(key))
            continue;
        if (periods.size() == count)
            return;
        periods.insert(key);
        kept.insert(backup.path);
    }
}

} // namespace

QList<Backup> backupsToRemove(const QList<Backup> &backups, const QDateTime &now, qint64 librarySize)
{
    QList<Backup> newestFirst = backups;
    std::ranges::stable_sort(newestFirst, std::ranges::greater(), &Backup::when);
    QList<Backup> daily;
    QSet<QString> kept;
    for (const Backup &backup : std::as_const(newestFirst)) {
        if (backup.kind == BackupKind::Daily)
            daily.append(backup);
        else if (backup.when.addDays(keptSpecialDays) >= now)
            kept.insert(backup.path);
    }
    keepNewest(daily, keptDays, [](QDate day) { return day.toJulianDay(); }, kept);
    keepNewest(daily, keptWeeks, [](QDate day) { return day.toJulianDay() / 7; }, kept);
    keepNewest(daily, keptMonths, [](QDate day) { return qint64(day.year()) * 12 + day.month(); }, kept);

    QList<Backup> removed;
    qint64 total = 0;
    for (qsizetype i = 0; i < newestFirst.size(); ++i) {
        const Backup &backup = newestFirst[i];
        total += backup.size;
        const bool fits = total
            <= keptTimesSize * std::max(librarySize, backups.isEmpty() ? 0 : newestFirst.front().size);
        if (i > 0 && (!kept.contains(backup.path) || !fits)) {
            total -= backup.size;
            removed.append(backup);
        }
    }
    return removed;
}

} // namespace florilegium
