// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "parse/parts.h"
#include "session/openarticle.h"

#include <QFuture>

namespace florilegium {

class Library;

/// Whether pictures lie in the article's own file.
[[nodiscard]] bool hasParts(const Document &document);
/// The parts of the article's file, opened anew for one worker: of what the library keeps, else of the file; null when
/// it has none. Finishes on a worker; call on the library's thread.
[[nodiscard]] QFuture<std::shared_ptr<PartReader>> openedParts(Library &library, const OpenArticle &article);

} // namespace florilegium
