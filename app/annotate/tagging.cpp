// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "annotate/tagging.h"

#include <QJsonArray>

#include <algorithm>

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

// Ids have no spaces: those of a place stand in one string, for they may be very many.

QString written(const QList<HighlightId> &ids)
{
    QString text;
    for (const HighlightId &id : ids) {
        if (!text.isEmpty())
            text += u' ';
        text += id.text;
    }
    return text;
}

/// As journals have it that were begun before.
QList<HighlightId> read(const QJsonArray &array)
{
    QList<HighlightId> ids;
    for (const QJsonValue &id : array)
        ids.append({id.toString()});
    return ids;
}

} // namespace

void Tagging::add(qsizetype place, const HighlightId &highlight)
{
    add(place, QList{highlight});
}

void Tagging::add(qsizetype place, const QList<HighlightId> &highlights)
{
    const qsizetype at = std::clamp<qsizetype>(place, 0, mostPlaces);
    if (at >= byPlace.size())
        byPlace.resize(at + 1);
    byPlace[at] << highlights;
}

QList<HighlightId> highlightIdsIn(const QString &text)
{
    QList<HighlightId> ids;
    ids.reserve(text.count(u' ') + 1);
    for (const QStringView id : QStringView(text).tokenize(u' ', Qt::SkipEmptyParts))
        ids.append({id.toString()});
    return ids;
}

QJsonObject toRow(const Tagging &tagging)
{
    QJsonArray places;
    for (const QList<HighlightId> &ids : tagging.byPlace)
        places << written(ids);
    return {{u"id"_s, tagging.theme.text}, {u"highlights"_s, places}};
}

Tagging taggingFromRow(const QJsonObject &row)
{
    Tagging tagging{.theme = {row[u"id"_s].toString()}, .byPlace = {}};
    for (const QJsonValue &place : row[u"highlights"_s].toArray())
        tagging.byPlace << (place.isString() ? highlightIdsIn(place.toString()) : read(place.toArray()));
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
