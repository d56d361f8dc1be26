// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panels/articlepage.h"

#include "models/words.h"
#include "panels/articlelist.h"
#include "panels/articletable.h"
#include "panels/emptystate.h"

#include <QKeyEvent>
#include <QLineEdit>

namespace florilegium {

namespace {

constexpr int typingPause = 150; // ms

} // namespace

ArticlePage::ArticlePage(Library &library, QWidget *parent)
    : ArticlePage(library, new ArticleDelegate, parent)
{
}

ArticlePage::ArticlePage(Library &library, ArticleDelegate *delegate, QWidget *parent)
    : ListPage(delegate, parent, new ArticleList)
    , m_delegate(delegate)
    , m_model(library)
    , m_bin(new BinSwitch(BinPart::Articles, this))
{
    setModel(&m_model);
    addTool(m_bin);
    connect(m_bin, &BinSwitch::chosen, this, &ArticlePage::binPartWanted);
    takeQueries(library);
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    connect(words(), &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(&m_typing, &QTimer::timeout, this, [this] { apply(); });
    connect(&m_model, &ArticleTableModel::loaded, this, &ArticlePage::returnToCurrent);
    connect(&m_model, &ArticleTableModel::failed, this, &ArticlePage::failed);
    view()->setUniformItemSizes(true);
    view()->setSelectionBehavior(QListView::SelectRows); // of a model with columns
    connectRows(view());
}

/// A click on a head folds its group or unfolds it; everything else is done with articles alone.
void ArticlePage::connectRows(QAbstractItemView *rows)
{
    connect(rows, &QAbstractItemView::activated, this, &ArticlePage::open);
    connect(rows, &QAbstractItemView::doubleClicked, this, &ArticlePage::open);
    connect(rows, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        if (m_model.isHead(index))
            m_model.setFolded(index, !index.data(ArticleTableModel::FoldedRole).toBool());
    });
    rows->installEventFilter(this);
    rows->setDragEnabled(true);
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
    m_bin->setVisible(m_filter.deleted);
    m_filter.query = joined(Query::Kind::And, {parseQuery(m_collection.filter).query, typedQuery()});
    setEmptyTexts();
    m_filter.order = orderOf(m_shelfView.sort);
    m_filter.reversed = m_shelfView.reversed;
    m_model.setFilter(m_filter, m_shelfView.grouping);
}

void ArticlePage::makeTable()
{
    m_table = new ArticleTable(m_model, this);
    m_table->setLook(look());
    connectRows(m_table);
    connect(m_table, &ArticleTable::sortWanted, this, &ArticlePage::sortBy);
    connect(m_table, &ArticleTable::columnsChosen, this, [this] {
        m_shelfView.columns = m_table->columns();
        Q_EMIT shelfViewChanged(m_shelfView);
    });
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
    m_shelfView = view;
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

void ArticlePage::groupBy(ArticleGrouping grouping)
{
    ShelfView view = m_shelfView;
    view.grouping = grouping;
    setShelfView(view);
    Q_EMIT shelfViewChanged(view);
}

void ArticlePage::foldGroups(bool folded)
{
    const ArticleId current = m_model.id(rows()->currentIndex());
    m_model.foldAll(folded);
    const QModelIndex index = m_model.find(current);
    rows()->setCurrentIndex(index.isValid() ? index : m_model.index(0, 0));
}

void ArticlePage::setCovers(ArticleDelegate::CoverOf coverOf)
{
    m_delegate->setCovers(std::move(coverOf));
}

void ArticlePage::coverMade()
{
    if (!m_shelfView.table)
        view()->viewport()->update();
}

void ArticlePage::keepCurrent()
{
    m_current = m_model.id(rows()->currentIndex());
}

void ArticlePage::returnToCurrent()
{
    showRows(true);
    const QModelIndex index = m_model.find(m_current);
    if (index.isValid())
        rows()->setCurrentIndex(index);
    if (index.isValid() || m_model.isComplete()) // else it is not among the first ones
        m_current = {};
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
    if (const ArticleId id = m_model.id(index); !id.isNull() && !isBin())
        Q_EMIT opened(id);
}

QList<ArticleId> ArticlePage::selected() const
{
    QList<ArticleId> articles;
    QSet<ArticleId> known; // one may be in several groups
    for (const QModelIndex &index : rows()->selectionModel()->selectedRows()) {
        const ArticleId id = m_model.id(index);
        if (id.isNull() || known.contains(id))
            continue;
        known.insert(id);
        articles.append(id);
    }
    return articles;
}

ArticleId ArticlePage::firstSelected() const
{
    for (const QItemSelectionRange &range : rows()->selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            if (const ArticleId id = m_model.id(m_model.index(row, 0)); !id.isNull())
                return id;
        }
    }
    return {};
}

BesidePlace ArticlePage::besidePlace() const
{
    return {.article = isBin() ? ArticleId() : firstSelected()};
}

/// Enter and Space turn a group over; the arrow keys fold and unfold it, as in a tree.
bool ArticlePage::actOnHead(int key)
{
    const QModelIndex head = rows()->currentIndex();
    if (!m_model.isHead(head))
        return false;
    const bool folded = head.data(ArticleTableModel::FoldedRole).toBool();
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space: m_model.setFolded(head, !folded); return true;
    case Qt::Key_Left: m_model.setFolded(head, !mirrored); return true;
    case Qt::Key_Right: m_model.setFolded(head, mirrored); return true;
    default: return false;
    }
}

bool ArticlePage::deleteSelected()
{
    const QList<ArticleId> articles = isBin() ? QList<ArticleId>() : selected();
    if (!articles.isEmpty())
        Q_EMIT deleteWanted(articles);
    return !articles.isEmpty();
}

bool ArticlePage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (watched == words() && key == Qt::Key_Escape && !words()->text().isEmpty()) {
            words()->clear();
            return true;
        }
        const bool plain = static_cast<QKeyEvent *>(event)->modifiers() == Qt::NoModifier;
        if (watched == rows() && plain && (actOnHead(key) || (key == Qt::Key_Delete && deleteSelected())))
            return true;
    }
    return ListPage::eventFilter(watched, event);
}

} // namespace florilegium
