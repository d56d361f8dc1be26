// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "source/source.h"

namespace florilegium::cli {

/// Unpacks a source whose name ends in ".gz" (and takes that off the name); others pass through. What unpacks to more
/// than the cap of files is TooLarge; what is no gzip is NotThisFormat or Damaged.
[[nodiscard]] Result<Source> unpacked(Source source);

} // namespace florilegium::cli
