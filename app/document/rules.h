// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/document.h"

namespace florilegium {

/// Whether parts keep every rule of block.h: blocks sorted and joined by one '\n', spans, pictures, targets and cells
/// sorted and within the text, every index within its table. Linear. Used on foreign bytes and in assertions.
[[nodiscard]] bool keepsRules(const Document::Parts &parts);

} // namespace florilegium
