// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QObject;

namespace florilegium {

/// From now on SIGTERM, SIGINT and SIGHUP (the end of the session, Ctrl+C, a closed terminal) close the application's
/// windows as the reader would, so that the place is kept and the library closed. A second one ends it at once. The
/// notifier belongs to `owner`. Once, on the window's thread.
void closeOnEndSignals(QObject *owner);

} // namespace florilegium
