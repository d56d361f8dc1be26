// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/sidebarrows.h"

class QMimeData;

namespace florilegium {

/// Where a theme is to stand: below `parent` (null: the top), before the child at `index`, itself left out of the
/// count.
struct ThemePlace
{
    ThemeId parent;
    qsizetype index = 0;
    bool operator==(const ThemePlace &) const = default;
};

inline constexpr QLatin1StringView themeMimeType("application/x-florilegium-theme");

/// The caller owns it.
[[nodiscard]] QMimeData *mimeOf(const ThemeId &theme);
/// Null when there is none in it.
[[nodiscard]] ThemeId themeIn(const QMimeData &data);

/// Where a theme goes that is dropped onto row `onto`, or (-1) before row `before`: below the one it falls on; before
/// the theme that follows, beside it; below the last theme at the end of the top. Nothing where no theme can be.
[[nodiscard]] std::optional<ThemePlace> dropPlace(const QList<SidebarRow> &rows, const ThemeSet &themes,
                                                  const ThemeId &dragged, int before, int onto);

} // namespace florilegium
