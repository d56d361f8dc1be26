// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "parse/html/tree.h"

namespace florilegium::html {

/// The SpanStyle bits that an inline element adds: by its tag, or the few that its style attribute says.
[[nodiscard]] quint16 spanStyleOf(Node node);

} // namespace florilegium::html
