// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panels/collectionpicker.h"

#include "panels/collectionchoicedelegate.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace florilegium {

namespace {

constexpr QSize sheetSize(300, 300); // at most
constexpr int roomAbove = 24;
constexpr int leastRows = 3;
constexpr int pageOfRows = 8;

} // namespace

CollectionPicker::CollectionPicker(QWidget *parent)
    : PopupFrame(parent)
    , m_field(new QLineEdit(this))
    , m_model(new QStandardItemModel(this))
    , m_list(new QListView(this))
{
    setAccessibleName(tr("Collections"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(6, 10, 6, 6);
    column->setSpacing(6);
    m_field->setFrame(false);
    m_field->setTextMargins(6, 0, 6, 0);
    m_field->setPlaceholderText(tr("Collection, or a new one"));
    m_field->setAccessibleName(tr("Collection"));
    m_field->setMaxLength(200);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new CollectionChoiceDelegate(*this, m_list));
    m_list->setMouseTracking(true);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setEditTriggers(QListView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("Collections"));
    column->addWidget(m_field);
    column->addWidget(m_list);
    connect(m_list, &QListView::entered, m_list, &QListView::setCurrentIndex);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) { choose(index.row()); });
    connect(m_field, &QLineEdit::textChanged, this, &CollectionPicker::refill);
    m_field->installEventFilter(this);
    hide();
}

void CollectionPicker::setColours(const Palette &palette)
{
    PopupFrame::setColours(palette);
    for (QWidget *part : std::initializer_list<QWidget *>{m_field, m_list})
        part->setPalette(fieldPalette(palette));
}

void CollectionPicker::openFor(const Memberships &memberships, const QRect &room)
{
    if (isHidden())
        m_focusBefore = QApplication::focusWidget();
    m_memberships = memberships;
    m_field->clear();
    refill();
    const int rows = std::max(leastRows, m_model->rowCount() + 1); // one more for an offer
    const int needed = layout()->minimumSize().height() - m_list->minimumSizeHint().height()
        + rows * CollectionChoiceDelegate::rowHeight + 2 * shadowMargin;
    const QSize most(sheetSize.width() + 2 * shadowMargin, std::min(sheetSize.height() + 2 * shadowMargin, needed));
    const QSize size = most.boundedTo(parentWidget()->size());
    setGeometry(QRect({room.center().x() - size.width() / 2, room.top() + roomAbove - shadowMargin}, size));
    show();
    raise();
    m_field->setFocus(Qt::PopupFocusReason);
}

void CollectionPicker::closePicker()
{
    if (isHidden())
        return;
    hide();
    if (m_focusBefore)
        m_focusBefore->setFocus(Qt::OtherFocusReason);
}

void CollectionPicker::refill()
{
    m_choices = collectionChoices(m_memberships, m_field->text());
    m_model->clear();
    for (const CollectionChoice &choice : std::as_const(m_choices)) {
        const bool isNew = choice.collection.id.isNull();
        auto *item = new QStandardItem(isNew ? tr("New collection “%1”").arg(choice.collection.name)
                                             : choice.collection.name);
        if (!isNew)
            item->setCheckState(choice.isIn);
        m_model->appendRow(item);
    }
    m_list->setCurrentIndex(m_model->index(0, 0));
}

void CollectionPicker::choose(int row)
{
    if (row < 0 || row >= m_choices.size())
        return;
    const CollectionChoice choice = m_choices.at(row);
    closePicker();
    if (choice.collection.id.isNull())
        Q_EMIT newChosen(choice.collection.name, m_memberships.articles);
    else
        Q_EMIT chosen(choice.collection.id, m_memberships.articles, choice.isIn != Qt::Checked);
}

bool CollectionPicker::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::ShortcutOverride) {
        event->accept(); // letters and Esc are typed here, not commands of the window
        return true;
    }
    if (watched == m_field && event->type() == QEvent::KeyPress)
        return handleKey(static_cast<QKeyEvent *>(event)->key());
    if (watched == m_field && event->type() == QEvent::FocusOut
        && static_cast<QFocusEvent *>(event)->reason() == Qt::MouseFocusReason)
        closePicker();
    return PopupFrame::eventFilter(watched, event);
}

bool CollectionPicker::handleKey(int key)
{
    switch (key) {
    case Qt::Key_Escape: closePicker(); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: choose(m_list->currentIndex().row()); return true;
    case Qt::Key_Down: moveBy(1); return true;
    case Qt::Key_Up: moveBy(-1); return true;
    case Qt::Key_PageDown: moveBy(pageOfRows); return true;
    case Qt::Key_PageUp: moveBy(-pageOfRows); return true;
    default: return false;
    }
}

void CollectionPicker::moveBy(int rows)
{
    const int last = m_model->rowCount() - 1;
    if (last >= 0)
        m_list->setCurrentIndex(m_model->index(std::clamp(m_list->currentIndex().row() + rows, 0, last), 0));
}

} // namespace florilegium
