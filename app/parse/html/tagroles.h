// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "parse/html/tags.h"

namespace florilegium::html {

// What the tree builder of the HTML standard (section 13.2.6) does with an element, as far as its costs go.

enum class Role : quint8 { Plain, Void, ClosedByNext, Formatting, RawText };

[[nodiscard]] Role roleOf(Tag tag);
/// An SVG element that pages write without an end tag.
[[nodiscard]] bool isSvgLeaf(QByteArrayView name);
/// An element of SVG or MathML whose content is HTML again.
[[nodiscard]] bool isIntegrationPoint(QByteArrayView name);

} // namespace florilegium::html
