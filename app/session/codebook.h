// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "annotate/themeset.h"

namespace florilegium {

// The codebook: the tree of themes without passages, to be handed to others or to another library. One JSON object,
// { "version": 1, "themes": [ { "path", "colour", "definition", "shortcut" } ] }, parents before their children, in the
// reader's order; a theme that inherits its colour, or has no definition or key, lacks the field. The list is the one
// of our own annotations, which are read too.

[[nodiscard]] QByteArray codebookOf(const ThemeSet &themes);

/// What brings the themes of a codebook into a library, as one change ("theme.import"); empty when all is there. Themes
/// are known by their path. Nothing that the reader has is overwritten: a definition and a colour come only where there
/// is none, a key where it is free. Errors: Damaged (no JSON, or no list of themes). Pure.
[[nodiscard]] Result<Change> withCodebook(const ThemeSet &themes, const QByteArray &codebook);

/// How many themes a change makes or changes.
[[nodiscard]] int themesIn(const Change &change);

/// The bytes of a codebook's file. Errors: NotFound, Unreadable, TooLarge (over 16 MiB).
[[nodiscard]] Result<QByteArray> readCodebook(const QString &path);

} // namespace florilegium
