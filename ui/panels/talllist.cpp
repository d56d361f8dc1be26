// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panels/talllist.h"

#include <QKeyEvent>

namespace florilegium {

TallList::TallList(QWidget *parent)
    : QListView(parent)
{
    setFrameShape(NoFrame);
    setMouseTracking(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(Adjust);
    setEditTriggers(EditKeyPressed);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &TallList::fit);
}

void TallList::setModel(QAbstractItemModel *model)
{
    QListView::setModel(model);
    const auto fitSoon = qOverload<>(&QTimer::start);
    connect(model, &QAbstractItemModel::modelReset, &m_soon, fitSoon);
    connect(model, &QAbstractItemModel::rowsInserted, &m_soon, fitSoon);
    connect(model, &QAbstractItemModel::rowsRemoved, &m_soon, fitSoon);
    connect(model, &QAbstractItemModel::dataChanged, &m_soon, fitSoon);
    fit();
}

void TallList::fit()
{
    int height = 0;
    for (int row = 0; model() && row < model()->rowCount(); ++row)
        height += sizeHintForIndex(model()->index(row, modelColumn())).height();
    setFixedHeight(height);
    setFocusPolicy(height > 0 ? Qt::StrongFocus : Qt::NoFocus); // nothing could show that the keyboard is there
    doItemsLayout();
}

void TallList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        m_soon.start(); // the texts wrap anew
}

void TallList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (current.isValid() && hasFocus())
        Q_EMIT reached(visualRect(current));
}

void TallList::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    const bool byKey = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason
        || event->reason() == Qt::OtherFocusReason;
    if (byKey && model() && model()->rowCount() > 0) {
        if (!currentIndex().isValid() || selectionModel()->selectedIndexes().isEmpty())
            setCurrentIndex(currentIndex().isValid() ? currentIndex() : model()->index(0, modelColumn()));
        Q_EMIT reached(visualRect(currentIndex()));
    }
}

void TallList::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // the page scrolls
}

/// F2 edits what the keyboard is at, whatever it does elsewhere in the window.
bool TallList::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_F2) {
        event->accept();
        return true;
    }
    return QListView::event(event);
}

void TallList::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex index = currentIndex();
    const bool plain = !(event->modifiers() & ~Qt::KeypadModifier);
    if (plain && index.isValid()) {
        switch (event->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter: Q_EMIT activated(index); return;
        case Qt::Key_Delete: Q_EMIT deleteWanted(index); return;
        default: break;
        }
    }
    const bool moves = event->key() == Qt::Key_Up || event->key() == Qt::Key_Down || event->key() == Qt::Key_Home
        || event->key() == Qt::Key_End || event->key() == Qt::Key_F2;
    if (plain && !moves && index.isValid())
        Q_EMIT keyPressed(event->key(), index);
    if (plain && !moves && event->key() != Qt::Key_Escape)
        event->ignore();
    else
        QListView::keyPressEvent(event);
}

} // namespace florilegium
