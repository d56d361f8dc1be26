// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "view/fieldsheet.h"

#include "view/announce.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QMouseEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace florilegium {

namespace {

constexpr int pageOfRows = 8;

} // namespace

FieldSheet::FieldSheet(QWidget *parent)
    : PopupFrame(parent)
    , m_column(new QVBoxLayout(this))
    , m_field(new QLineEdit(this))
{
    m_column->setContentsMargins(6, 10, 6, 6);
    m_column->setSpacing(6);
    m_column->addWidget(m_field);
    m_field->setFrame(false);
    m_field->setTextMargins(6, 0, 6, 0);
    m_field->installEventFilter(this);
    hide();
}

void FieldSheet::addList(QListView *list, const QString &name)
{
    m_list = list;
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setMouseTracking(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(name);
    m_column->addWidget(m_list);
}

void FieldSheet::followPointer()
{
    m_list->viewport()->installEventFilter(this);
}

int FieldSheet::heightFor(int rows, int rowHeight) const
{
    return layout()->minimumSize().height() - m_list->minimumSizeHint().height() + rows * rowHeight + 2 * shadowMargin;
}

void FieldSheet::openAt(const QRect &place)
{
    if (isHidden())
        m_focusBefore = QApplication::focusWidget();
    setGeometry(place);
    show();
    raise();
    m_field->setFocus(Qt::PopupFocusReason);
}

void FieldSheet::closeSheet()
{
    if (isHidden())
        return;
    hide();
    if (m_focusBefore)
        m_focusBefore->setFocus(Qt::OtherFocusReason);
    closing();
}

/// The focus is where the reader has clicked.
void FieldSheet::dismiss()
{
    hide();
    closing();
}

bool FieldSheet::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::ShortcutOverride) {
        event->accept(); // letters, digits and Esc are typed here, not commands of the window
        return true;
    }
    if (watched == m_field && event->type() == QEvent::KeyPress && key(static_cast<QKeyEvent *>(event)->key()))
        return true;
    if (watched == m_field && event->type() == QEvent::FocusOut && isVisible()
        && static_cast<QFocusEvent *>(event)->reason() == Qt::MouseFocusReason)
        dismiss();
    if (m_list && watched == m_list->viewport() && event->type() == QEvent::MouseMove) {
        const QModelIndex under = m_list->indexAt(static_cast<QMouseEvent *>(event)->position().toPoint());
        if (under.isValid())
            m_list->setCurrentIndex(under);
    }
    return PopupFrame::eventFilter(watched, event);
}

bool FieldSheet::key(int key)
{
    switch (key) {
    case Qt::Key_Escape: closeSheet(); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: enter(); return true;
    case Qt::Key_Down: return moveBy(1);
    case Qt::Key_Up: return moveBy(-1);
    case Qt::Key_PageDown: return moveBy(pageOfRows);
    case Qt::Key_PageUp: return moveBy(-pageOfRows);
    default: return false;
    }
}

/// Without the focus a list is silent: the row is said for it.
bool FieldSheet::moveBy(int rows)
{
    const int last = m_list ? m_list->model()->rowCount() - 1 : -1;
    if (last < 0)
        return m_list != nullptr;
    const QModelIndex index = m_list->model()->index(std::clamp(m_list->currentIndex().row() + rows, 0, last), 0);
    m_list->setCurrentIndex(index);
    const QString own = index.data(Qt::AccessibleTextRole).toString();
    announce(this, own.isEmpty() ? index.data().toString() : own);
    return true;
}

} // namespace florilegium
