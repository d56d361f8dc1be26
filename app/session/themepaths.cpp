// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/themepaths.h"

#include "annotate/edits.h"

namespace florilegium {

using namespace Qt::StringLiterals;

ThemePath themePath(const ThemeSet &themes, const QString &path)
{
    ThemePath result{.change = {u"theme"_s, {}}};
    QString walked;
    for (const QString &part : path.split(u'/', Qt::SkipEmptyParts)) {
        const QString name = part.simplified();
        if (name.isEmpty())
            continue;
        walked += (walked.isEmpty() ? QString() : u"/"_s) + name;
        // Below a theme that is only being made nothing can be there.
        if (const Theme *known = result.change.isEmpty() ? themes.findPath(walked) : nullptr) {
            result.id = known->id;
            continue;
        }
        const Theme theme{.id = ThemeId::make(), .parent = result.id, .name = name,
                          .position = int(themes.children(result.id).size())};
        result.change.records << addTheme(theme).records;
        result.id = theme.id;
    }
    return result;
}

} // namespace florilegium
