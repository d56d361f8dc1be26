// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/highlightlistmodel.h"

#include "models/deskmodel.h"
#include "models/words.h"
#include "parse/markdown/markdownwords.h"

#include <QLocale>

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype aroundAtOnce = 40; ///< passages whose surroundings are read together
constexpr qsizetype mostAroundKept = 2000; ///< from one question to the next

/// Rows of the one list, or of all groups one after the other. The groups are asked for anew with the first page.
Result<QList<GroupedHighlight>> readPage(LibraryQueries &queries, const HighlightFilter &filter,
                                         HighlightGroups &groups, int offset, int limit)
{
    if (filter.grouping != HighlightGrouping::None) {
        if (offset == 0)
            groups = {};
        if (auto added = addGroups(queries, filter, qint64(offset) + limit, groups); !added)
            return std::unexpected(added.error());
        return groupedHighlights(queries, filter, groups.groups, offset, limit);
    }
    const auto rows = queries.highlights(filter, offset, limit);
    if (!rows)
        return std::unexpected(rows.error());
    QList<GroupedHighlight> page;
    for (const HighlightRow &row : *rows)
        page.append({.row = row, .group = {}});
    return page;
}

QList<ListedHighlight> listed(const QList<GroupedHighlight> &page)
{
    QList<ListedHighlight> rows;
    rows.reserve(page.size());
    for (const GroupedHighlight &entry : page)
        rows.append({.row = entry.row, .group = entry.group, .note = markdownWords(entry.row.highlight.note)});
    return rows;
}

} // namespace

QString shownPath(const ThemeSet &themes, const ThemeId &id)
{
    return themes.path(id).replace(u'/', u" › "_s);
}

HighlightListModel::HighlightListModel(Library &library, const ThemeSet &themes, QObject *parent)
    : PagedModel(library, parent)
    , m_themes(themes)
{
    follow({Table::Articles, Table::Highlights, Table::HighlightThemes, Table::Themes, Table::Claims, Table::Evidence,
            Table::Placements});
    const auto themesRenamed = [this] { renamed({ThemesRole, GroupNameRole}); };
    connect(&themes, &ThemeSet::reset, this, themesRenamed);
    connect(&themes, &ThemeSet::themesChanged, this, themesRenamed);
    connect(&themes, &ThemeSet::coloursChanged, this, [this] { renamed({ColourNameRole, GroupNameRole}); });
    connect(this, &PagedModelBase::loaded, this, &HighlightListModel::readCount);
    connect(this, &PagedModelBase::loaded, this, &HighlightListModel::readAround);
}

void HighlightListModel::renamed(const QList<int> &roles)
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), roles);
}

void HighlightListModel::setFilter(const HighlightFilter &filter)
{
    m_filter = filter;
    m_count.reset();
    ++m_countQuestion;
    if (m_around.size() > mostAroundKept)
        m_around.clear();
    // Only ever touched on the reader's thread, where reads come one after the other.
    const auto groups = std::make_shared<HighlightGroups>();
    ask([filter, groups](LibraryQueries &queries, int offset, int limit) {
        return readPage(queries, filter, *groups, offset, limit).transform(listed);
    });
}

void HighlightListModel::setExtent(ContextExtent extent)
{
    if (extent == m_extent)
        return;
    m_extent = extent;
    m_around.clear();
    ++m_aroundQuestion;
    m_isReadingAround = false;
    renamed({BeforeRole, AfterRole});
    readAround();
}

/// When the first rows have come; and again with them.
void HighlightListModel::readCount()
{
    m_library.readLong([filter = m_filter](LibraryQueries &queries) { return queries.highlightCount(filter); })
        .then(this, [this, question = ++m_countQuestion](const Result<int> &count) {
            if (question != m_countQuestion || !count || m_count == *count)
                return;
            m_count = *count;
            Q_EMIT counted();
        });
}

/// Of the first rows that lack them; then of the next.
void HighlightListModel::readAround()
{
    if (m_extent == ContextExtent::Quote || m_isReadingAround)
        return;
    QList<Highlight> wanted;
    for (int index = 0; index < rowCount() && wanted.size() < aroundAtOnce; ++index) {
        if (!aroundOf(row(index).highlight))
            wanted << row(index).highlight;
    }
    if (wanted.isEmpty())
        return;
    m_isReadingAround = true;
    m_library
        .read(
            [wanted, extent = m_extent](LibraryQueries &queries) { return readSurroundings(queries, wanted, extent); })
        .then(this, [this, wanted, question = m_aroundQuestion](const QHash<HighlightId, Surroundings> &found) {
            if (question != m_aroundQuestion)
                return;
            m_isReadingAround = false;
            takeAround(wanted, found);
            readAround();
        });
}

void HighlightListModel::takeAround(const QList<Highlight> &asked, const QHash<HighlightId, Surroundings> &found)
{
    QSet<HighlightId> changed;
    for (const Highlight &highlight : asked) {
        m_around.insert(highlight.id, {highlight.text, highlight.anchors, found.value(highlight.id)});
        changed.insert(highlight.id);
    }
    for (int at = 0; at < rowCount(); ++at) {
        if (changed.contains(row(at).highlight.id))
            Q_EMIT dataChanged(index(at), index(at), {BeforeRole, AfterRole, Qt::SizeHintRole});
    }
}

const Surroundings *HighlightListModel::aroundOf(const Highlight &highlight) const
{
    const auto known = m_around.constFind(highlight.id);
    const bool fits = known != m_around.cend() && known->text == highlight.text && known->anchors == highlight.anchors;
    return fits ? &known->around : nullptr;
}

QStringList HighlightListModel::themePaths(const Highlight &highlight) const
{
    QStringList paths;
    for (const ThemeId &theme : highlight.themes) {
        if (const QString path = shownPath(m_themes, theme); !path.isEmpty())
            paths.append(path);
    }
    return paths;
}

QString HighlightListModel::groupName(const HighlightGroup &group) const
{
    switch (m_filter.grouping) {
    case HighlightGrouping::None: return {};
    case HighlightGrouping::Article: return group.name;
    case HighlightGrouping::Theme:
        return group.key.isEmpty() ? tr("Without a theme") : shownPath(m_themes, {group.key});
    case HighlightGrouping::Colour: {
        const Colour *colour = m_themes.colour(group.key);
        return colour ? label(*colour) : label(Colour{.key = group.key});
    }
    case HighlightGrouping::Month: {
        const QDate month = QDate::fromString(group.key, u"yyyy-MM"_s);
        return month.isValid() ? QLocale().toString(month, u"MMMM yyyy"_s) : tr("Without a date");
    }
    case HighlightGrouping::Claim: return group.key.isEmpty() ? tr("Without a claim") : group.name;
    }
    Q_UNREACHABLE_RETURN({});
}

QVariant HighlightListModel::groupData(const ListedHighlight &entry, int index, int role) const
{
    if (m_filter.grouping == HighlightGrouping::None)
        return role == GroupFirstRole ? QVariant(false) : QVariant();
    switch (role) {
    case GroupFirstRole: return index == 0 || PagedModel::row(index - 1).group.key != entry.group.key;
    case GroupNameRole: return groupName(entry.group);
    default: return entry.group.count;
    }
}

QVariant HighlightListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ListedHighlight &shown = PagedModel::row(index.row());
    const HighlightRow &entry = shown.row;
    const Highlight &highlight = entry.highlight;
    const auto colourName = [&] {
        const Colour *colour = m_themes.colour(highlight.colour);
        return label(colour ? *colour : Colour{.key = highlight.colour});
    };
    switch (role) {
    case Qt::DisplayRole: return quoteOf(highlight);
    case Qt::AccessibleTextRole: {
        QStringList parts{quoteOf(highlight), colourName(), shown.note, entry.articleTitle};
        if (entry.isOrphan)
            parts.prepend(label(Fate::NotFound));
        if (groupData(shown, index.row(), GroupFirstRole).toBool())
            parts.prepend(groupName(shown.group));
        parts.removeAll(QString());
        return parts.join(u", ");
    }
    case IdRole: return highlight.id.text;
    case ArticleIdRole: return highlight.article.text;
    case ArticleTitleRole: return entry.articleTitle;
    case NoteRole: return shown.note;
    case ColourRole: return highlight.colour;
    case ColourNameRole: return colourName();
    case StatusRole: return entry.status ? QVariant(int(*entry.status)) : QVariant();
    case ThemesRole: return themePaths(highlight);
    case CreatedRole: return highlight.created;
    case OrphanRole: return entry.isOrphan;
    case BeforeRole:
    case AfterRole: {
        const Surroundings *around = aroundOf(highlight);
        return !around ? QString() : role == BeforeRole ? around->before : around->after;
    }
    case GroupFirstRole:
    case GroupNameRole:
    case GroupCountRole: return groupData(shown, index.row(), role);
    default: return {};
    }
}

bool HighlightListModel::same(const ListedHighlight &left, const ListedHighlight &right) const
{
    return left.row.highlight.id == right.row.highlight.id && left.group.key == right.group.key;
}

} // namespace florilegium
