// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "annotate/themeset.h"
#include "library/queries.h"

#include <QSet>

namespace florilegium {

/// What a row of the sidebar stands for.
enum class SidebarKind : quint8 { Head, State, Highlights, Collection, Search, Theme, Status };

/// One row of the sidebar, top to bottom; themes are nested by `depth`.
struct SidebarRow
{
    SidebarKind kind = SidebarKind::Head;
    QString text;
    int count = 0;
    int depth = 0;
    QString colour; ///< key of a theme's colour
    ThemeId theme;
    ReadingState state = ReadingState::Inbox;
    Status status = Status::Asserted;
    florilegium::Collection collection; ///< or saved search
    bool hasChildren = false;
    bool collapsed = false;
    bool operator==(const SidebarRow &) const = default;
};

/// Whether two rows stand for the same thing, whatever their counts.
[[nodiscard]] bool sameThing(const SidebarRow &left, const SidebarRow &right);

/// Reading states, collections and saved searches when there are any, the theme tree in its order (children of
/// collapsed themes left out) and the statuses: the four usual ones always, others when there are claims of them.
[[nodiscard]] QList<SidebarRow> sidebarRows(const ThemeSet &themes, const Counts &counts,
                                            const QList<CollectionRow> &collections, const QSet<ThemeId> &collapsed);

} // namespace florilegium
