// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panels/duplicatepage.h"

#include "panels/emptystate.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>

namespace florilegium {

DuplicatePage::DuplicatePage(Library &library, QWidget *parent)
    : DuplicatePage(library, new ArticleDelegate, parent)
{
}

DuplicatePage::DuplicatePage(Library &library, ArticleDelegate *delegate, QWidget *parent)
    : ListPage(delegate, parent)
    , m_delegate(delegate)
    , m_model(library)
    , m_keys(new QLabel(this))
{
    setModel(&m_model);
    setHeading(tr("Possible duplicates"));
    words()->hide();
    m_keys->setTextFormat(Qt::PlainText);
    m_keys->setWordWrap(true);
    m_keys->hide();
    addAbove(m_keys);
    empty()->setTexts(tr("No two articles are the same."),
                      tr("Articles with the same text, or the same address, would be listed here."));
    view()->setUniformItemSizes(true);
    connect(view(), &QListView::activated, this, &DuplicatePage::open);
    connect(view(), &QListView::doubleClicked, this, &DuplicatePage::open);
    connect(&m_model, &DuplicatesModel::loaded, this, [this] {
        showRows(true);
        m_keys->setVisible(m_model.rowCount() > 0);
    });
    connect(&m_model, &DuplicatesModel::failed, this, &DuplicatePage::failed);
}

void DuplicatePage::look()
{
    showRows(m_model.isLoaded());
    m_model.look();
}

void DuplicatePage::hideEvent(QHideEvent *event)
{
    ListPage::hideEvent(event);
    m_model.rest();
}

void DuplicatePage::setCovers(ArticleDelegate::CoverOf coverOf)
{
    m_delegate->setCovers(std::move(coverOf));
}

void DuplicatePage::setLook(const Palette &look)
{
    ListPage::setLook(look);
    QPalette quiet = m_keys->palette();
    quiet.setColor(QPalette::WindowText, look.soft);
    m_keys->setPalette(quiet);
}

void DuplicatePage::setKeys(const QString &merge, const QString &apart)
{
    m_keys->setText(tr("%1 merges the others of its group into the selected article · %2 says that they are not the "
                       "same · Enter opens it",
                       "%1 and %2 are keys")
                        .arg(merge, apart));
    view()->setAccessibleDescription(m_keys->text());
}

void DuplicatePage::open(const QModelIndex &index)
{
    if (const ArticleId id = m_model.id(index); !id.isNull())
        Q_EMIT opened(id);
}

QMap<int, QList<ArticleId>> DuplicatePage::selectedByGroup() const
{
    QModelIndexList indexes = view()->selectionModel()->selectedIndexes();
    std::ranges::sort(indexes);
    QMap<int, QList<ArticleId>> selected;
    for (const QModelIndex &index : std::as_const(indexes)) {
        QList<ArticleId> &articles = selected[m_model.groupOf(index)];
        if (const ArticleId id = m_model.id(index); !id.isNull())
            articles << id;
    }
    return selected;
}

QList<ArticleMerge> DuplicatePage::merges() const
{
    const QMap<int, QList<ArticleId>> selected = selectedByGroup();
    QList<ArticleMerge> merges;
    for (auto group = selected.cbegin(); group != selected.cend(); ++group) {
        QList<ArticleId> all;
        for (const ArticleRow &row : m_model.groups().at(group.key()).articles)
            all << row.article.id;
        ArticleMerge merge{.kept = group->isEmpty() ? all.front() : group->front(),
                           .others = group->size() > 1 ? *group : all};
        merge.others.removeOne(merge.kept);
        merges << merge;
    }
    return joinedMerges(merges); // an article may stand in two groups
}

QList<QList<ArticleId>> DuplicatePage::groups() const
{
    QList<QList<ArticleId>> groups;
    for (const int group : selectedByGroup().keys()) {
        QList<ArticleId> &articles = groups.emplace_back();
        for (const ArticleRow &row : m_model.groups().at(group).articles)
            articles << row.article.id;
    }
    return groups;
}

} // namespace florilegium
