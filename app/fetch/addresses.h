// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHostAddress>
#include <QUrl>

namespace florilegium {

/// Loopback, private, link-local and other addresses that are not of the public network (RFC 6890).
[[nodiscard]] bool isPrivate(const QHostAddress &address);
/// Whether the host of an address is a private one by its form: an IP address as above, "localhost", or a name of a
/// home network (.local, .internal, .localhost). Names are not looked up.
[[nodiscard]] bool isPrivateHost(const QUrl &url);
/// Whether a redirect may be followed: http(s) only, never from https to http, never from a public host to a private
/// one.
[[nodiscard]] bool mayRedirect(const QUrl &from, const QUrl &to);

} // namespace florilegium
