// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QTimeZone>

namespace florilegium::testing {

/// What time it is in the store's tests.
[[nodiscard]] inline QDateTime noon()
{
    return QDateTime(QDate(2026, 11, 20), QTime(12, 0), QTimeZone::UTC);
}

} // namespace florilegium::testing
