// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>

namespace florilegium {

/// In UTC, as the library keeps times: what is less than a second is cut off.
[[nodiscard]] inline QDateTime wholeSeconds(const QDateTime &time)
{
    const QDateTime utc = time.toUTC();
    return utc.addMSecs(-utc.time().msec());
}

} // namespace florilegium
