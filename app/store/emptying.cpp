// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/emptying.h"

#include "store/erasing.h"
#include "store/rows.h"
#include "store/transaction.h"
#include "store/writes.h"

#include <array>

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

/// Of one transaction. Originals are large.
constexpr qint64 fewArticles = 10;
constexpr qint64 fewOthers = 200;

struct BinTable
{
    QLatin1StringView name;
    QChar letter; ///< of its ids
    qint64 few;
    int Emptied::*count;
    bool hasTree;
};

constexpr std::array<BinTable, 5> binTables{{
    {"articles"_L1, u'a', fewArticles, &Emptied::articles, false},
    {"highlights"_L1, u'h', fewOthers, &Emptied::highlights, false},
    {"claims"_L1, u'c', fewOthers, &Emptied::others, false},
    {"themes"_L1, u't', fewOthers, &Emptied::others, true},
    {"collections"_L1, u'k', fewOthers, &Emptied::others, true},
}};

QStringList startingWith(QChar letter, QStringList ids)
{
    ids.removeIf([letter](const QString &id) { return !id.startsWith(letter); });
    return ids;
}

Result<QStringList> inTheBin(Connection &connection, const BinTable &table, const BinChoice &choice)
{
    QString sql = u"SELECT t.id FROM %1 t WHERE t.deleted IS NOT NULL"_s.arg(table.name);
    if (choice.before.isValid())
        sql += u" AND t.deleted < ?"_s;
    if (!choice.ids.isEmpty())
        sql += u" AND t.id IN (SELECT value FROM json_each(?))"_s;
    if (table.hasTree)
        sql += u" AND NOT EXISTS (SELECT 1 FROM %1 b WHERE b.parent = t.id)"_s.arg(table.name);
    Statement statement(connection, sql + u" ORDER BY t.deleted, t.id LIMIT ?"_s);
    if (choice.before.isValid())
        statement.bind(choice.before);
    if (!choice.ids.isEmpty())
        statement.bind(jsonList(startingWith(table.letter, choice.ids)));
    statement.bind(table.few);
    QStringList ids;
    while (statement.next())
        ids << statement.text(0);
    if (!statement.result())
        return std::unexpected(statement.result().error());
    return ids;
}

} // namespace

Change withoutContent(const Change &removal)
{
    Change change{removal.name, {}};
    for (const Record &record : removal.records) {
        Record bare{record.table, record.id, {}, {}};
        if (record.table == Table::Members || record.table == Table::HighlightThemes) {
            bare.before = record.before; // ids alone
        } else if (record.table == Table::Evidence) {
            for (const auto &field : {u"id"_s, u"claim"_s, u"highlight"_s, u"other"_s})
                bare.before.insert(field, record.before.value(field));
        }
        change.records << bare;
    }
    return change;
}

Result<EmptiedSome> emptySome(Connection &connection, const BinChoice &choice, Emptying how, const QDateTime &now)
{
    Transaction transaction(connection, Transaction::Kind::Write);
    if (!transaction.result())
        return std::unexpected(transaction.result().error());
    EmptiedSome some;
    for (const BinTable &table : binTables) {
        const auto ids = inTheBin(connection, table, choice);
        if (!ids)
            return std::unexpected(ids.error());
        if (ids->isEmpty())
            continue;
        auto removal = removalOf(connection, *ids);
        if (!removal)
            return std::unexpected(removal.error());
        removal->name = how == Emptying::Erase ? u"bin.erase"_s : u"bin.empty"_s;
        auto done = writeRemoval(connection, *removal);
        some.change = how == Emptying::Erase ? withoutContent(*removal) : *std::move(removal);
        some.counts.*table.count = int(ids->size());
        if (done)
            done = writeJournal(connection, some.change, now);
        if (done && how == Emptying::Erase)
            done = setErasing(connection, true);
        if (done)
            done = transaction.commit();
        if (!done)
            return std::unexpected(done.error());
        break;
    }
    return some;
}

} // namespace florilegium
