// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "annotate/tagging.h"

#include <QJsonArray>

namespace florilegium {

using namespace Qt::StringLiterals;

void Tagging::add(qsizetype place, const HighlightId &highlight)
{
    if (place >= byPlace.size())
        byPlace.resize(place + 1);
    byPlace[place] << highlight;
}

QJsonObject toRow(const Tagging &tagging)
{
    QJsonArray places;
    for (const QList<HighlightId> &ids : tagging.byPlace) {
        QJsonArray array;
        for (const HighlightId &id : ids)
            array << id.text;
        places << array;
    }
    return {{u"id"_s, tagging.theme.text}, {u"highlights"_s, places}};
}

Tagging taggingFromRow(const QJsonObject &row)
{
    Tagging tagging{.theme = {row[u"id"_s].toString()}, .byPlace = {}};
    for (const QJsonValue &place : row[u"highlights"_s].toArray()) {
        const QJsonArray array = place.toArray();
        QList<HighlightId> &ids = tagging.byPlace.emplace_back();
        ids.reserve(array.size());
        for (const QJsonValue &id : array)
            ids.append({id.toString()});
    }
    return tagging;
}

Record tagRecord(const Tagging &tagging)
{
    return {Table::HighlightThemes, tagging.theme.text, {}, toRow(tagging)};
}

Record untagRecord(const Tagging &tagging)
{
    return {Table::HighlightThemes, tagging.theme.text, toRow(tagging), {}};
}

} // namespace florilegium
