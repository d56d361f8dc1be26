// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fetch/addresses.h"

#include <algorithm>
#include <array>

namespace florilegium {

using namespace Qt::StringLiterals;

bool isPrivate(const QHostAddress &address)
{
    if (address.isNull())
        return false;
    bool isMapped = false;
    const quint32 four = address.toIPv4Address(&isMapped); // ::ffff:10.0.0.1 is 10.0.0.1
    const QHostAddress plain = isMapped ? QHostAddress(four) : address;
    static constexpr std::array blocks{"0.0.0.0/8",      "10.0.0.0/8",    "100.64.0.0/10", "127.0.0.0/8",
                                       "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24",  "192.168.0.0/16",
                                       "198.18.0.0/15",  "224.0.0.0/3",   "::/127",        "fc00::/7",
                                       "fe80::/10",      "ff00::/8"};
    return std::ranges::any_of(blocks, [&](const char *block) {
        return plain.isInSubnet(QHostAddress::parseSubnet(QString::fromLatin1(block)));
    });
}

bool isPrivateHost(const QUrl &url)
{
    const QString host = url.host().toLower();
    const QHostAddress address(host);
    if (!address.isNull())
        return isPrivate(address);
    return host == u"localhost"_s || !host.contains(u'.') || host.endsWith(u".localhost"_s)
        || host.endsWith(u".local"_s) || host.endsWith(u".internal"_s);
}

bool mayRedirect(const QUrl &from, const QUrl &to)
{
    const bool isWeb = to.scheme() == u"http"_s || to.scheme() == u"https"_s;
    const bool isDowngrade = from.scheme() == u"https"_s && to.scheme() != u"https"_s;
    return isWeb && !isDowngrade && (isPrivateHost(from) || !isPrivateHost(to));
}

} // namespace florilegium
