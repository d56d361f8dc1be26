// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panels/listpage.h"

#include "panels/emptystate.h"
#include "panels/rowdelegate.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStackedLayout>

namespace florilegium {

namespace {

constexpr int edge = 24;

} // namespace

ListPage::ListPage(RowDelegate *delegate, QWidget *parent, QListView *view)
    : QWidget(parent)
    , m_delegate(delegate)
    , m_heading(new QLabel(this))
    , m_words(new QLineEdit(this))
    , m_view(view ? view : new QListView(this))
    , m_rows(m_view)
    , m_empty(new EmptyState(this))
    , m_column(new QWidget(this))
    , m_tools(new QHBoxLayout)
    , m_stack(new QStackedLayout)
{
    delegate->setParent(this);
    m_heading->setFont(quoteFont(24));
    QFont bold = m_heading->font();
    bold.setWeight(QFont::DemiBold);
    m_heading->setFont(bold);
    m_words->setPlaceholderText(tr("Filter"));
    m_words->setAccessibleName(tr("Filter by words"));
    m_words->setClearButtonEnabled(true);
    m_words->setMaximumWidth(260);
    m_words->setMinimumHeight(30);
    m_words->setTextMargins(6, 0, 6, 0);
    m_words->installEventFilter(this);
    m_view->setItemDelegate(delegate);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setMouseTracking(true);
    m_view->setVerticalScrollMode(QListView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setResizeMode(QListView::Adjust);
    m_view->setUniformItemSizes(false);
    m_view->setSelectionMode(QListView::ExtendedSelection);

    m_tools->setSpacing(8);
    m_tools->addWidget(m_heading);
    m_tools->addStretch(1);
    m_tools->addWidget(m_words);
    m_stack->addWidget(m_view); // which makes it a child
    m_stack->addWidget(m_empty);
    auto *column = new QVBoxLayout(m_column);
    column->setContentsMargins(0, 28, 0, 0);
    column->setSpacing(12);
    column->addLayout(m_tools);
    column->addLayout(m_stack, 1);
}

void ListPage::setLook(const Palette &look)
{
    m_look = look;
    m_delegate->setLook(look);
    m_empty->setLook(look);
    update();
}

void ListPage::setHeading(const QString &heading)
{
    m_heading->setText(heading);
    m_view->setAccessibleName(heading);
    m_rows->setAccessibleName(heading);
    setAccessibleName(heading);
}

Query ListPage::typedQuery() const
{
    return parseQuery(m_words->text(), QueryInput::Typing).query;
}

QWidget *ListPage::firstFocus() const
{
    return m_rows;
}

QString ListPage::heading() const
{
    return m_heading->text();
}

void ListPage::setLeftInset(int pixels)
{
    m_leftInset = pixels;
    placeColumn();
}

void ListPage::addTool(QWidget *tool)
{
    m_tools->insertWidget(m_tools->count() - 1, tool);
}

void ListPage::addAbove(QWidget *widget)
{
    static_cast<QVBoxLayout *>(m_column->layout())->insertWidget(1, widget);
}

void ListPage::addBelow(QWidget *widget)
{
    static_cast<QVBoxLayout *>(m_column->layout())->addWidget(widget);
}

void ListPage::setModel(QAbstractItemModel *model)
{
    m_view->setModel(model);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ListPage::currentChanged);
}

void ListPage::setRows(QAbstractItemView *rows, int width)
{
    if (m_stack->indexOf(rows) < 0) {
        m_stack->addWidget(rows);
        connect(rows->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ListPage::currentChanged);
    }
    m_rows = rows;
    m_rows->setAccessibleName(heading());
    m_widest = width;
    placeColumn();
    Q_EMIT rowsReplaced();
}

void ListPage::showRows(bool loaded)
{
    const bool nothing = loaded && m_rows->model()->rowCount() == 0;
    m_stack->setCurrentWidget(nothing ? static_cast<QWidget *>(m_empty) : m_rows);
}

void ListPage::placeColumn()
{
    const int whole = width() + m_leftInset;
    const int wide = std::min(m_widest, width() - 2 * edge);
    const int left = std::clamp((whole - wide) / 2 - m_leftInset, edge, std::max(edge, width() - edge - wide));
    m_column->setGeometry(left, 0, wide, height());
}

void ListPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeColumn();
    m_view->doItemsLayout();
}

void ListPage::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_look.page);
}

bool ListPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && watched == m_words) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Return) {
            m_rows->setFocus(Qt::TabFocusReason);
            if (!m_rows->currentIndex().isValid() && m_rows->model())
                m_rows->setCurrentIndex(m_rows->model()->index(0, 0));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace florilegium
