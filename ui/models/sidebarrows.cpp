// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sidebarrows.h"

#include "models/words.h"

#include <QCoreApplication>

namespace florilegium {

namespace {

struct Sidebar
{
    Q_DECLARE_TR_FUNCTIONS(Sidebar)
};

void addStates(QList<SidebarRow> &rows, const Counts &counts)
{
    rows.append({.text = Sidebar::tr("Reading", "head of a section of the sidebar")});
    for (const ReadingState state :
         {ReadingState::Inbox, ReadingState::Reading, ReadingState::Done, ReadingState::Archived}) {
        const int count = counts.articles.value(state);
        if (state != ReadingState::Archived || count > 0)
            rows.append({.kind = SidebarKind::State, .text = label(state), .count = count, .state = state});
    }
    rows.append({.kind = SidebarKind::Highlights, .text = Sidebar::tr("Highlights"), .count = counts.highlights});
}

void addCollections(QList<SidebarRow> &rows, const QList<CollectionRow> &collections, const CollectionId &parent,
                    int depth)
{
    for (const CollectionRow &row : collections) {
        if (row.collection.isSearch() || row.collection.parent != parent)
            continue;
        rows.append({.kind = SidebarKind::Collection,
                     .text = row.collection.name,
                     .count = row.articles,
                     .depth = depth,
                     .collection = row.collection});
        addCollections(rows, collections, row.collection.id, depth + 1);
    }
}

void addGathered(QList<SidebarRow> &rows, const QList<CollectionRow> &collections)
{
    const auto isSearch = [](const CollectionRow &row) { return row.collection.isSearch(); };
    const auto searches = std::ranges::count_if(collections, isSearch);
    if (searches < collections.size())
        rows.append({.text = Sidebar::tr("Collections", "head of a section of the sidebar")});
    addCollections(rows, collections, {}, 0);
    if (searches > 0)
        rows.append({.text = Sidebar::tr("Searches", "head of a section of the sidebar")});
    for (const CollectionRow &row : collections) {
        if (isSearch(row))
            rows.append({.kind = SidebarKind::Search, .text = row.collection.name, .collection = row.collection});
    }
}

void addThemes(QList<SidebarRow> &rows, const ThemeSet &themes, const Counts &counts, const QSet<ThemeId> &collapsed,
               const ThemeId &parent, int depth)
{
    for (const Theme &theme : themes.children(parent)) {
        SidebarRow row{.kind = SidebarKind::Theme,
                       .text = theme.name,
                       .count = counts.themes.value(theme.id),
                       .depth = depth,
                       .colour = themes.colourOf(theme.id),
                       .theme = theme.id};
        row.hasChildren = themes.hasChildren(theme.id);
        row.collapsed = row.hasChildren && collapsed.contains(theme.id);
        rows.append(row);
        if (row.hasChildren && !row.collapsed)
            addThemes(rows, themes, counts, collapsed, theme.id, depth + 1);
    }
}

void addStatuses(QList<SidebarRow> &rows, const Counts &counts)
{
    rows.append({.text = Sidebar::tr("Claims", "head of a section of the sidebar")});
    for (const Status status : allStatuses) {
        const bool usual = status == Status::Attributed || status == Status::Speculated || status == Status::Disputed
            || status == Status::Verified;
        const int count = counts.claims.value(status);
        if (usual || count > 0)
            rows.append({.kind = SidebarKind::Status, .text = label(status), .count = count, .status = status});
    }
}

} // namespace

bool sameThing(const SidebarRow &left, const SidebarRow &right)
{
    if (left.kind != right.kind)
        return false;
    switch (left.kind) {
    case SidebarKind::Head: return left.text == right.text;
    case SidebarKind::State: return left.state == right.state;
    case SidebarKind::Highlights: return true;
    case SidebarKind::Collection:
    case SidebarKind::Search: return left.collection.id == right.collection.id;
    case SidebarKind::Theme: return left.theme == right.theme;
    case SidebarKind::Status: return left.status == right.status;
    }
    Q_UNREACHABLE_RETURN(false);
}

QList<SidebarRow> sidebarRows(const ThemeSet &themes, const Counts &counts, const QList<CollectionRow> &collections,
                              const QSet<ThemeId> &collapsed)
{
    QList<SidebarRow> rows;
    addStates(rows, counts);
    addGathered(rows, collections);
    rows.append({.text = Sidebar::tr("Themes", "head of a section of the sidebar")});
    addThemes(rows, themes, counts, collapsed, {}, 0);
    addStatuses(rows, counts);
    return rows;
}

} // namespace florilegium
