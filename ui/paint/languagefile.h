// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace florilegium {

/// The file for a language (BCP 47) among those in `folders` that are named by languages ("de_AT") between `before` and
/// `after`: the nearest region first, by its canonical path. Empty when there is none.
[[nodiscard]] QString languageFile(const QString &language, const QStringList &folders, const QString &before,
                                   const QString &after);

} // namespace florilegium
