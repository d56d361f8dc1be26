// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/highlightlistmodel.h"

#include "models/deskmodel.h"

namespace florilegium {

using namespace Qt::StringLiterals;

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
    const auto renamed = [this] {
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0), index(rowCount() - 1), {ThemesRole});
    };
    connect(&themes, &ThemeSet::reset, this, renamed);
    connect(&themes, &ThemeSet::themesChanged, this, renamed);
}

void HighlightListModel::setFilter(const HighlightFilter &filter)
{
    m_filter = filter;
    ask([filter](LibraryQueries &queries, int offset, int limit) { return queries.highlights(filter, offset, limit); });
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

QVariant HighlightListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const HighlightRow &entry = row(index.row());
    const Highlight &highlight = entry.highlight;
    switch (role) {
    case Qt::DisplayRole: return quoteOf(highlight);
    case Qt::AccessibleTextRole: {
        QStringList parts{quoteOf(highlight), highlight.note, entry.articleTitle};
        if (entry.isOrphan)
            parts.prepend(label(Fate::NotFound));
        return parts.join(u", ");
    }
    case IdRole: return highlight.id.text;
    case ArticleIdRole: return highlight.article.text;
    case ArticleTitleRole: return entry.articleTitle;
    case NoteRole: return highlight.note;
    case ColourRole: return highlight.colour;
    case StatusRole: return entry.status ? QVariant(int(*entry.status)) : QVariant();
    case ThemesRole: return themePaths(highlight);
    case CreatedRole: return highlight.created;
    case OrphanRole: return entry.isOrphan;
    default: return {};
    }
}

bool HighlightListModel::same(const HighlightRow &left, const HighlightRow &right) const
{
    return left.highlight.id == right.highlight.id;
}

} // namespace florilegium
