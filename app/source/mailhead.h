// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "source/format.h"

#include <optional>

namespace florilegium {

/// Mhtml or Email when the bytes begin with the header fields of a message as a transport makes them (a plain text that
/// begins with "From:" and "Subject:" lines is not one). `head`: the first bytes, in a superset of ASCII. Pure.
[[nodiscard]] std::optional<Format> formatOfMailHead(QByteArrayView head);

} // namespace florilegium
