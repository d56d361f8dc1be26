// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panels/askpopup.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace florilegium {

namespace {

constexpr int sheetWidth = 440;
constexpr int headHeight = 74; // title and field with what lies around them
constexpr int roomAbove = 64;
constexpr int longestAnswer = 4000;

} // namespace

AskPopup::AskPopup(QWidget *parent)
    : PopupFrame(parent)
    , m_title(new QLabel(this))
    , m_field(new QLineEdit(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(6, 10, 6, 6);
    column->setSpacing(6);
    m_title->setContentsMargins(8, 0, 8, 0);
    m_title->setFont(labelFont(font()));
    m_field->setFrame(false);
    m_field->setTextMargins(6, 0, 6, 0);
    m_field->setMaxLength(longestAnswer);
    column->addWidget(m_title);
    column->addWidget(m_field);
    m_field->installEventFilter(this);
    hide();
}

void AskPopup::setColours(const Palette &palette)
{
    PopupFrame::setColours(palette);
    QPalette quiet = fieldPalette(palette);
    m_field->setPalette(quiet);
    quiet.setColor(QPalette::WindowText, palette.soft);
    m_title->setPalette(quiet);
}

void AskPopup::openFor(const QString &title, const QRect &room)
{
    if (isHidden())
        m_focusBefore = QApplication::focusWidget();
    m_title->setText(title);
    m_field->setAccessibleName(title);
    setAccessibleName(title);
    m_field->clear();
    resizeFor(room);
    show();
    raise();
    m_field->setFocus(Qt::PopupFocusReason);
}

void AskPopup::resizeFor(const QRect &room)
{
    const QSize wanted = QSize(sheetWidth, headHeight + heightBelow()).grownBy(margins());
    const QSize size = wanted.boundedTo(parentWidget()->size());
    setGeometry(QRect({room.center().x() - size.width() / 2, room.top() + roomAbove - shadowMargin}, size));
}

void AskPopup::closePopup()
{
    if (isHidden())
        return;
    hide();
    if (m_focusBefore)
        m_focusBefore->setFocus(Qt::OtherFocusReason);
}

void AskPopup::enter()
{
    const QString text = m_field->text().trimmed();
    closePopup();
    if (!text.isEmpty())
        Q_EMIT answered(text);
}

bool AskPopup::key(int key)
{
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter: enter(); return true;
    case Qt::Key_Escape: closePopup(); return true;
    default: return false;
    }
}

bool AskPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::ShortcutOverride) {
        event->accept(); // letters and Esc are typed here, not commands of the window
        return true;
    }
    if (watched == m_field && event->type() == QEvent::KeyPress && key(static_cast<QKeyEvent *>(event)->key()))
        return true;
    if (watched == m_field && event->type() == QEvent::FocusOut
        && static_cast<QFocusEvent *>(event)->reason() == Qt::MouseFocusReason)
        hide();
    return PopupFrame::eventFilter(watched, event);
}

} // namespace florilegium
