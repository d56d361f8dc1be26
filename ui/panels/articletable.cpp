// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panels/articletable.h"

#include "models/articletablemodel.h"
#include "panels/articlecelldelegate.h"
#include "panels/articleheader.h"

#include <QMenu>
#include <QScopedValueRollback>

namespace florilegium {

ArticleTable::ArticleTable(ArticleTableModel &model, QWidget *parent)
    : QTableView(parent)
    , m_header(new ArticleHeader(this))
    , m_cells(new ArticleCellDelegate(this))
{
    setHorizontalHeader(m_header);
    setModel(&model);
    setItemDelegate(m_cells);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setCornerWidget(new QWidget(this)); // nothing is painted between the scroll bars
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(lineHeight);
    connect(m_header, &QHeaderView::sectionClicked, this,
            [this](int section) { Q_EMIT sortWanted(ArticleColumn(section)); });
    connect(m_header, &QHeaderView::sectionResized, this, [this](int section, int, int size) {
        if (!m_applying)
            keepWidth(section, size);
    });
    connect(m_header, &QHeaderView::sectionMoved, this, [this] {
        if (!m_applying)
            keepOrder();
    });
    connect(m_header, &QWidget::customContextMenuRequested, this,
            [this](const QPoint &at) { openMenuAt(m_header->mapToGlobal(at)); });
}

void ArticleTable::setLook(const Palette &look)
{
    m_cells->setLook(look);
    m_header->setLook(look);
    viewport()->update();
}

void ArticleTable::setShelfView(const ShelfView &view)
{
    m_view = view;
    const bool mostFirst = view.sort == ArticleColumn::Published || view.sort == ArticleColumn::Added
        || view.sort == ArticleColumn::Length || view.sort == ArticleColumn::Read
        || view.sort == ArticleColumn::Highlights || view.sort == ArticleColumn::Rating;
    m_header->setSortIndicator(int(view.sort), mostFirst != view.reversed ? Qt::DescendingOrder : Qt::AscendingOrder);
    applyColumns();
}

void ArticleTable::applyColumns()
{
    const QScopedValueRollback applying(m_applying, true);
    for (int place = 0; place < m_view.columns.size(); ++place) {
        const ColumnChoice &choice = m_view.columns.at(place);
        m_header->moveSection(m_header->visualIndex(int(choice.column)), place);
        m_header->resizeSection(int(choice.column), choice.width);
        m_header->setSectionHidden(int(choice.column), !choice.shown);
    }
    fitTitle();
}

void ArticleTable::fitTitle()
{
    const QScopedValueRollback applying(m_applying, true);
    int others = 0;
    int wanted = 0;
    for (const ColumnChoice &choice : std::as_const(m_view.columns)) {
        if (choice.column == ArticleColumn::Title)
            wanted = choice.width;
        else if (choice.shown)
            others += choice.width;
    }
    m_header->resizeSection(int(ArticleColumn::Title), std::max(wanted, viewport()->width() - others));
}

void ArticleTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitTitle();
}

void ArticleTable::keepWidth(int section, int width)
{
    const auto choice = std::ranges::find(m_view.columns, ArticleColumn(section), &ColumnChoice::column);
    choice->width = std::clamp(width, ColumnChoice::narrowest, ColumnChoice::widest);
    if (choice->column != ArticleColumn::Title)
        fitTitle();
    Q_EMIT columnsChosen();
}

void ArticleTable::keepOrder()
{
    std::ranges::sort(m_view.columns, {},
                      [this](const ColumnChoice &choice) { return m_header->visualIndex(int(choice.column)); });
    Q_EMIT columnsChosen();
}

void ArticleTable::showColumn(ArticleColumn column, bool shown)
{
    std::ranges::find(m_view.columns, column, &ColumnChoice::column)->shown = shown;
    applyColumns();
    Q_EMIT columnsChosen();
}

void ArticleTable::openColumnMenu()
{
    openMenuAt(m_header->mapToGlobal(m_header->rect().bottomLeft()));
}

void ArticleTable::openMenuAt(QPoint place)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(tr("Columns"));
    for (const ColumnChoice &choice : std::as_const(m_view.columns)) {
        QAction *action = menu->addAction(heading(choice.column));
        action->setCheckable(true);
        action->setChecked(choice.shown);
        action->setEnabled(choice.column != ArticleColumn::Title);
        connect(action, &QAction::toggled, this,
                [this, column = choice.column](bool shown) { showColumn(column, shown); });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("&Usual columns")), &QAction::triggered, this, [this] {
        m_view.columns = standardColumns();
        applyColumns();
        Q_EMIT columnsChosen();
    });
    menu->popup(place);
}

QModelIndex ArticleTable::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const int last = model()->rowCount() - 1;
    const int column = std::max(currentIndex().column(), 0);
    if (last >= 0 && action == MoveHome)
        return model()->index(0, column);
    if (last >= 0 && action == MoveEnd)
        return model()->index(last, column);
    return QTableView::moveCursor(action, modifiers);
}

/// The lines of the current row run through all of its cells.
void ArticleTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    viewport()->update();
}

} // namespace florilegium
