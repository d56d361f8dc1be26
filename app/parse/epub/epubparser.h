// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "parse/parser.h"

namespace florilegium {

/// EPUB 2 and 3: the chapters of the spine in their order as one document. Well-formed chapters are read as XML, others
/// repaired as HTML. What the table of contents names and the text does not becomes a heading. A chapter over a cap or
/// damaged is left out with a notice; a book whose text is encrypted is refused.
[[nodiscard]] Result<Parsed> parseEpub(const Source &source, std::stop_token stop = {});

} // namespace florilegium
