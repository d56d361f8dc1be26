// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/themedrop.h"

#include <QMimeData>

namespace florilegium {

namespace {

bool isTheme(const QList<SidebarRow> &rows, int row)
{
    return row >= 0 && row < rows.size() && rows[row].kind == SidebarKind::Theme;
}

/// Before `theme`, beside it.
ThemePlace placeBefore(const ThemeSet &themes, const ThemeId &theme, const ThemeId &dragged)
{
    const Theme *next = themes.find(theme);
    ThemePlace place;
    if (next && themes.find(next->parent))
        place.parent = next->parent;
    for (const Theme &sibling : themes.children(place.parent)) {
        if (sibling.id == theme)
            break;
        place.index += sibling.id == dragged ? 0 : 1;
    }
    return place;
}

} // namespace

QMimeData *mimeOf(const ThemeId &theme)
{
    auto *data = new QMimeData;
    data->setData(themeMimeType, theme.text.toUtf8());
    return data;
}

ThemeId themeIn(const QMimeData &data)
{
    return ThemeId::parse(QString::fromUtf8(data.data(themeMimeType))).value_or(ThemeId{});
}

std::optional<ThemePlace> dropPlace(const QList<SidebarRow> &rows, const ThemeSet &themes, const ThemeId &dragged,
                                    int before, int onto)
{
    if (onto >= 0) {
        if (!isTheme(rows, onto))
            return std::nullopt;
        return ThemePlace{.parent = rows[onto].theme, .index = themes.children(rows[onto].theme).size()};
    }
    if (isTheme(rows, before))
        return placeBefore(themes, rows[before].theme, dragged);
    if (isTheme(rows, before - 1))
        return ThemePlace{.parent = {}, .index = themes.children({}).size()};
    return std::nullopt;
}

} // namespace florilegium
