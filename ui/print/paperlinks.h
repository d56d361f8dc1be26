// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/document.h"
#include "paint/spanformats.h"

namespace florilegium {

/// The target of a link as a PDF may have it: http, https and mailto, encoded so that nothing in it can end the string
/// that Qt writes it into; empty for all others.
[[nodiscard]] QString paperAddress(const QString &target);
/// What the links of a document become in a PDF, those within it as well.
[[nodiscard]] PaperLinks paperLinks(const Document &document);

} // namespace florilegium
