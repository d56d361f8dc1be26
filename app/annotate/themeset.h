// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "annotate/change.h"

#include <QHash>
#include <QObject>

namespace florilegium {

/// All living themes and colours of the library. Lives on the window's thread; apply() is the only writer.
class ThemeSet : public QObject
{
    Q_OBJECT
public:
    explicit ThemeSet(QObject *parent = nullptr);

    [[nodiscard]] const Theme *find(const ThemeId &id) const;
    /// Children of a theme (null: the top, with those whose parent is not there) by position, then name. The more of
    /// them, the longer it takes, however many other themes there are; the top also looks at each parent.
    [[nodiscard]] QList<Theme> children(const ThemeId &parent) const;
    /// The theme and everything below it.
    [[nodiscard]] QList<ThemeId> subtree(const ThemeId &id) const;
    [[nodiscard]] bool hasChildren(const ThemeId &id) const { return m_below.contains(id); }
    /// Names from the top, joined by '/'. Empty for an unknown id.
    [[nodiscard]] QString path(const ThemeId &id) const;
    /// The theme at "openness/secrecy"; names compare case-insensitively.
    [[nodiscard]] const Theme *findPath(QStringView path) const;
    [[nodiscard]] const Theme *withShortcut(int digit) const;
    /// Its own colour key, or the nearest ancestor's, or the first colour.
    [[nodiscard]] QString colourOf(const ThemeId &id) const;
    [[nodiscard]] QList<Theme> all() const;
    [[nodiscard]] const QList<Colour> &colours() const { return m_colours; }
    [[nodiscard]] const Colour *colour(QStringView key) const;

    void load(const QList<Theme> &themes, const QList<Colour> &colours);
    void apply(const Change &change);

Q_SIGNALS:
    void reset();
    void themesChanged(const QList<florilegium::ThemeId> &ids);
    void coloursChanged();

private:
    void insert(const Theme &theme);
    bool remove(const ThemeId &id);

    QHash<ThemeId, Theme> m_themes;
    QMultiHash<ThemeId, ThemeId> m_below; ///< children by what they say is above them, which need not be there
    QList<Colour> m_colours;
};

} // namespace florilegium
