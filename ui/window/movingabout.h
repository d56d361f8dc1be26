// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "window/actionids.h"

namespace florilegium {

class ReadingPane;

/// Going about in the article that is read: headings, contents, links, pictures, the edges of the current highlight.
/// False when the action is none of these.
[[nodiscard]] bool moveAbout(ReadingPane &pane, ActionId id);

} // namespace florilegium
