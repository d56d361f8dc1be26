// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "source/format.h"

#include <optional>

namespace florilegium {

/// The format that the first bytes name by a signature, if any: known containers, or OtherBinary. Pure.
[[nodiscard]] std::optional<Format> formatOfSignature(QByteArrayView bytes);

/// Whether bytes that are no UTF-16 or UTF-32 hold too many controls, zeros and ill-formed sequences to be text.
/// Looks at the first 64 KiB. Pure.
[[nodiscard]] bool looksBinary(QByteArrayView bytes);

} // namespace florilegium
