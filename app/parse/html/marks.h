// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "parse/html/tree.h"

namespace florilegium::html {

/// The mark of a piece of a page (document/metadata.h): names of the element and of the nearest ones around it, as far
/// as they look like names that people gave, and the first of its words. The text nodes of one line have one mark.
[[nodiscard]] QString markOf(Node node);

} // namespace florilegium::html
