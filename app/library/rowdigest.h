// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QJsonObject>

namespace florilegium {

/// SHA-256 (raw, 32 bytes) of a row in its canonical form: compact JSON in UTF-8, keys in order. Two rows have one
/// digest exactly when they are equal, so a row can be compared with what a log says was written.
[[nodiscard]] QByteArray rowDigest(const QJsonObject &row);

} // namespace florilegium
