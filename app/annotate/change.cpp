// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "annotate/change.h"

#include "annotate/rows.h"
#include "annotate/words.h"

#include <algorithm>

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<std::pair<Table, QLatin1StringView>, 12> tableWords{{
    {Table::Articles, QLatin1StringView("articles")},
    {Table::Highlights, QLatin1StringView("highlights")},
    {Table::Themes, QLatin1StringView("themes")},
    {Table::Claims, QLatin1StringView("claims")},
    {Table::Evidence, QLatin1StringView("evidence")},
    {Table::Colours, QLatin1StringView("colours")},
    {Table::Collections, QLatin1StringView("collections")},
    {Table::Members, QLatin1StringView("collection_members")},
    {Table::Settings, QLatin1StringView("settings")},
    {Table::Placements, QLatin1StringView("placements")},
    {Table::Versions, QLatin1StringView("versions")},
    {Table::HighlightThemes, QLatin1StringView("highlight_themes")},
}};

QString keyOf(const QJsonObject &row)
{
    return row.contains(u"id"_s) ? row[u"id"_s].toString() : row[u"key"_s].toString();
}

template<typename Value>
Record recordOf(Table table, const std::optional<Value> &before, const std::optional<Value> &after)
{
    Record result{.table = table,
                  .id = {},
                  .before = before ? toRow(*before) : QJsonObject(),
                  .after = after ? toRow(*after) : QJsonObject()};
    result.id = keyOf(after ? result.after : result.before);
    return result;
}

} // namespace

QString toWord(Table table)
{
    return wordOf(tableWords, table);
}

std::optional<Table> tableFromWord(QStringView word)
{
    return fromWord(tableWords, word);
}

Change inverse(const Change &change)
{
    Change result{.name = change.name, .records = {}, .takesBack = !change.takesBack};
    result.records.reserve(change.records.size());
    for (auto record = change.records.crbegin(); record != change.records.crend(); ++record)
        result.records << Record{record->table, record->id, record->after, record->before};
    return result;
}

QJsonObject toJson(const Change &change)
{
    QJsonArray records;
    for (const Record &record : change.records) {
        QJsonObject object{{u"table"_s, toWord(record.table)}, {u"id"_s, record.id}};
        if (!record.before.isEmpty())
            object[u"before"_s] = record.before;
        if (!record.after.isEmpty())
            object[u"after"_s] = record.after;
        records << object;
    }
    QJsonObject object{{u"name"_s, change.name}, {u"records"_s, records}};
    if (change.takesBack)
        object[u"takesBack"_s] = true;
    return object;
}

Result<Change> changeFromJson(const QJsonObject &object)
{
    Change change{.name = object[u"name"_s].toString(), .records = {}, .takesBack = object[u"takesBack"_s].toBool()};
    const QJsonValue records = object[u"records"_s];
    if (change.name.isEmpty() || !records.isArray())
        return failure(ErrorCode::Damaged, u"not a change"_s);
    for (const QJsonValue &value : records.toArray()) {
        const QJsonObject row = value.toObject();
        const std::optional<Table> table = tableFromWord(row[u"table"_s].toString());
        const QString id = row[u"id"_s].toString();
        if (!table || id.isEmpty())
            return failure(ErrorCode::Damaged, u"record without table or id"_s);
        change.records << Record{*table, id, row[u"before"_s].toObject(), row[u"after"_s].toObject()};
    }
    return change;
}

Record record(const std::optional<Highlight> &before, const std::optional<Highlight> &after)
{
    return recordOf(Table::Highlights, before, after);
}

Record record(const std::optional<Theme> &before, const std::optional<Theme> &after)
{
    return recordOf(Table::Themes, before, after);
}

Record record(const std::optional<Colour> &before, const std::optional<Colour> &after)
{
    return recordOf(Table::Colours, before, after);
}

Record record(const std::optional<Claim> &before, const std::optional<Claim> &after)
{
    return recordOf(Table::Claims, before, after);
}

Record record(const std::optional<Evidence> &before, const std::optional<Evidence> &after)
{
    return recordOf(Table::Evidence, before, after);
}

Record record(const std::optional<Places> &before, const std::optional<Places> &after)
{
    return recordOf(Table::Placements, before, after);
}

} // namespace florilegium
