// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "composition.h"

#include <QString>

namespace florilegium::testing {

/// Another edition of the sample article: words changed, paragraphs gone, moved and new. Written over the file at `path`
/// and opened, so that its article has two versions. False when that did not come true.
[[nodiscard]] bool openSecondVersion(Composition &composition, const QString &path);
/// Compares the two with the key that a reader presses, and waits for the answer.
[[nodiscard]] bool compareVersions(Composition &composition);

} // namespace florilegium::testing
