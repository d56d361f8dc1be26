// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/error.h"

#include <QByteArray>

namespace florilegium {

/// Zstandard at level 3, with a checksum. Linear; on a worker for anything large.
[[nodiscard]] QByteArray compressed(QByteArrayView bytes);
/// The bytes again. Damaged for foreign bytes and for what claims more than `limit` bytes.
[[nodiscard]] Result<QByteArray> decompressed(QByteArrayView bytes, qsizetype limit = qsizetype(1) << 30);

} // namespace florilegium
