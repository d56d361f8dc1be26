// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "annotate/highlight.h"

#include <QStringList>

namespace florilegium {

/// Where a theme stands.
struct ThemeInTree
{
    ThemeId id;
    QStringList path; ///< names from the top; its own is the last
};

/// The themes as their tree is read, from the top down; siblings in the order of the list. One whose parent is not in
/// the list stands at the top, as in ThemeSet: it may have come out of the bin alone. Those in a circle are left out.
[[nodiscard]] QList<ThemeInTree> themesInTree(const QList<Theme> &themes);

} // namespace florilegium
