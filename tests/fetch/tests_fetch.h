// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace florilegium {

/// Fetching, from a server on loopback.
class FetchTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tellsPrivateAddresses_data();
    void tellsPrivateAddresses();
    void refusesRedirects_data();
    void refusesRedirects();
    void takesTheBytes();
    void followsARedirect();
    void namesTheFailure_data();
    void namesTheFailure();
    void stopsAtTheLimit();
    void sendsNoCookies();
    void picturesDoNotReachTheReadersNetwork_data();
    void picturesDoNotReachTheReadersNetwork();
    void picturesOfAPageAtHomeAreFetched();
    void picturesHaveTheirOwnLimit();
    void aPictureIsStopped();
};

} // namespace florilegium
