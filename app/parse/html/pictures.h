// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/block.h"
#include "parse/html/links.h"

#include <optional>

namespace florilegium::html {

/// The picture that an <img> stands for: lazy sources and the largest of a srcset (its own or of its <picture>) come
/// before a placeholder. Nothing for pixels that count visitors and placeholders without a source. Nothing is fetched.
[[nodiscard]] std::optional<ImageRef> pictureOf(Node image, const Links &links);
/// A picture that is a character: its alternative text stands for it.
[[nodiscard]] bool isEmoji(Node image);

} // namespace florilegium::html
