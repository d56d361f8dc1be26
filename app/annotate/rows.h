// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include "text/id.h"

namespace florilegium {

// Fields of rows: how values stand in change records. Times are ISO 8601 UTC with whole seconds, empty when null.

[[nodiscard]] inline QString timeField(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODate) : QString();
}

[[nodiscard]] inline QDateTime timeFrom(const QJsonValue &value)
{
    const QString text = value.toString();
    return text.isEmpty() ? QDateTime() : QDateTime::fromString(text, Qt::ISODate).toUTC();
}

[[nodiscard]] inline QStringList listFrom(const QJsonValue &value)
{
    QStringList list;
    const QJsonArray array = value.toArray();
    list.reserve(array.size());
    for (const QJsonValue &entry : array)
        list << entry.toString();
    return list;
}

template<typename SomeId>
[[nodiscard]] QJsonArray idsField(const QList<SomeId> &ids)
{
    QJsonArray array;
    for (const SomeId &id : ids)
        array << id.text;
    return array;
}

template<typename SomeId>
[[nodiscard]] QList<SomeId> idsFrom(const QJsonValue &value)
{
    QList<SomeId> ids;
    for (const QString &text : listFrom(value))
        ids << SomeId{text};
    return ids;
}

} // namespace florilegium
