// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/error.h"

#include <QSet>
#include <QString>

namespace florilegium {

// The reader's own words: a text file (UTF-8), one word a line, which a text editor may change too. It reads and waits
// for the disk and for other windows: on a worker.

/// What of it can be read; nothing where there is no file.
[[nodiscard]] QSet<QString> readOwnWords(const QString &path);
/// Adds a word at the end, whole or not at all, after what others have added meanwhile; makes the folder. Gives all
/// words.
[[nodiscard]] Result<QSet<QString>> addOwnWord(const QString &path, const QString &word);

} // namespace florilegium
