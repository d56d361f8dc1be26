// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panels/columntable.h"

#include "panels/tablecelldelegate.h"
#include "panels/tableheader.h"

#include <QAbstractButton>
#include <QMenu>
#include <QScopedValueRollback>

namespace florilegium {

ColumnTable::ColumnTable(QAbstractItemModel &model, TableCellDelegate *cells, int lineHeight, QList<ColumnChoice> usual,
                         QWidget *parent)
    : QTableView(parent)
    , m_header(new TableHeader(this))
    , m_cells(cells)
    , m_usual(std::move(usual))
    , m_columns(m_usual)
{
    m_cells->setParent(this);
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
    verticalHeader()->setAccessibleName(tr("Rows"));
    for (QAbstractButton *corner : findChildren<QAbstractButton *>())
        corner->setAccessibleName(tr("All rows"));
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(lineHeight);
    connectHeader();
}

void ColumnTable::connectHeader()
{
    connect(m_header, &QHeaderView::sectionClicked, this, &ColumnTable::columnClicked);
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

const Palette &ColumnTable::look() const
{
    return m_cells->look();
}

void ColumnTable::setLook(const Palette &look)
{
    m_cells->setLook(look);
    m_header->setLook(look);
    viewport()->update();
}

void ColumnTable::setColumns(const QList<ColumnChoice> &columns)
{
    m_columns = columns;
    applyColumns();
}

void ColumnTable::setSorted(int column, Qt::SortOrder order)
{
    m_header->setSortIndicator(column, order);
}

void ColumnTable::applyColumns()
{
    const QScopedValueRollback applying(m_applying, true);
    for (int place = 0; place < m_columns.size(); ++place) {
        const ColumnChoice &choice = m_columns.at(place);
        m_header->moveSection(m_header->visualIndex(choice.column), place);
        m_header->resizeSection(choice.column, choice.width);
        m_header->setSectionHidden(choice.column, !choice.shown);
    }
    fitFirst();
}

void ColumnTable::fitFirst()
{
    const QScopedValueRollback applying(m_applying, true);
    int others = 0;
    int wanted = 0;
    for (const ColumnChoice &choice : std::as_const(m_columns)) {
        if (choice.column == 0)
            wanted = choice.width;
        else if (choice.shown)
            others += choice.width;
    }
    m_header->resizeSection(0, std::max(wanted, viewport()->width() - others));
}

void ColumnTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitFirst();
}

void ColumnTable::keepWidth(int section, int width)
{
    const auto choice = std::ranges::find(m_columns, section, &ColumnChoice::column);
    choice->width = std::clamp(width, ColumnChoice::narrowest, ColumnChoice::widest);
    if (choice->column != 0)
        fitFirst();
    Q_EMIT columnsChosen();
}

void ColumnTable::keepOrder()
{
    std::ranges::sort(m_columns, {},
                      [this](const ColumnChoice &choice) { return m_header->visualIndex(choice.column); });
    Q_EMIT columnsChosen();
}

void ColumnTable::showColumn(int column, bool shown)
{
    std::ranges::find(m_columns, column, &ColumnChoice::column)->shown = shown;
    applyColumns();
    Q_EMIT columnsChosen();
}

void ColumnTable::openColumnMenu()
{
    openMenuAt(m_header->mapToGlobal(m_header->rect().bottomLeft()));
}

void ColumnTable::openMenuAt(QPoint place)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(tr("Columns"));
    for (const ColumnChoice &choice : std::as_const(m_columns)) {
        QAction *action = menu->addAction(model()->headerData(choice.column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(choice.shown);
        action->setEnabled(choice.column != 0);
        connect(action, &QAction::toggled, this,
                [this, column = choice.column](bool shown) { showColumn(column, shown); });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("&Usual columns")), &QAction::triggered, this, [this] {
        m_columns = m_usual;
        applyColumns();
        Q_EMIT columnsChosen();
    });
    menu->popup(place);
}

QModelIndex ColumnTable::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
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
void ColumnTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    viewport()->update();
}

} // namespace florilegium
