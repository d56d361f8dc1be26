// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/duplicatesmodel.h"

#include "models/articletablemodel.h"

namespace florilegium {

namespace {

constexpr int pause = 200; // ms after a change: all articles are looked at

bool sameGroups(const QList<DuplicateGroup> &some, const QList<DuplicateGroup> &others)
{
    return std::ranges::equal(some, others, [](const DuplicateGroup &one, const DuplicateGroup &other) {
        const auto same = [](const ArticleRow &left, const ArticleRow &right) {
            return left.article == right.article && left.highlights == right.highlights
                && left.progress == right.progress;
        };
        return one.by == other.by && std::ranges::equal(one.articles, other.articles, same);
    });
}

} // namespace

DuplicatesModel::DuplicatesModel(Library &library, QObject *parent)
    : QAbstractListModel(parent)
    , m_library(library)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(pause);
    connect(&m_soon, &QTimer::timeout, this, &DuplicatesModel::read);
    const auto lookSoon = [this] {
        if (m_asked)
            m_soon.start();
    };
    connect(&library, &Library::committed, this, lookSoon);
    connect(&library, &Library::articleAdded, this, lookSoon);
}

void DuplicatesModel::look()
{
    m_asked = true;
    read();
}

void DuplicatesModel::read()
{
    const quint64 question = ++m_question;
    m_library.readLong([](LibraryQueries &queries) { return queries.duplicates(); })
        .then(this, [this, question](const Result<QList<DuplicateGroup>> &groups) {
            if (question != m_question)
                return;
            if (groups)
                take(*groups);
            else
                Q_EMIT failed(groups.error());
        });
}

void DuplicatesModel::take(const QList<DuplicateGroup> &groups)
{
    if (!m_loaded || !sameGroups(m_groups, groups)) {
        beginResetModel();
        m_groups = groups;
        m_rows.clear();
        for (int group = 0; group < int(groups.size()); ++group) {
            m_rows.append({.group = group});
            for (int article = 0; article < int(groups[group].articles.size()); ++article)
                m_rows.append({.group = group, .article = article});
        }
        endResetModel();
    }
    m_loaded = true;
    Q_EMIT loaded();
}

int DuplicatesModel::groupOf(const QModelIndex &index) const
{
    return index.isValid() ? m_rows.at(index.row()).group : -1;
}

ArticleId DuplicatesModel::id(const QModelIndex &index) const
{
    if (!index.isValid() || m_rows.at(index.row()).article < 0)
        return {};
    const Row &row = m_rows.at(index.row());
    return m_groups.at(row.group).articles.at(row.article).article.id;
}

int DuplicatesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant DuplicatesModel::headData(const DuplicateGroup &group, int role) const
{
    const int size = int(group.articles.size());
    const QString by = group.by == DuplicateGroup::By::Content ? tr("Same text") : tr("Same address");
    switch (role) {
    case ArticleTableModel::GroupRole: return by;
    case ArticleTableModel::GroupSizeRole: return size;
    case ArticleTableModel::FoldedRole: return false;
    case Qt::AccessibleTextRole: return tr("%1, %n article(s)", "articles that are probably one", size).arg(by);
    default: return {};
    }
}

QVariant DuplicatesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    const DuplicateGroup &group = m_groups.at(row.group);
    if (row.article < 0)
        return headData(group, role);
    const ArticleRow &shown = group.articles.at(row.article);
    switch (role) {
    case Qt::DisplayRole: return shown.article.title;
    case Qt::AccessibleTextRole:
        return QStringList{shown.article.title, shown.article.byline, shown.article.site}.join(u", ");
    case ArticleTableModel::IdRole: return shown.article.id.text;
    default: return rowData(shown, role);
    }
}

} // namespace florilegium
