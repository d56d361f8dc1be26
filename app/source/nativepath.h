// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace florilegium {

// File names are bytes on this system, and not every one is UTF-8. Inside the program such a name is a QString in which
// each byte that is no UTF-8 stands as the lone surrogate U+DC80 + (byte - 0x80); these two convert without loss.
// Names that come from Qt's own functions have no such characters and pass through unchanged. Pure.

[[nodiscard]] QString fromNativePath(QByteArrayView path);
[[nodiscard]] QByteArray toNativePath(QStringView path);

} // namespace florilegium
