// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panels/pagepanel.h"

#include "panels/actionbutton.h"
#include "panels/emptystate.h"
#include "panels/rowdelegate.h"

#include <QAbstractListModel>
#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QPainter>
#include <QStackedLayout>
#include <QToolButton>

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

constexpr int sideEdge = 16;
constexpr int narrowest = 720; // as wide as the panel allows, whatever stands above
constexpr int indent = 8; // of the rules at the head of a row: they stand below the text's edge

} // namespace

PagePanel::PagePanel(QAbstractListModel &model, RowDelegate *delegate, const QList<QAction *> &actions,
                     const PanelWords &words, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_delegate(delegate)
    , m_column(new QWidget(this))
    , m_title(new QLabel(words.title, m_column))
    , m_count(new QLabel(m_column))
    , m_close(new QToolButton(m_column))
    , m_list(new QListView(m_column))
    , m_empty(new EmptyState(m_column))
{
    m_delegate->setParent(this);
    setAccessibleName(words.title);
    m_list->setAccessibleName(words.list);
    m_list->setModel(&model);
    m_list->setItemDelegate(m_delegate);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QListView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setUniformItemSizes(false);
    m_list->addActions(actions);
    m_list->installEventFilter(this);
    m_empty->setTexts(words.empty, words.how);
    m_empty->setList(m_list);
    m_empty->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_empty->hide();

    auto *stack = new QStackedLayout;
    stack->setStackingMode(QStackedLayout::StackAll);
    stack->addWidget(m_list);
    stack->addWidget(m_empty);
    stack->setCurrentWidget(m_empty);
    auto *column = new QVBoxLayout(m_column);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(4);
    makeHead(actions, words.close);
    column->addLayout(stack, 1);
    // The row that is current is asked for when the rows have changed, not while they do.
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &PagePanel::currentChanged,
            Qt::QueuedConnection);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&model, signal, this, &PagePanel::follow);
    connect(&model, &QAbstractItemModel::modelReset, this, &PagePanel::follow);
}

void PagePanel::makeHead(const QList<QAction *> &actions, const QString &close)
{
    QFont strong = m_title->font();
    strong.setWeight(QFont::DemiBold);
    m_title->setFont(strong);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_close->setAutoRaise(true);
    m_close->setAccessibleName(close);
    m_close->setToolTip(tr("%1 (Esc)", "what a button does").arg(close));
    m_close->setText(u"×"_s);
    m_close->setToolButtonStyle(Qt::ToolButtonTextOnly);
    connect(m_close, &QToolButton::clicked, this, &PagePanel::closeWanted);
    auto *head = new QHBoxLayout;
    head->setSpacing(2);
    head->setContentsMargins(indent, 0, 0, 0);
    head->addWidget(m_title);
    head->addSpacing(8);
    head->addWidget(m_count);
    head->addStretch(1);
    for (QAction *action : actions) {
        m_buttons.append(new ActionButton(action, m_column));
        head->addWidget(m_buttons.back());
    }
    head->addWidget(m_close);
    static_cast<QVBoxLayout *>(m_column->layout())->addLayout(head);
}

void PagePanel::follow()
{
    const bool any = m_model.rowCount() > 0;
    m_empty->setVisible(isLoaded() && !any);
    m_count->setText(any ? countOf(m_model.rowCount()) : QString());
    placeColumn();
    if (any && !m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_model.index(0));
    Q_EMIT currentChanged();
}

QString PagePanel::countText() const
{
    return m_count->text();
}

int PagePanel::currentRow() const
{
    return m_list->currentIndex().row();
}

void PagePanel::setCurrentRow(int row)
{
    if (row >= 0 && row < m_model.rowCount())
        m_list->setCurrentIndex(m_model.index(row));
}

bool PagePanel::press(const QKeyEvent &)
{
    return false;
}

void PagePanel::setLook(const Palette &look)
{
    m_look = look;
    m_delegate->setLook(look);
    m_empty->setLook(look);
    QPalette roles = palette();
    roles.setColor(QPalette::Base, look.side);
    roles.setColor(QPalette::Window, look.side);
    setPalette(roles);
    update();
}

void PagePanel::setColumn(int left, int right)
{
    m_left = left;
    m_right = right;
    placeColumn();
}

void PagePanel::placeColumn()
{
    const int most = width() - 2 * sideEdge;
    const int wide = std::min(most, std::max(narrowest, m_right - m_left + indent));
    const int start = std::clamp(m_left - indent, sideEdge, std::max(sideEdge, width() - sideEdge - wide));
    fitHead(wide);
    m_column->setGeometry(start, 0, wide, height());
}

/// In a narrow window the words go first, then the buttons from the last; their keys act all the same.
void PagePanel::fitHead(int wide)
{
    constexpr int gap = 4;
    int room = wide - indent - m_close->sizeHint().width();
    for (ActionButton *button : std::as_const(m_buttons)) {
        room -= button->sizeHint().width() + gap;
        button->setVisible(room >= 0);
    }
    const bool hasWords = room >= m_title->sizeHint().width() + m_count->sizeHint().width() + 4 * gap;
    m_title->setVisible(hasWords);
    m_count->setVisible(hasWords);
}

void PagePanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeColumn();
    m_list->doItemsLayout();
}

void PagePanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_look.side);
    painter.fillRect(QRect(0, 0, width(), 1), m_look.line);
}

bool PagePanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_list || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() == Qt::Key_Escape) {
        Q_EMIT closeWanted();
        return true;
    }
    return press(*key) || QWidget::eventFilter(watched, event);
}

} // namespace florilegium
