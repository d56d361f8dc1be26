// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panels/articlepage.h"

#include "models/words.h"
#include "panels/articledelegate.h"
#include "panels/articletable.h"
#include "panels/emptystate.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QToolButton>

namespace florilegium {

namespace {

constexpr int typingPause = 150; // ms

} // namespace

ArticlePage::ArticlePage(Library &library, QWidget *parent)
    : ListPage(new ArticleDelegate, parent)
    , m_model(library)
    , m_tableModel(library)
    , m_otherBin(new QToolButton(this))
{
    setModel(&m_model);
    m_otherBin->setText(tr("Deleted highlights"));
    m_otherBin->setAccessibleName(m_otherBin->text());
    m_otherBin->setAutoRaise(true);
    m_otherBin->setFocusPolicy(Qt::TabFocus);
    addTool(m_otherBin);
    connect(m_otherBin, &QToolButton::clicked, this, &ArticlePage::otherBinWanted);
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    connect(words(), &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(&m_typing, &QTimer::timeout, this, [this] { apply(); });
    connect(&m_model, &PagedModelBase::loaded, this, [this] {
        if (!m_shelfView.table)
            returnToCurrent();
    });
    connect(&m_model, &PagedModelBase::failed, this, &ArticlePage::failed);
    connect(&m_tableModel, &ArticleTableModel::loaded, this, [this] {
        if (m_shelfView.table)
            returnToCurrent();
    });
    connect(&m_tableModel, &ArticleTableModel::failed, this, &ArticlePage::failed);
    connect(view(), &QListView::activated, this, &ArticlePage::open);
    connect(view(), &QListView::doubleClicked, this, &ArticlePage::open);
    view()->installEventFilter(this);
    view()->setDragEnabled(true);
}

void ArticlePage::showShelf(const ArticleFilter &filter, const QString &heading, const Collection &collection)
{
    m_collection = collection;
    m_filter = filter;
    setHeading(heading);
    apply();
}

void ArticlePage::showState(std::optional<ReadingState> state)
{
    showShelf({.state = state}, state ? label(*state) : tr("Articles"));
}

void ArticlePage::showBin()
{
    showShelf({.deleted = true}, tr("Bin"));
}

void ArticlePage::showCollection(const Collection &collection)
{
    showShelf({.collection = collection.isSearch() ? CollectionId{} : collection.id}, collection.name, collection);
}

void ArticlePage::followCollections(const QList<CollectionRow> &collections)
{
    for (const CollectionRow &row : collections) {
        if (!m_collection.id.isNull() && row.collection.id == m_collection.id)
            setHeading(row.collection.name);
    }
}

QString ArticlePage::shownQuery() const
{
    const Query typed = parseQuery(words()->text()).query;
    if (typed.isEmpty())
        return {};
    std::vector<Query> parts{parseQuery(m_collection.filter).query, typed};
    if (m_filter.state)
        parts.push_back(term(QueryField::State, toWord(*m_filter.state)));
    if (!m_filter.collection.isNull())
        parts.push_back(term(QueryField::In, m_collection.name));
    return printed(joined(Query::Kind::And, std::move(parts)));
}

void ArticlePage::apply()
{
    m_otherBin->setVisible(m_filter.deleted);
    m_filter.query = joined(Query::Kind::And, {parseQuery(m_collection.filter).query, typedQuery()});
    setEmptyTexts();
    m_filter.order = orderOf(m_shelfView.sort);
    m_filter.reversed = m_shelfView.reversed;
    if (m_shelfView.table)
        m_tableModel.setFilter(m_filter);
    else
        m_model.setFilter(m_filter);
}

void ArticlePage::makeTable()
{
    m_table = new ArticleTable(m_tableModel, this);
    m_table->setLook(look());
    connect(m_table, &ArticleTable::activated, this, &ArticlePage::open);
    connect(m_table, &ArticleTable::doubleClicked, this, &ArticlePage::open);
    connect(m_table, &ArticleTable::sortWanted, this, &ArticlePage::sortBy);
    connect(m_table, &ArticleTable::columnsChosen, this, [this] {
        m_shelfView.columns = m_table->columns();
        Q_EMIT shelfViewChanged(m_shelfView);
    });
    m_table->installEventFilter(this);
    m_table->setDragEnabled(true);
}

void ArticlePage::showView()
{
    const bool hadFocus = rows()->hasFocus();
    if (m_shelfView.table && !m_table)
        makeTable();
    if (m_table)
        m_table->setShelfView(m_shelfView);
    setRows(m_shelfView.table ? static_cast<QAbstractItemView *>(m_table) : view(),
            m_shelfView.table ? QWIDGETSIZE_MAX : columnWidth);
    showRows(false);
    if (hadFocus)
        rows()->setFocus(Qt::OtherFocusReason);
}

void ArticlePage::setShelfView(const ShelfView &view)
{
    if (view == m_shelfView)
        return;
    keepCurrent();
    const bool another = view.table != m_shelfView.table;
    m_shelfView = view;
    if (another && !view.table)
        m_tableModel.rest();
    showView();
    apply();
}

void ArticlePage::sortBy(ArticleColumn column)
{
    ShelfView view = m_shelfView;
    view.reversed = view.sort == column && !view.reversed;
    view.sort = column;
    setShelfView(view);
    Q_EMIT shelfViewChanged(view);
}

void ArticlePage::openColumnMenu()
{
    if (m_shelfView.table)
        m_table->openColumnMenu();
}

void ArticlePage::keepCurrent()
{
    m_current = {rows()->currentIndex().data(ArticleListModel::IdRole).toString()};
}

void ArticlePage::returnToCurrent()
{
    showRows(true);
    const ArticleId current = std::exchange(m_current, {});
    if (current.isNull())
        return;
    const QModelIndex index = m_shelfView.table ? m_tableModel.find(current) : m_model.find(current);
    if (index.isValid())
        rows()->setCurrentIndex(index);
}

void ArticlePage::setLook(const Palette &look)
{
    ListPage::setLook(look);
    if (m_table)
        m_table->setLook(look);
}

void ArticlePage::setEmptyTexts()
{
    if (!m_filter.query.isEmpty())
        empty()->setTexts(tr("Nothing here has these words."),
                          tr("Esc empties the filter; Ctrl+K searches everything."));
    else if (m_filter.deleted)
        empty()->setTexts(tr("The bin is empty."),
                          tr("What you delete stays here for 30 days, and Ctrl+Z takes it back."));
    else if (!m_filter.collection.isNull())
        empty()->setTexts(tr("Nothing is in this collection yet."),
                          tr("Drag articles to it, or press Ctrl+Shift+K on one."));
    else if (m_filter.state == ReadingState::Done)
        empty()->setTexts(tr("Articles that you have finished."),
                          tr("Press Ctrl+D on an article that you are done with."));
    else if (m_filter.state == ReadingState::Reading)
        empty()->setTexts(tr("Articles that you are in the middle of."), tr("Open one and mark it as in progress."));
    else
        empty()->setTexts(tr("Articles that wait to be read."), tr("Press Ctrl+O to open one, or drop a file here."));
}

void ArticlePage::open(const QModelIndex &index)
{
    if (index.isValid() && !isBin())
        Q_EMIT opened({index.data(ArticleListModel::IdRole).toString()});
}

QList<ArticleId> ArticlePage::selected() const
{
    QList<ArticleId> articles;
    for (const QModelIndex &index : rows()->selectionModel()->selectedRows())
        articles.append({index.data(ArticleListModel::IdRole).toString()});
    return articles;
}

bool ArticlePage::hasSelection() const
{
    return rows()->selectionModel()->hasSelection();
}

bool ArticlePage::actOnKey(int key)
{
    const QList<ArticleId> articles = selected();
    if (articles.isEmpty())
        return false;
    if (key == Qt::Key_Delete && !isBin()) {
        Q_EMIT deleteWanted(articles);
        return true;
    }
    if (key == Qt::Key_R && isBin()) {
        Q_EMIT restoreWanted(articles);
        return true;
    }
    return false;
}

bool ArticlePage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (watched == words() && key == Qt::Key_Escape && !words()->text().isEmpty()) {
            words()->clear();
            return true;
        }
        if (watched == rows() && (key == Qt::Key_Delete || key == Qt::Key_R) && actOnKey(key))
            return true;
    }
    return ListPage::eventFilter(watched, event);
}

} // namespace florilegium
