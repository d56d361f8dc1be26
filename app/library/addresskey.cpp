// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/addresskey.h"

#include <QUrl>
#include <QUrlQuery>

#include <algorithm>
#include <array>

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array trackers{"fbclid"_L1, "gclid"_L1,  "dclid"_L1, "msclkid"_L1, "mc_cid"_L1,
                              "mc_eid"_L1, "igshid"_L1, "yclid"_L1, "_ga"_L1};

bool isTracker(const QString &field)
{
    return field.startsWith("utm_"_L1)
        || std::ranges::any_of(trackers, [&field](QLatin1StringView tracker) { return field == tracker; });
}

} // namespace

QString addressKey(const QString &address)
{
    const QUrl url(address);
    if (!url.isValid() || (url.scheme() != "http"_L1 && url.scheme() != "https"_L1) || url.host().isEmpty())
        return {};
    QString host = url.host().toLower();
    if (host.startsWith("www."_L1))
        host.remove(0, 4);
    const int port = url.port();
    if (port > 0 && port != 80 && port != 443)
        host += u':' + QString::number(port);
    QString path = url.path(QUrl::FullyEncoded);
    while (path.endsWith(u'/'))
        path.chop(1);
    QUrlQuery query(url);
    auto fields = query.queryItems(QUrl::FullyEncoded);
    fields.removeIf([](const auto &field) { return isTracker(field.first); });
    query.setQueryItems(fields);
    const QString fragment = url.fragment(QUrl::FullyEncoded);
    const bool isPage = fragment.startsWith(u'!');
    if (path.isEmpty() && fields.isEmpty() && !isPage)
        return {};
    QString key = host + path;
    if (!fields.isEmpty())
        key += u'?' + query.toString(QUrl::FullyEncoded);
    return isPage ? key + u'#' + fragment : key;
}

} // namespace florilegium
