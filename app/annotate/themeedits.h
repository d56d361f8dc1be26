// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "annotate/tagging.h"
#include "annotate/themeset.h"

namespace florilegium {

// What the reader does to the tree of themes, each one change: pure functions over the living themes. What cannot be
// done, or changes nothing, gives an empty change. Names of changes are the words in quotation marks.

/// Whether a theme below `parent` (null: the top) may have this name: it is not empty, has no '/', and no other child
/// but `except` has it in whatever case.
[[nodiscard]] bool isNameFree(const ThemeSet &themes, const ThemeId &parent, const QString &name,
                              const ThemeId &except = {});

[[nodiscard]] Change renameTheme(const ThemeSet &themes, const ThemeId &id, const QString &name); ///< "theme.rename"
[[nodiscard]] Change defineTheme(const ThemeSet &themes, const ThemeId &id,
                                 const QString &definition); ///< "theme.define"
/// A passage that shows what the theme means, as a quotation at the end of its definition with a link to the passage;
/// one that is linked there already changes nothing. "theme.define"
[[nodiscard]] Change addModelPassage(const ThemeSet &themes, const ThemeId &id, const Highlight &highlight,
                                     const QString &articleTitle);
/// A digit from 1 to 9, which a theme that has it gives up; 0: none. "theme.key"
[[nodiscard]] Change keyTheme(const ThemeSet &themes, const ThemeId &id, int digit);
/// An empty colour inherits. "theme.colour"
[[nodiscard]] Change colourTheme(const ThemeSet &themes, const ThemeId &id, const QString &colour);

/// Below `parent` (null: the top), before the child that is at `index` there while the theme itself is left out of the
/// count; at the end when there is none. Empty for a place below itself, or where its name is taken. "theme.move"
[[nodiscard]] Change moveTheme(const ThemeSet &themes, const ThemeId &id, const ThemeId &parent, qsizetype index);

/// The themes that a merge takes away: `from`, and those below it that meet one of the same name below `into`.
[[nodiscard]] QList<ThemeId> themesMerged(const ThemeSet &themes, const ThemeId &from, const ThemeId &into);
/// Passages and children of `from` go to `into`; a definition and a key too when it has none of its own. A theme that
/// is merged into one below itself gives that one its place. `tagged`: every highlight that has one of themesMerged().
/// "theme.merge"
[[nodiscard]] Change mergeThemes(const ThemeSet &themes, const ThemeId &from, const ThemeId &into,
                                 const QList<TaggedHighlight> &tagged, const QDateTime &now);

/// Each of the passages has the theme that it is dealt instead of `from`, at the same place; one that has that already
/// only loses `from`. Passages that have not got `from` stay as they are. `tagged`: every highlight that has `from`.
/// "theme.split"
[[nodiscard]] Change splitTheme(const ThemeId &from, const QHash<HighlightId, ThemeId> &dealt,
                                const QList<TaggedHighlight> &tagged);

/// The theme and everything below it into the bin. The passages get `heir` for them (which is not below it); null:
/// they keep their link, and show it again when the theme is restored. `tagged`: every highlight that has one of the
/// subtree, needed with an heir only. "theme.delete"
[[nodiscard]] Change deleteTheme(const ThemeSet &themes, const ThemeId &id, const ThemeId &heir,
                                 const QList<TaggedHighlight> &tagged, const QDateTime &now);

} // namespace florilegium
