// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "annotate/themeset.h"

namespace florilegium {

/// A theme by its path, and the change that makes what of it was not there ("theme"; empty when all was).
struct ThemePath
{
    ThemeId id; ///< null for a path without a name
    Change change;
};

/// Names are trimmed and compare case-insensitively; empty parts are skipped. Pure.
[[nodiscard]] ThemePath themePath(const ThemeSet &themes, const QString &path);
/// The same; the theme gets this key (0: none is given), which is taken from who had it.
[[nodiscard]] ThemePath themePath(const ThemeSet &themes, const QString &path, int digit);

} // namespace florilegium
