// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/error.h"
#include "text/textrange.h"

#include <QList>

namespace florilegium::cli {

/// One case of a file of re-anchoring cases: a passage of an old text, to be found in a new one.
struct ReanchorCase
{
    QString id;
    QString oldPath; ///< beside the file of cases
    QString newPath;
    TextRange codePoints; ///< in the old text
    qsizetype line = 0; ///< of the file, from 1
};

/// Reads a file of cases, one JSON object a line; of each only id, old, new, start and end. What is wrong with a line
/// is Damaged, with its number and id in the detail.
[[nodiscard]] Result<QList<ReanchorCase>> readReanchorCases(const QString &path);

} // namespace florilegium::cli
