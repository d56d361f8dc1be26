// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "annotate/themetree.h"

#include <QHash>
#include <QSet>

namespace florilegium {

QList<ThemeInTree> themesInTree(const QList<Theme> &themes)
{
    QSet<ThemeId> known;
    for (const Theme &theme : themes)
        known.insert(theme.id);
    QHash<ThemeId, QList<const Theme *>> below;
    for (const Theme &theme : themes)
        below[known.contains(theme.parent) ? theme.parent : ThemeId()] << &theme;
    QList<ThemeInTree> tree;
    const auto visit = [&](this const auto &self, const ThemeId &parent, const QStringList &path) -> void {
        for (const Theme *theme : below.value(parent)) {
            const QStringList own = path + QStringList{theme->name};
            tree.append({.id = theme->id, .path = own});
            self(theme->id, own);
        }
    };
    visit({}, {});
    return tree;
}

} // namespace florilegium
