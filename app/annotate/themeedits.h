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

/// What becomes of the tree when a theme goes and its passages get another one, without these, which may be very many:
/// withPassages() makes the change of both, on whatever thread.
struct ThemesGoing
{
    QString name; ///< of the change
    QList<Record> tree;
    QList<std::pair<ThemeId, ThemeId>> heirs; ///< a theme that goes, and who gets what it had: one after the other
    [[nodiscard]] bool isEmpty() const { return tree.isEmpty(); }
    [[nodiscard]] QList<ThemeId> bequeathing() const; ///< those of the themes that have an heir
    [[nodiscard]] QList<ThemeId> inheriting() const; ///< the heirs, each once
};

/// Passages and children of `from` go to `into`; a definition and a key too when it has none of its own. A theme that
/// is merged into one below itself gives that one its place. "theme.merge"
[[nodiscard]] ThemesGoing mergeThemes(const ThemeSet &themes, const ThemeId &from, const ThemeId &into,
                                      const QDateTime &now);

/// The theme and everything below it into the bin. The passages get `heir` for them (which is not below it); null:
/// they keep their link, and show it again when the theme is restored. "theme.delete"
[[nodiscard]] ThemesGoing deleteTheme(const ThemeSet &themes, const ThemeId &id, const ThemeId &heir,
                                      const QDateTime &now);

/// `tagged`: every highlight that has one of bequeathing(), by these and inheriting().
[[nodiscard]] Change withPassages(const ThemesGoing &going, const QList<TaggedHighlights> &tagged);

/// Each of the passages has the theme that it is dealt instead of `from`, at the same place; one that has that already
/// only loses `from`. Passages that have not got `from` stay as they are. `tagged`: every highlight that has `from`,
/// by `from` and those that are dealt. "theme.split"
[[nodiscard]] Change splitTheme(const ThemeId &from, const QHash<HighlightId, ThemeId> &dealt,
                                const QList<TaggedHighlights> &tagged);

} // namespace florilegium
