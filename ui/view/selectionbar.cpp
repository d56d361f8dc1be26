// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "view/selectionbar.h"

#include "view/selectionbarbutton.h"

#include <QAbstractScrollArea>
#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>

namespace florilegium {

namespace {

constexpr qreal distance = 8; // from the lines, and from the page's edges
constexpr int barHeight = 40;

} // namespace

std::optional<QPointF> placeBeside(QSizeF size, const QList<QRectF> &lines, const QRectF &page)
{
    QRectF all;
    QRectF last;
    QRectF first;
    for (const QRectF &line : lines) {
        if (!line.intersects(page))
            continue;
        all = all.united(line);
        if (last.isNull() || line.bottom() >= last.bottom())
            last = line;
        if (first.isNull() || line.top() < first.top())
            first = line;
    }
    if (all.isNull())
        return std::nullopt;
    const qreal below = all.bottom() + distance;
    const qreal above = all.top() - distance - size.height();
    const bool fitsBelow = below + size.height() <= page.bottom() - distance / 2;
    if (!fitsBelow && above < page.top() + distance / 2)
        return std::nullopt;
    const qreal centre = (fitsBelow ? last : first).center().x();
    const qreal rightmost = std::max(page.left() + distance, page.right() - distance - size.width());
    return QPointF(std::clamp(centre - size.width() / 2, page.left() + distance, rightmost), fitsBelow ? below : above);
}

SelectionBar::SelectionBar(const QList<QAction *> &colours, const QList<QAction *> &actions, QWidget *page)
    : PopupFrame(page)
{
    setAccessibleName(tr("Selected passage"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(10, 0, 8, 0);
    row->setSpacing(0);
    addButtons(colours, true, row);
    row->addWidget(new SelectionBarRule(this));
    addButtons(actions, false, row);
    page->installEventFilter(this);
    if (auto *view = qobject_cast<QAbstractScrollArea *>(page->parentWidget()))
        view->installEventFilter(this);
    hide();
}

void SelectionBar::addButtons(const QList<QAction *> &actions, bool dots, QHBoxLayout *row)
{
    for (QAction *action : actions) {
        auto *button = new SelectionBarButton(action, dots, this);
        row->addWidget(button);
        m_buttons.append(button);
    }
}

void SelectionBar::setColours(const Palette &palette)
{
    PopupFrame::setColours(palette);
    for (QWidget *child : findChildren<QWidget *>())
        child->update();
}

void SelectionBar::openBeside(const QList<QRectF> &lines)
{
    const QSize size(layout()->totalSizeHint().width(), barHeight + 2 * shadowMargin);
    const QSizeF sheetSize = QSizeF(size.shrunkBy(margins()));
    const std::optional<QPointF> place = placeBeside(sheetSize, lines, QRectF(parentWidget()->rect()));
    if (!place) {
        dismiss();
        return;
    }
    setGeometry(QRect(place->toPoint() - QPoint(shadowMargin, shadowMargin), size));
    show();
    raise();
}

void SelectionBar::dismiss()
{
    if (isHidden())
        return;
    const bool hadFocus = isAncestorOf(focusWidget()) || hasFocus();
    hide();
    if (hadFocus && parentWidget()->parentWidget())
        parentWidget()->parentWidget()->setFocus();
    Q_EMIT dismissed();
}

bool SelectionBar::eventFilter(QObject *watched, QEvent *event)
{
    if (isHidden())
        return PopupFrame::eventFilter(watched, event);
    switch (event->type()) {
    case QEvent::Wheel:
    case QEvent::Resize:
    case QEvent::MouseButtonPress: dismiss(); break;
    case QEvent::KeyPress:
        if (static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
            dismiss();
            return true;
        }
        break;
    default: break;
    }
    return PopupFrame::eventFilter(watched, event);
}

void SelectionBar::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape: dismiss(); break;
    case Qt::Key_Right: moveFocus(layoutDirection() == Qt::LeftToRight ? 1 : -1); break;
    case Qt::Key_Left: moveFocus(layoutDirection() == Qt::LeftToRight ? -1 : 1); break;
    default: PopupFrame::keyPressEvent(event);
    }
}

void SelectionBar::moveFocus(int step)
{
    const qsizetype count = m_buttons.size();
    qsizetype at = 0;
    while (at < count && !m_buttons[at]->hasFocus())
        ++at;
    for (qsizetype tried = 0; tried < count; ++tried) {
        at = (at + step + count) % count;
        if (m_buttons[at]->isEnabled()) {
            m_buttons[at]->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

} // namespace florilegium
