// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/collection.h"

#include "annotate/rows.h"

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(const Collection &collection, const QString &done)
{
    return (collection.isSearch() ? u"search"_s : u"collection"_s) + done;
}

Change membership(const QString &name, const CollectionId &collection, const QList<ArticleId> &articles, bool isIn)
{
    Change change{.name = name, .records = {}};
    for (const ArticleId &article : articles)
        change.records.append(memberRecord({collection, article}, isIn));
    return change;
}

} // namespace

QJsonObject toRow(const Collection &collection)
{
    return {{u"id"_s, collection.id.text},        {u"parent"_s, collection.parent.text},
            {u"name"_s, collection.name},         {u"filter"_s, collection.filter},
            {u"position"_s, collection.position}, {u"deleted"_s, timeField(collection.deleted)}};
}

Collection collectionFromRow(const QJsonObject &row)
{
    return {.id = {row.value("id"_L1).toString()},
            .parent = {row.value("parent"_L1).toString()},
            .name = row.value("name"_L1).toString(),
            .filter = row.value("filter"_L1).toString(),
            .position = row.value("position"_L1).toInt(),
            .deleted = timeFrom(row.value("deleted"_L1))};
}

Record record(const std::optional<Collection> &before, const std::optional<Collection> &after)
{
    Q_ASSERT(before || after);
    return {.table = Table::Collections,
            .id = (after ? after : before)->id.text,
            .before = before ? toRow(*before) : QJsonObject(),
            .after = after ? toRow(*after) : QJsonObject()};
}

std::optional<Member> memberFromId(const QString &id)
{
    const qsizetype slash = id.indexOf(u'/');
    if (slash <= 0 || slash + 1 == id.size())
        return std::nullopt;
    return Member{{id.first(slash)}, {id.sliced(slash + 1)}};
}

Record memberRecord(const Member &member, bool isIn)
{
    const QString id = member.collection.text + u'/' + member.article.text;
    const QJsonObject row{{u"id"_s, id}};
    return {
        .table = Table::Members, .id = id, .before = isIn ? QJsonObject() : row, .after = isIn ? row : QJsonObject()};
}

Change addCollection(const Collection &collection)
{
    return {.name = nameOf(collection, {}), .records = {record(std::nullopt, collection)}};
}

Change renameCollection(const Collection &collection, const QString &name)
{
    Collection after = collection;
    after.name = name.simplified();
    if (after.name.isEmpty() || after == collection)
        return {};
    return {.name = nameOf(collection, u".rename"_s), .records = {record(collection, after)}};
}

Change deleteCollection(const Collection &collection, const QDateTime &now)
{
    Collection after = collection;
    after.deleted = now;
    return {.name = nameOf(collection, u".delete"_s), .records = {record(collection, after)}};
}

Change putInto(const CollectionId &collection, const QList<ArticleId> &articles)
{
    return membership(u"collection.put"_s, collection, articles, true);
}

Change takeOut(const CollectionId &collection, const QList<ArticleId> &articles)
{
    return membership(u"collection.take"_s, collection, articles, false);
}

} // namespace florilegium
