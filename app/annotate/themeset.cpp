// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "annotate/themeset.h"

#include <QSet>

#include <algorithm>
#include <tuple>

namespace florilegium {

namespace {

constexpr int maxDepth = 64; // a cycle in foreign data ends here

void sortColours(QList<Colour> &colours)
{
    std::ranges::sort(colours, [](const Colour &a, const Colour &b) {
        return std::tie(a.position, a.key) < std::tie(b.position, b.key);
    });
}

} // namespace

ThemeSet::ThemeSet(QObject *parent)
    : QObject(parent)
{
}

const Theme *ThemeSet::find(const ThemeId &id) const
{
    const auto found = m_themes.constFind(id);
    return found == m_themes.cend() ? nullptr : &*found;
}

QList<Theme> ThemeSet::all() const
{
    return m_themes.values();
}

QList<Theme> ThemeSet::children(const ThemeId &parent) const
{
    QList<Theme> children;
    const auto add = [this, &children](const ThemeId &above) {
        const auto [first, last] = m_below.equal_range(above);
        for (auto child = first; child != last; ++child)
            children << m_themes[*child];
    };
    add(parent);
    if (parent.isNull()) {
        for (const ThemeId &above : m_below.uniqueKeys()) {
            if (!above.isNull() && !m_themes.contains(above))
                add(above);
        }
    }
    std::ranges::sort(children, [](const Theme &a, const Theme &b) {
        return a.position != b.position
            ? a.position < b.position
            : std::tuple(a.name.toCaseFolded(), a.id) < std::tuple(b.name.toCaseFolded(), b.id);
    });
    return children;
}

QList<ThemeId> ThemeSet::subtree(const ThemeId &id) const
{
    QList<ThemeId> result{id};
    QSet<ThemeId> known{id};
    for (qsizetype i = 0; i < result.size(); ++i) {
        const auto [first, last] = m_below.equal_range(result[i]);
        for (auto child = first; child != last; ++child) {
            if (!known.contains(*child)) {
                known.insert(*child);
                result << *child;
            }
        }
    }
    return result;
}

QString ThemeSet::path(const ThemeId &id) const
{
    QStringList names;
    const Theme *theme = find(id);
    for (int depth = 0; theme && depth < maxDepth; ++depth) {
        names.prepend(theme->name);
        theme = find(theme->parent);
    }
    return names.join(u'/');
}

const Theme *ThemeSet::findPath(QStringView path) const
{
    ThemeId parent;
    const Theme *found = nullptr;
    for (const QStringView part : path.split(u'/', Qt::SkipEmptyParts)) {
        const QStringView name = part.trimmed();
        const QList<Theme> siblings = children(parent);
        const auto match = std::ranges::find_if(
            siblings, [&](const Theme &theme) { return name.compare(theme.name, Qt::CaseInsensitive) == 0; });
        if (match == siblings.end())
            return nullptr;
        parent = match->id;
        found = find(parent);
    }
    return found;
}

const Theme *ThemeSet::withShortcut(int digit) const
{
    const auto found = std::ranges::find_if(m_themes, [digit](const Theme &theme) { return theme.shortcut == digit; });
    return digit <= 0 || found == m_themes.cend() ? nullptr : &*found;
}

QString ThemeSet::colourOf(const ThemeId &id) const
{
    const Theme *theme = find(id);
    for (int depth = 0; theme && depth < maxDepth; ++depth) {
        if (!theme->colour.isEmpty())
            return theme->colour;
        theme = find(theme->parent);
    }
    return m_colours.isEmpty() ? QString() : m_colours.front().key;
}

const Colour *ThemeSet::colour(QStringView key) const
{
    const auto found = std::ranges::find_if(m_colours, [key](const Colour &colour) { return colour.key == key; });
    return found == m_colours.cend() ? nullptr : &*found;
}

void ThemeSet::insert(const Theme &theme)
{
    remove(theme.id);
    m_themes.insert(theme.id, theme);
    m_below.insert(theme.parent, theme.id);
}

bool ThemeSet::remove(const ThemeId &id)
{
    const auto known = m_themes.constFind(id);
    if (known == m_themes.cend())
        return false;
    m_below.remove(known->parent, id);
    m_themes.erase(known);
    return true;
}

void ThemeSet::load(const QList<Theme> &themes, const QList<Colour> &colours)
{
    m_themes.clear();
    m_below.clear();
    for (const Theme &theme : themes) {
        if (!theme.isDeleted())
            insert(theme);
    }
    m_colours = colours;
    sortColours(m_colours);
    Q_EMIT reset();
}

void ThemeSet::apply(const Change &change)
{
    QList<ThemeId> ids;
    bool recoloured = false;
    for (const Record &record : change.records) {
        if (record.table == Table::Themes) {
            const Theme after = themeFromRow(record.after);
            const ThemeId id{record.id};
            if (record.after.isEmpty() || after.isDeleted()) {
                if (remove(id))
                    ids << id;
            } else if (const Theme *known = find(id); !known || *known != after) {
                insert(after);
                ids << id;
            }
        } else if (record.table == Table::Colours) {
            m_colours.removeIf([&](const Colour &colour) { return colour.key == record.id; });
            if (!record.after.isEmpty())
                m_colours << colourFromRow(record.after);
            recoloured = true;
        }
    }
    if (recoloured) {
        sortColours(m_colours);
        Q_EMIT coloursChanged();
    }
    if (!ids.isEmpty())
        Q_EMIT themesChanged(ids);
}

} // namespace florilegium
