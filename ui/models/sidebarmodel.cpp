// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sidebarmodel.h"

#include <QMimeData>

namespace florilegium {

using namespace Qt::StringLiterals;

SidebarModel::SidebarModel(Library &library, const ThemeSet &themes, QObject *parent)
    : RowModel(parent)
    , m_library(library)
    , m_themes(themes)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &SidebarModel::readCounts);
    connect(&library, &Library::committed, this, &SidebarModel::refreshSoon);
    connect(&library, &Library::articleAdded, this, &SidebarModel::refreshSoon);
    connect(&library, &Library::writeFailed, this, &SidebarModel::refreshSoon); // a name that is shown was not kept
    connect(&themes, &ThemeSet::reset, this, &SidebarModel::update);
    connect(&themes, &ThemeSet::themesChanged, this, &SidebarModel::update);
    connect(&themes, &ThemeSet::coloursChanged, this, &SidebarModel::update);
    update();
    refreshSoon();
}

void SidebarModel::refreshSoon()
{
    m_soon.start();
}

void SidebarModel::readCounts()
{
    const quint64 question = ++m_question;
    m_library.readLong([](LibraryQueries &queries) { return std::pair(queries.counts(), queries.collections()); })
        .then(this, [this, question](const std::pair<Result<Counts>, Result<QList<CollectionRow>>> &read) {
            const auto &[counts, collections] = read;
            if (question != m_question || !counts || !collections)
                return;
            m_counts = *counts;
            m_collections = *collections;
            update();
            Q_EMIT countsChanged();
        });
}

void SidebarModel::setCollapsed(const ThemeId &theme, bool collapsed)
{
    if (collapsed)
        m_collapsed.insert(theme);
    else
        m_collapsed.remove(theme);
    update();
}

void SidebarModel::update()
{
    replaceRows(m_rows, sidebarRows(m_themes, m_counts, m_collections, m_collapsed), sameThing);
}

QModelIndex SidebarModel::find(const SidebarRow &thing) const
{
    const auto found = std::ranges::find_if(m_rows, [&thing](const SidebarRow &row) { return sameThing(row, thing); });
    return found == m_rows.end() ? QModelIndex() : index(int(found - m_rows.begin()));
}

int SidebarModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant SidebarModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SidebarRow &entry = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole: return entry.text;
    case Qt::AccessibleTextRole:
        return entry.kind == SidebarKind::Head || entry.kind == SidebarKind::Search
            ? entry.text
            : entry.text + u", "_s + QString::number(entry.count);
    case KindRole: return int(entry.kind);
    case CountRole: return entry.count;
    case DepthRole: return entry.depth;
    case ColourRole: return entry.colour;
    case StatusRole: return int(entry.status);
    case HasChildrenRole: return entry.hasChildren;
    case CollapsedRole: return entry.collapsed;
    default: return {};
    }
}

Qt::ItemFlags SidebarModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled; // between rows
    const SidebarKind kind = m_rows.at(index.row()).kind;
    if (kind == SidebarKind::Head)
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    const bool isTheme = kind == SidebarKind::Theme;
    flags.setFlag(Qt::ItemIsEditable, isTheme || kind == SidebarKind::Collection || kind == SidebarKind::Search);
    flags.setFlag(Qt::ItemIsDropEnabled, isTheme || kind == SidebarKind::Collection);
    flags.setFlag(Qt::ItemIsDragEnabled, isTheme);
    return flags;
}

bool SidebarModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    const SidebarRow row = m_rows.at(index.row()); // a copy: the rows are others when it is done
    const QString name = value.toString().simplified();
    if (name == row.text)
        return true;
    if (row.kind == SidebarKind::Theme)
        Q_EMIT renameWanted(row.theme, name);
    else if (!name.isEmpty())
        rename(row.collection, name);
    return true;
}

/// What is being read, or about to be, has the old name; the commit reads anew.
void SidebarModel::rename(const Collection &collection, const QString &name)
{
    ++m_question;
    m_soon.stop();
    for (CollectionRow &row : m_collections) {
        if (row.collection.id == collection.id)
            row.collection.name = name;
    }
    update();
    Q_EMIT renamed(collection, name);
}

QMimeData *SidebarModel::mimeData(const QModelIndexList &indexes) const
{
    return indexes.isEmpty() ? nullptr : mimeOf(m_rows.at(indexes.front().row()).theme);
}

/// Articles are put into collections, themes below or between themes.
bool SidebarModel::canDropMimeData(const QMimeData *data, Qt::DropAction, int row, int, const QModelIndex &parent) const
{
    const int onto = parent.isValid() ? parent.row() : -1;
    if (data->hasFormat(articleDragType))
        return onto >= 0 && m_rows.at(onto).kind == SidebarKind::Collection;
    const ThemeId theme = themeIn(*data);
    const auto place = dropPlace(m_rows, m_themes, theme, row, onto);
    return m_themes.find(theme) && place && !m_themes.subtree(theme).contains(place->parent);
}

bool SidebarModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                                const QModelIndex &parent)
{
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    if (data->hasFormat(articleDragType)) {
        if (const QList<ArticleId> articles = draggedArticles(data); !articles.isEmpty())
            Q_EMIT dropped(m_rows.at(parent.row()).collection, articles);
        return false; // nothing was moved away from where it was dragged
    }
    const ThemeId theme = themeIn(*data);
    Q_EMIT moveWanted(theme, *dropPlace(m_rows, m_themes, theme, row, parent.isValid() ? parent.row() : -1));
    return true;
}

} // namespace florilegium
