// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panels/listpage.h"

#include "models/pagedmodel.h"
#include "models/pagedtable.h"
#include "models/querywords.h"
#include "panels/emptystate.h"
#include "panels/filterpopup.h"
#include "panels/rowdelegate.h"
#include "view/announce.h"

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
    , m_wrong(new QLabel(this))
    , m_view(view ? view : new QListView(this))
    , m_rows(m_view)
    , m_empty(new EmptyState(this))
    , m_column(new QWidget(this))
    , m_tools(new QHBoxLayout)
    , m_stack(new QStackedLayout)
{
    delegate->setParent(this);
    m_view->setParent(this); // a layout that is not laid in yet would show it as a window
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

    m_wrong->setTextFormat(Qt::PlainText);
    m_wrong->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_wrong->setWordWrap(true);
    m_wrong->hide();

    m_tools->setSpacing(8);
    m_tools->addWidget(m_heading);
    m_tools->addStretch(1);
    m_tools->addWidget(m_words);
    m_view->installEventFilter(this);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    auto *column = new QVBoxLayout(m_column);
    column->setContentsMargins(0, 28, 0, 0);
    column->setSpacing(12);
    column->addLayout(m_tools);
    column->addWidget(m_wrong);
    column->addLayout(m_stack, 1);
}

void ListPage::setLook(const Palette &look)
{
    m_look = look;
    m_delegate->setLook(look);
    m_empty->setLook(look);
    if (m_completions)
        m_completions->setLook(look);
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

void ListPage::takeQueries(Library &library)
{
    m_completions = new FilterPopup(library, m_words, this);
    connect(m_words, &QLineEdit::textChanged, this, &ListPage::sayWhatIsWrong);
}

void ListPage::sayWhatIsWrong()
{
    const ParsedQuery parsed = parseQuery(m_words->text(), QueryInput::Typing);
    const QueryIssue *issue = foremost(parsed.issues);
    const QString words = issue ? sentence(*issue) : QString();
    if (words == m_wrong->text())
        return;
    m_wrong->setText(words);
    m_wrong->setVisible(!words.isEmpty());
    m_completions->setWrong(words);
    if (!words.isEmpty() && m_words->hasFocus())
        announce(m_words, words);
}

QWidget *ListPage::firstFocus() const
{
    return m_stack->currentWidget() == m_empty ? static_cast<QWidget *>(m_empty) : m_rows;
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
    static_cast<QVBoxLayout *>(m_column->layout())->insertWidget(2, widget);
}

void ListPage::addBelow(QWidget *widget)
{
    static_cast<QVBoxLayout *>(m_column->layout())->addWidget(widget);
}

void ListPage::setModel(QAbstractItemModel *model)
{
    m_view->setModel(model);
    followSelectionOf(*m_view);
}

/// A model that is reset takes the selection along without a word.
void ListPage::followSelectionOf(const QAbstractItemView &rows)
{
    connect(rows.selectionModel(), &QItemSelectionModel::selectionChanged, this, &ListPage::currentChanged);
    connect(rows.model(), &QAbstractItemModel::modelReset, this, &ListPage::currentChanged);
}

QModelIndex ListPage::chosenRow() const
{
    return m_rows->selectionModel()->hasSelection() ? m_rows->currentIndex() : QModelIndex();
}

void ListPage::setRows(QAbstractItemView *rows, int width)
{
    if (m_stack->indexOf(rows) < 0) {
        rows->installEventFilter(this);
        m_stack->addWidget(rows);
        followSelectionOf(*rows);
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
    QWidget *shown = nothing ? static_cast<QWidget *>(m_empty) : m_rows;
    const bool hadFocus = m_stack->currentWidget()->hasFocus(); // Qt would hand it to what comes next
    m_stack->setCurrentWidget(shown);
    if (hadFocus)
        shown->setFocus(Qt::OtherFocusReason);
}

void ListPage::placeColumn()
{
    const int whole = width() + m_leftInset;
    const int wide = std::min(m_widest, width() - 2 * edge);
    const int left = std::clamp((whole - wide) / 2 - m_leftInset, edge, std::max(edge, width() - edge - wide));
    m_column->setGeometry(left, 0, wide, height());
}

void ListPage::showEvent(QShowEvent *event)
{
    if (auto *table = qobject_cast<PagedTableBase *>(m_rows->model()))
        table->wake();
    else if (auto *list = qobject_cast<PagedModelBase *>(m_rows->model()))
        list->wake();
    QWidget::showEvent(event);
}

void ListPage::hideEvent(QHideEvent *event)
{
    if (auto *table = qobject_cast<PagedTableBase *>(m_rows->model()))
        table->rest();
    else if (auto *list = qobject_cast<PagedModelBase *>(m_rows->model()))
        list->rest();
    QWidget::hideEvent(event);
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

void ListPage::select(const QModelIndex &index)
{
    m_rows->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

QModelIndex ListPage::currentOrFirst() const
{
    return m_rows->currentIndex().isValid() ? m_rows->currentIndex() : m_rows->model()->index(0, 0);
}

/// Where the keyboard has just come to, nothing is selected yet: the first move selects the row that it stands on,
/// which Qt would leave behind, or not move from. Invalid: Qt moves.
QModelIndex ListPage::firstMove(const QKeyEvent &event) const
{
    if (event.modifiers() & ~Qt::KeypadModifier || m_rows->selectionModel()->hasSelection())
        return {};
    const auto to = [&]() -> QModelIndex {
        switch (event.key()) {
        case Qt::Key_Up:
        case Qt::Key_Down:
        case Qt::Key_PageUp:
        case Qt::Key_PageDown: return currentOrFirst();
        case Qt::Key_Home: return m_rows->model()->index(0, 0);
        case Qt::Key_End: return m_rows->model()->index(m_rows->model()->rowCount() - 1, 0);
        default: return {};
        }
    }();
    return to.flags() & Qt::ItemIsSelectable ? to : QModelIndex();
}

bool ListPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || !m_rows->model())
        return QWidget::eventFilter(watched, event);
    const auto *pressed = static_cast<QKeyEvent *>(event);
    if (watched == m_words && (pressed->key() == Qt::Key_Down || pressed->key() == Qt::Key_Return)) {
        m_rows->setFocus(Qt::TabFocusReason);
        if (!m_rows->selectionModel()->hasSelection())
            select(currentOrFirst());
        return true;
    }
    const QModelIndex to = watched == m_rows ? firstMove(*pressed) : QModelIndex();
    if (to.isValid())
        select(to);
    return to.isValid() || QWidget::eventFilter(watched, event);
}

} // namespace florilegium
