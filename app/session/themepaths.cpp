// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/themepaths.h"

#include "annotate/edits.h"
#include "annotate/themeedits.h"

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

/// Top themes take turns with the colours, so that they can be told apart; those below inherit.
QString nextColour(const ThemeSet &themes, qsizetype siblings)
{
    const QList<Colour> &colours = themes.colours();
    return colours.isEmpty() ? QString() : colours[siblings % colours.size()].key;
}

} // namespace

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
        const qsizetype siblings = themes.children(result.id).size();
        const Theme theme{.id = ThemeId::make(),
                          .parent = result.id,
                          .name = name,
                          .colour = result.id.isNull() ? nextColour(themes, siblings) : QString(),
                          .position = int(siblings)};
        result.change.records << addTheme(theme).records;
        result.id = theme.id;
    }
    return result;
}

ThemePath themePath(const ThemeSet &themes, const QString &path, int digit)
{
    ThemePath result = themePath(themes, path);
    if (digit == 0 || result.id.isNull())
        return result;
    ThemeSet after;
    after.load(themes.all(), themes.colours());
    after.apply(result.change);
    result.change.records << keyTheme(after, result.id, digit).records;
    return result;
}

} // namespace florilegium
