// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/rows.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

struct TableName
{
    QLatin1StringView table;
    QLatin1StringView key;
};

TableName nameOf(Table table)
{
    switch (table) {
    case Table::Articles: return {"articles"_L1, "id"_L1};
    case Table::Highlights: return {"highlights"_L1, "id"_L1};
    case Table::Themes: return {"themes"_L1, "id"_L1};
    case Table::Claims: return {"claims"_L1, "id"_L1};
    case Table::Evidence: return {"evidence"_L1, "id"_L1};
    case Table::Colours: return {"colours"_L1, "key"_L1};
    case Table::Collections: return {"collections"_L1, "id"_L1};
    case Table::Members: return {"collection_members"_L1, "id"_L1};
    case Table::Settings: return {"settings"_L1, "key"_L1};
    case Table::Placements: return {"placements"_L1, "id"_L1};
    case Table::Versions: return {"versions"_L1, "id"_L1};
    case Table::HighlightThemes: return {"highlight_themes"_L1, "id"_L1};
    }
    Q_UNREACHABLE_RETURN({});
}

Result<void> removeRecord(Connection &connection, const Record &record)
{
    if (record.table == Table::Claims)
        return removeClaim(connection, {record.id});
    if (record.table == Table::Members)
        return writeMember(connection, record.id, false);
    // Placements only grow, and a version is never the reader's to remove.
    if (record.table == Table::Placements || record.table == Table::Versions)
        return failure(ErrorCode::InvalidArgument, record.id);
    const TableName name = nameOf(record.table);
    return removeWhere(connection, name.table, name.key, record.id);
}

} // namespace

Result<void> writeRecord(Connection &connection, const Record &record, const QDateTime &now, const GivesWay &givesWay)
{
    if (record.table == Table::HighlightThemes)
        return writeTagging(connection, record, givesWay);
    if (record.after.isEmpty())
        return removeRecord(connection, record);
    if (record.id.isEmpty() || record.after.value(nameOf(record.table).key).toString() != record.id)
        return failure(ErrorCode::InvalidArgument, record.id);
    switch (record.table) {
    case Table::Articles: return writeArticle(connection, articleFromRow(record.after));
    case Table::Highlights: return writeHighlight(connection, highlightFromRow(record.after));
    case Table::Themes: return writeTheme(connection, themeFromRow(record.after));
    case Table::Claims: return writeClaim(connection, claimFromRow(record.after), now);
    case Table::Evidence: return writeEvidence(connection, evidenceFromRow(record.after));
    case Table::Colours: return writeColour(connection, colourFromRow(record.after));
    case Table::Collections: return writeCollection(connection, collectionFromRow(record.after));
    case Table::Members: return writeMember(connection, record.id, true);
    case Table::Settings: return writeSetting(connection, record.id, record.after.value("value"_L1).toString());
    case Table::Placements: return appendPlaces(connection, placesFromRow(record.after), now);
    case Table::Versions: return writeVersionArticle(connection, record.after);
    case Table::HighlightThemes: break;
    }
    Q_UNREACHABLE_RETURN({});
}

Result<void> removeWhere(Connection &connection, QLatin1StringView table, QLatin1StringView column, const QString &key)
{
    return Statement(connection, u"DELETE FROM %1 WHERE %2 = ?"_s.arg(table, column)).bind(key).run();
}

QString jsonList(const QStringList &list)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(list)).toJson(QJsonDocument::Compact));
}

QStringList listOfJson(const QString &json)
{
    QStringList list;
    for (const QJsonValue &value : QJsonDocument::fromJson(json.toUtf8()).array())
        list << value.toString();
    return list;
}

} // namespace florilegium
