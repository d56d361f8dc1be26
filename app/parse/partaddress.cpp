// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parse/parts.h"

#include <QUrl>

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView scheme = "part:"_L1;

} // namespace

QString addressOfPart(const QString &name)
{
    return scheme + QString::fromLatin1(QUrl::toPercentEncoding(name, "/:@"));
}

bool isPartAddress(QStringView address)
{
    return address.startsWith(scheme);
}

QString nameOfPart(const QString &address)
{
    return isPartAddress(address) ? QUrl::fromPercentEncoding(address.sliced(scheme.size()).toUtf8()) : QString();
}

} // namespace florilegium
