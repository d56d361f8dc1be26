// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/article.h"
#include "library/highlightpages.h"
#include "models/articlecolumns.h"
#include "models/ledgercolumns.h"
#include "paint/palette.h"
#include "paint/typography.h"
#include "view/focusmode.h"

#include <QRect>

namespace florilegium {

/// What the window keeps from one start to the next. A value, kept in an INI file beside other programs' settings;
/// values out of bounds are put right while reading.
struct WindowSettings
{
    std::optional<Look> look; ///< absent: follow the system
    TypeChoice type;
    bool paged = false; ///< turned page by page instead of scrolled
    FocusMode focus = FocusMode::Off;
    QRect geometry; ///< of the normal window, in the screen's logical pixels; null: the default
    bool maximised = false;
    bool sidebar = true;
    int sidebarWidth = 248; ///< 180 to 420 logical pixels
    ShelfView shelf;
    LedgerView ledger;
    QString reader; ///< who changes statuses, as the reader said last; may be empty
    HighlightView highlights;
    bool spelling = true; ///< of notes is checked
    bool softWords = false; ///< are underlined
    QString colour; ///< key of the colour last used
    bool searchByRelevance = false; ///< instead of the newest first
    QStringList commands; ///< chosen last from the palette, the last one first; five at most
    ArticleId article; ///< open when the window was closed; null: a list
    bool operator==(const WindowSettings &) const = default;
};

[[nodiscard]] WindowSettings readWindowSettings(const QString &path);
/// Written at once and whole (QSettings writes through a temporary file).
void writeWindowSettings(const QString &path, const WindowSettings &settings);
/// $XDG_CONFIG_HOME/florilegium/window.conf
[[nodiscard]] QString windowSettingsPath();
/// The reader's own words, in the same folder.
[[nodiscard]] QString ownWordsPath(const QString &settingsPath);
/// The folder of the reader's own lists of soft words, there too.
[[nodiscard]] QString softWordsPath(const QString &settingsPath);

} // namespace florilegium
