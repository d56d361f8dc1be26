// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panels/highlightpage.h"

#include "panels/emptystate.h"
#include "panels/highlightdelegate.h"
#include "panels/highlightfilters.h"
#include "panels/selectionfoot.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QSet>

namespace florilegium {

namespace {

constexpr int typingPause = 150; // ms

} // namespace

HighlightPage::HighlightPage(Library &library, const ThemeSet &themes, QWidget *parent)
    : ListPage(new HighlightDelegate, parent)
    , m_themes(themes)
    , m_model(library, themes)
    , m_delegate(static_cast<HighlightDelegate *>(view()->itemDelegate()))
    , m_filters(new HighlightFilters(themes, this))
    , m_foot(new SelectionFoot(this))
    , m_bin(new BinSwitch(BinPart::Highlights, this))
{
    setModel(&m_model);
    addTool(m_bin);
    connect(m_bin, &BinSwitch::chosen, this, &HighlightPage::binPartWanted);
    addAbove(m_filters);
    addBelow(m_foot);
    takeQueries(library);
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    connect(words(), &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(&m_typing, &QTimer::timeout, this, &HighlightPage::apply);
    connect(m_filters, &HighlightFilters::changed, this, &HighlightPage::apply);
    connect(m_filters, &HighlightFilters::viewChanged, this, [this] {
        setHighlightView(m_filters->view());
        Q_EMIT viewChanged();
    });
    connect(view(), &QListView::activated, this, &HighlightPage::jump);
    connect(view(), &QListView::doubleClicked, this, &HighlightPage::jump);
    connectModel();
    view()->installEventFilter(this);
}

void HighlightPage::connectModel()
{
    connect(&m_model, &PagedModelBase::loaded, this, [this] { showRows(true); });
    connect(&m_model, &PagedModelBase::failed, this, &HighlightPage::failed);
    connect(&m_model, &HighlightListModel::counted, this, &HighlightPage::showCounts);
    connect(view()->selectionModel(), &QItemSelectionModel::selectionChanged, this, &HighlightPage::followSelection);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &, int first, int last) {
        if (!m_isEverything)
            return;
        m_isSelecting = true;
        const QItemSelection come(m_model.index(first), m_model.index(last));
        view()->selectionModel()->select(come, QItemSelectionModel::Select);
        m_isSelecting = false;
    });
}

void HighlightPage::setActions(const QList<QAction *> &actions, QMenu *colours, QAction *restore)
{
    m_foot->addMenu(colours);
    for (QAction *action : actions)
        m_foot->addAction(action);
    m_restore = m_foot->addAction(restore);
    m_restore->setVisible(m_filter.deleted);
}

void HighlightPage::setHighlightView(const HighlightView &view)
{
    m_filters->setView(view);
    m_delegate->setNamesArticle(view.grouping != HighlightGrouping::Article);
    m_model.setExtent(view.extent);
    if (view.grouping != m_filter.grouping)
        apply();
}

const HighlightView &HighlightPage::highlightView() const
{
    return m_filters->view();
}

void HighlightPage::showTheme(const ThemeId &theme)
{
    m_filter.deleted = false;
    m_filters->setTheme(theme);
    apply();
}

void HighlightPage::showBin()
{
    if (!m_filter.deleted)
        m_filters->clear({});
    m_filter.deleted = true;
    apply();
}

void HighlightPage::toggleArticle()
{
    const HighlightRow *row = currentRow();
    if (!m_filter.article.isNull())
        m_filters->setArticle({}, {});
    else if (row)
        m_filters->setArticle(row->highlight.article, row->articleTitle);
    apply();
}

void HighlightPage::apply()
{
    m_typing.stop();
    const bool deleted = m_filter.deleted;
    m_filter = m_filters->filter();
    m_filter.deleted = deleted;
    m_filter.query = joined(Query::Kind::And, {m_filter.query, typedQuery()});
    const QString themeName = shownPath(m_themes, m_filter.theme);
    setHeading(m_filter.deleted ? tr("Deleted highlights") : themeName.isEmpty() ? tr("Highlights") : themeName);
    m_bin->setVisible(m_filter.deleted);
    if (m_restore)
        m_restore->setVisible(m_filter.deleted);
    setEmptyTexts();
    if (m_filter == m_model.filter() && m_model.isLoaded())
        return; // rows follow what happens: place and selection stay
    m_isEverything = false;
    m_model.setFilter(m_filter);
    showCounts();
    Q_EMIT currentChanged(); // nothing is selected any more
}

void HighlightPage::setEmptyTexts()
{
    if (m_filters->isNarrowed() || !words()->text().isEmpty())
        empty()->setTexts(tr("No highlight passes this filter."), tr("Esc takes it back."));
    else if (m_filter.deleted)
        empty()->setTexts(tr("No highlight was deleted."), tr("Deleted ones stay here for 30 days; R restores one."));
    else if (!m_filter.theme.isNull())
        empty()->setTexts(tr("Passages about this theme."), tr("Select one in an article and press T."));
    else
        empty()->setTexts(tr("Passages that you have marked."), tr("Select one in an article and press H."));
}

void HighlightPage::jump(const QModelIndex &index)
{
    if (!index.isValid() || m_filter.deleted)
        return;
    const Highlight &highlight = m_model.row(index.row()).highlight;
    Q_EMIT jumpWanted(highlight.article, highlight.id);
}

QList<HighlightId> HighlightPage::selectedIds() const
{
    QList<int> rows;
    for (const QModelIndex &index : view()->selectionModel()->selectedIndexes())
        rows.append(index.row());
    std::ranges::sort(rows);
    QList<HighlightId> ids;
    QSet<HighlightId> known; // one may stand in several groups
    for (const int row : std::as_const(rows)) {
        const HighlightId &id = m_model.row(row).highlight.id;
        if (!known.contains(id))
            ids << id;
        known.insert(id);
    }
    return ids;
}

bool HighlightPage::hasSelection() const
{
    return view()->selectionModel()->hasSelection();
}

BesidePlace HighlightPage::besidePlace() const
{
    const QModelIndex index = isBin() ? QModelIndex() : chosenRow();
    if (!index.isValid())
        return {};
    const Highlight &highlight = m_model.row(index.row()).highlight;
    return {.article = highlight.article, .highlight = highlight.id};
}

PassageChoice HighlightPage::choice() const
{
    if (!m_isEverything || m_model.rowCount() == 0)
        return {.ids = selectedIds(), .all = {}};
    HighlightFilter all = m_filter;
    all.grouping = HighlightGrouping::None;
    return {.ids = {}, .all = all};
}

int HighlightPage::choiceCount() const
{
    return m_isEverything ? m_model.count().value_or(0) : int(selectedIds().size());
}

const HighlightRow *HighlightPage::currentRow() const
{
    const QModelIndex index = view()->currentIndex();
    return index.isValid() ? &m_model.row(index.row()) : nullptr;
}

void HighlightPage::selectEverything()
{
    m_isSelecting = true;
    view()->selectAll();
    m_isSelecting = false;
    m_isEverything = hasSelection();
    showCounts();
    Q_EMIT currentChanged();
}

void HighlightPage::followSelection()
{
    if (m_isSelecting)
        return;
    m_isEverything = false;
    showCounts();
}

void HighlightPage::showCounts()
{
    m_foot->setCounts(m_model.count(), m_isEverything ? 0 : int(selectedIds().size()), m_isEverything);
}

/// Esc takes back what narrows the list: first the words, then the choices.
bool HighlightPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || (watched != words() && watched != view()))
        return ListPage::eventFilter(watched, event);
    auto &key = *static_cast<QKeyEvent *>(event);
    if (key.key() == Qt::Key_Escape && !words()->text().isEmpty()) {
        words()->clear();
        apply();
        return true;
    }
    if (key.key() == Qt::Key_Escape && m_filters->isNarrowed()) {
        m_filters->clear(m_filter.theme);
        apply();
        return true;
    }
    if (watched == view() && key.matches(QKeySequence::SelectAll)) {
        selectEverything();
        return true;
    }
    return ListPage::eventFilter(watched, event);
}

} // namespace florilegium
