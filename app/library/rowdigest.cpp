// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/rowdigest.h"

#include <QCryptographicHash>
#include <QJsonDocument>

namespace florilegium {

QByteArray rowDigest(const QJsonObject &row)
{
    // QJsonObject keeps its keys sorted, so its compact form is canonical.
    return QCryptographicHash::hash(QJsonDocument(row).toJson(QJsonDocument::Compact), QCryptographicHash::Sha256);
}

} // namespace florilegium
