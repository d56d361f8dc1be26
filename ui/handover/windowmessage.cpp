// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "handover/windowmessage.h"

#include "source/fetcher.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

bool isThing(const QString &text)
{
    return QDir::isAbsolutePath(text) || isFetchable(text) || text.startsWith("florilegium://"_L1);
}

} // namespace

QByteArray windowMessage(const QStringList &things)
{
    return QJsonDocument(QJsonObject{{u"raise"_s, QJsonArray::fromStringList(things)}}).toJson(QJsonDocument::Compact);
}

std::optional<QStringList> thingsIn(const QByteArray &message)
{
    if (message.size() > maxWindowMessage)
        return std::nullopt;
    const QJsonValue raise = QJsonDocument::fromJson(message).object().value("raise"_L1);
    if (!raise.isArray())
        return std::nullopt;
    QStringList things;
    for (const QJsonValue &value : raise.toArray()) {
        if (const QString thing = value.toString(); isThing(thing) && things.size() < maxThings)
            things.append(thing);
    }
    return things;
}

} // namespace florilegium
