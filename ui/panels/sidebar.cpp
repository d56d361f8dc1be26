// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panels/sidebar.h"

#include "panels/sidebardelegate.h"

#include <QKeyEvent>
#include <QListView>
#include <QMenu>
#include <QPainter>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

namespace florilegium {

namespace {

/// The first that can be gone to: the very first is a heading, at which Qt would stay.
QModelIndex firstRow(const QAbstractItemModel &rows)
{
    int row = 0;
    while (row < rows.rowCount() && !(rows.flags(rows.index(row, 0)) & Qt::ItemIsEnabled))
        ++row;
    return rows.index(row, 0);
}

/// Those that rename, delete and move the theme that is shown, wherever the keyboard is in the sidebar.
bool isKeyOfThemes(const QKeyEvent &key)
{
    switch (key.key()) {
    case Qt::Key_F2: return key.modifiers() == Qt::NoModifier;
    case Qt::Key_Delete:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Left:
    case Qt::Key_Right:
        return key.modifiers().testFlag(Qt::ControlModifier) && key.modifiers().testFlag(Qt::ShiftModifier);
    default: return false;
    }
}

} // namespace

Sidebar::Sidebar(SidebarModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_view(new QListView(this))
    , m_bin(new QToolButton(this))
    , m_delegate(new SidebarDelegate(m_view))
{
    setAccessibleName(tr("Library"));
    m_view->setAccessibleName(tr("Reading, themes and claims"));
    m_view->setModel(&model);
    m_view->setItemDelegate(m_delegate);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setMouseTracking(true);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setVerticalScrollMode(QListView::ScrollPerPixel);
    m_view->viewport()->setAutoFillBackground(false);
    m_view->setEditTriggers(QListView::EditKeyPressed);
    m_view->installEventFilter(this);
    m_view->setDragDropMode(QListView::DragDrop);
    m_view->setDefaultDropAction(Qt::MoveAction);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_bin->setAutoRaise(true);
    m_bin->setCheckable(true);
    m_bin->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_bin->setFixedHeight(SidebarDelegate::rowHeight);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(10, 0, 11, 10);
    column->setSpacing(8);
    column->addWidget(m_view, 1);
    column->addWidget(m_bin, 0, Qt::AlignLeft);

    const auto choose = [this](const QModelIndex &index) {
        if (index.flags() & Qt::ItemIsSelectable)
            Q_EMIT chosen(m_model.row(index.row()));
    };
    connect(m_view, &QListView::clicked, this, choose);
    connect(m_view, &QListView::activated, this, [this, choose](const QModelIndex &index) {
        if (m_model.row(index.row()).kind != SidebarKind::Theme) // a theme's page is opened instead of its list
            choose(index);
    });
    connect(m_view, &QListView::doubleClicked, this, [this] { actOnRow(Qt::Key_Return); });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &Sidebar::currentThemeChanged);
    connect(m_bin, &QToolButton::clicked, this, &Sidebar::binChosen);
    connect(&model, &SidebarModel::countsChanged, this, &Sidebar::updateBin);
    connect(&model, &SidebarModel::countsChanged, this, &Sidebar::nameNow);
    connect(&model, &SidebarModel::renamed, this, &Sidebar::renameWanted);
    connect(&model, &SidebarModel::dropped, this, &Sidebar::putWanted);
    connect(m_view, &QWidget::customContextMenuRequested, this, &Sidebar::openMenu);
    connect(&model, &QAbstractItemModel::rowsInserted, this, &Sidebar::showCurrent);
    updateBin();
}

void Sidebar::setLook(const Palette &look)
{
    m_look = look;
    m_delegate->setLook(look);
    QPalette roles = palette();
    roles.setColor(QPalette::Base, look.side);
    roles.setColor(QPalette::Window, look.side);
    setPalette(roles);
    update();
}

void Sidebar::setCurrent(const std::optional<SidebarRow> &row)
{
    m_current = row;
    showCurrent();
}

void Sidebar::showCurrent()
{
    const QModelIndex index = m_current ? m_model.find(*m_current) : QModelIndex();
    const QSignalBlocker quiet(m_view);
    m_view->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    m_view->viewport()->update();
}

void Sidebar::setBinCurrent(bool current)
{
    m_bin->setChecked(current);
}

void Sidebar::updateBin()
{
    const Counts &counts = m_model.counts();
    const int count = counts.deletedArticles + counts.deletedHighlights + counts.deletedOthers;
    m_bin->setText(count > 0 ? tr("Bin · %1", "how many things are in it").arg(count) : tr("Bin"));
    m_bin->setAccessibleName(m_bin->text());
}

void Sidebar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_look.side);
    painter.fillRect(QRect(width() - 1, 0, 1, height()), m_look.line);
}

bool Sidebar::foldByKey(int key)
{
    const QModelIndex index = m_view->currentIndex();
    if (!index.isValid() || !index.data(SidebarModel::HasChildrenRole).toBool())
        return false;
    m_model.setCollapsed(m_model.row(index.row()).theme, key == Qt::Key_Left);
    return true;
}

void Sidebar::nameSoon(const CollectionId &id)
{
    m_toName = id;
    nameNow();
}

void Sidebar::nameNow()
{
    for (int row = 0; row < m_model.rowCount() && !m_toName.isNull(); ++row) {
        if (m_model.row(row).collection.id != m_toName)
            continue;
        m_toName = {};
        const QModelIndex index = m_model.index(row);
        m_view->setFocus(Qt::OtherFocusReason);
        m_view->scrollTo(index);
        m_view->setCurrentIndex(index);
        m_view->edit(index);
    }
}

/// Of a collection or a saved search.
void Sidebar::openCollectionMenu(const QModelIndex &index, const QPoint &place)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QPersistentModelIndex kept = index;
    connect(menu->addAction(tr("&Rename\tF2")), &QAction::triggered, m_view, [this, kept] { m_view->edit(kept); });
    connect(menu->addAction(tr("&Delete\tDel")), &QAction::triggered, this, [this, kept] {
        if (kept.isValid())
            Q_EMIT deleteWanted(m_model.row(kept.row()).collection);
    });
    menu->popup(place);
}

ThemeId Sidebar::currentTheme() const
{
    const QModelIndex index = m_view->currentIndex();
    return index.isValid() ? m_model.row(index.row()).theme : ThemeId{};
}

QModelIndex Sidebar::indexOf(const ThemeId &theme) const
{
    return m_model.find({.kind = SidebarKind::Theme, .theme = theme});
}

void Sidebar::editTheme(const ThemeId &theme)
{
    const QModelIndex index = indexOf(theme);
    if (!index.isValid())
        return;
    m_view->setFocus(Qt::OtherFocusReason);
    m_view->setCurrentIndex(index);
    m_view->edit(index);
}

void Sidebar::showTheme(const ThemeId &theme)
{
    if (const QModelIndex index = indexOf(theme); index.isValid())
        m_view->setCurrentIndex(index);
}

QPoint Sidebar::placeBelow(const ThemeId &theme) const
{
    const QModelIndex index = indexOf(theme);
    const QRect row = index.isValid() ? m_view->visualRect(index) : QRect(0, 0, 1, 1);
    return m_view->viewport()->mapToGlobal(QPoint(row.left() + row.width() / 4, row.bottom()));
}

/// Return opens the page of the theme; Delete wants it, the collection or the search gone. False: they do nothing here.
bool Sidebar::actOnRow(int key)
{
    const QModelIndex index = m_view->currentIndex();
    if (!(index.flags() & Qt::ItemIsEditable))
        return false;
    const ThemeId theme = currentTheme();
    if (theme.isNull()) {
        if (key == Qt::Key_Delete)
            Q_EMIT deleteWanted(m_model.row(index.row()).collection);
        return key == Qt::Key_Delete;
    }
    if (key == Qt::Key_Delete)
        Q_EMIT themeDeleteWanted();
    else
        Q_EMIT themeOpened(theme);
    return true;
}

void Sidebar::openMenu(const QPoint &place)
{
    const QModelIndex under = m_view->indexAt(place);
    const QPoint onScreen = m_view->viewport()->mapToGlobal(place);
    if (!(under.flags() & Qt::ItemIsEditable))
        return;
    if (m_model.row(under.row()).kind != SidebarKind::Theme) {
        openCollectionMenu(under, onScreen);
        return;
    }
    m_view->setCurrentIndex(under);
    Q_EMIT themeMenuWanted(onScreen);
}

/// On the row of a collection, a search or a list the keys of themes would act on a theme that is shown beside it.
bool Sidebar::takeFromThemes(const QKeyEvent &key) const
{
    if (!isKeyOfThemes(key) || !m_view->currentIndex().isValid() || !currentTheme().isNull())
        return false;
    return key.type() == QEvent::ShortcutOverride || key.key() != Qt::Key_F2; // which edits the row's own name
}

bool Sidebar::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (isKey && takeFromThemes(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::KeyPress && m_view->hasFocus()) { // else what the field of a name did not take
        const int key = static_cast<QKeyEvent *>(event)->key();
        if ((key == Qt::Key_Left || key == Qt::Key_Right) && foldByKey(key))
            return true;
        if (key == Qt::Key_Home) {
            m_view->setCurrentIndex(firstRow(*m_view->model()));
            return true;
        }
        const bool acts = key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Delete;
        if (acts && actOnRow(key))
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace florilegium
