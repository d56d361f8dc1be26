// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/splitview.h"

#include "view/announce.h"
#include "window/navigation.h"
#include "window/readingside.h"
#include "window/sidehead.h"

#include <QAccessible>
#include <QApplication>
#include <QPainter>
#include <QVBoxLayout>

namespace florilegium {

namespace {

constexpr int narrowest = 220; // of a side, logical pixels

/// A hairline; the splitter makes it easier to grasp than to see.
class Handle : public QSplitterHandle
{
public:
    using QSplitterHandle::QSplitterHandle;

protected:
    void paintEvent(QPaintEvent *) override { QPainter(this).fillRect(contentsRect(), palette().color(QPalette::Mid)); }
};

/// Before its parent changes: nobody else is to have the focus for that moment.
void letFocusGo(const QWidget &page)
{
    if (QWidget *focus = QApplication::focusWidget(); focus && page.isAncestorOf(focus))
        focus->clearFocus();
}

QString nameOf(const ReadingSide &side)
{
    const Navigation &navigation = side.navigation();
    return navigation.title().isEmpty() ? navigation.shelfName() : navigation.title();
}

} // namespace

SplitView::SplitView(const QList<ReadingSide *> &sides, QWidget *parent)
    : QSplitter(Qt::Horizontal, parent)
{
    setHandleWidth(1);
    setChildrenCollapsible(false);
    for (ReadingSide *side : sides)
        add(side);
    setSizes(QList<int>(count(), width() > 0 ? width() : 1));
    qApp->installEventFilter(this);
}

void SplitView::add(ReadingSide *side)
{
    letFocusGo(*side->stack());
    auto *frame = new QWidget(this);
    frame->setMinimumWidth(narrowest);
    auto *head = new SideHead(frame);
    auto *column = new QVBoxLayout(frame);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(head);
    column->addWidget(side->stack(), 1);
    side->stack()->show();
    addWidget(frame);
    setStretchFactor(count() - 1, 1);
    m_halves.append({side, frame, head});
    head->setTitle(nameOf(*side));
    connect(&side->navigation(), &Navigation::moved, head, [side, head] { head->setTitle(nameOf(*side)); });
    connect(head, &SideHead::closeWanted, this, [this, side] { Q_EMIT closeWanted(side); });
}

QSplitterHandle *SplitView::createHandle()
{
    return new Handle(orientation(), this);
}

void SplitView::setActive(ReadingSide &side)
{
    for (const Half &half : std::as_const(m_halves)) {
        const bool becomes = half.side == &side;
        if (becomes && !half.frame->isAncestorOf(QApplication::focusWidget()))
            side.takeFocus();
        if (becomes && !half.head->isActive())
            announcePane(*half.head);
        half.head->setActive(becomes);
    }
}

void SplitView::announcePane(const SideHead &head)
{
    if (QAccessible::isActive())
        announce(this, tr("Pane: %1", "title of an article or a list").arg(head.title()));
}

void SplitView::setLook(const Palette &look)
{
    for (const Half &half : std::as_const(m_halves))
        half.head->setLook(look);
}

void SplitView::giveBack(QWidget &parent)
{
    qApp->removeEventFilter(this);
    for (const Half &half : std::as_const(m_halves)) {
        letFocusGo(*half.side->stack());
        half.side->stack()->hide(); // no frame of it at its old place
        half.side->stack()->setParent(&parent);
    }
    m_halves.clear();
}

bool SplitView::eventFilter(QObject *watched, QEvent *event)
{
    const bool comes = event->type() == QEvent::FocusIn || event->type() == QEvent::MouseButtonPress;
    const auto *widget = comes ? qobject_cast<QWidget *>(watched) : nullptr;
    for (const Half &half : std::as_const(m_halves)) {
        if (widget && half.frame->isAncestorOf(widget) && !half.head->isActive())
            Q_EMIT reached(half.side);
    }
    return QSplitter::eventFilter(watched, event);
}

} // namespace florilegium
