// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/messages.h"

#include "window/icons.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QTimer>
#include <QToolButton>

namespace florilegium {

namespace {

constexpr int shownFor = 7000; // ms, for words that need no answer

} // namespace

Messages::Messages(QWidget *parent)
    : QWidget(parent)
    , m_label(new QLabel(this))
    , m_action(new QToolButton(this))
    , m_close(new QToolButton(this))
    , m_timer(new QTimer(this))
{
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true);
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_action->setAccessibleName(tr("Act on the message"));
    m_action->setAutoRaise(true);
    m_action->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_close->setAutoRaise(true);
    m_close->setAccessibleName(tr("Close the message"));
    m_close->setToolTip(m_close->accessibleName());
    setAccessibleName(tr("Message"));

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 6, 8, 6);
    row->setSpacing(8);
    row->addWidget(m_label, 1);
    row->addWidget(m_action);
    row->addWidget(m_close);

    m_timer->setSingleShot(true);
    m_timer->setInterval(shownFor);
    connect(m_timer, &QTimer::timeout, this, &Messages::close);
    connect(m_close, &QToolButton::clicked, this, &Messages::close);
    connect(m_action, &QToolButton::clicked, this, [this] {
        const auto run = std::exchange(m_run, {});
        close();
        if (run)
            run();
    });
    hide();
}

void Messages::show(Kind kind, const QString &sentence, const QString &action, std::function<void()> run)
{
    m_kind = kind;
    m_run = std::move(run);
    m_label->setText(sentence);
    m_action->setText(action);
    m_action->setAccessibleName(action);
    m_action->setVisible(!action.isEmpty());
    m_close->setIcon(lineIcon(Icon::Close, palette().color(QPalette::WindowText)));
    kind == Kind::Note ? m_timer->start() : m_timer->stop();
    setVisible(true);
    update();
    QAccessibleAnnouncementEvent announcement(this, sentence);
    QAccessible::updateAccessibility(&announcement);
}

void Messages::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_close->setIcon(lineIcon(Icon::Close, palette().color(QPalette::WindowText)));
}

void Messages::close()
{
    m_timer->stop();
    m_run = {};
    hide();
}

void Messages::dropNote()
{
    if (m_kind == Kind::Note)
        close();
}

QString Messages::text() const
{
    return isHidden() ? QString() : m_label->text();
}

void Messages::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::AlternateBase));
    painter.fillRect(QRect(0, 0, width(), 1), palette().color(QPalette::Mid));
    if (m_kind == Kind::Problem)
        painter.fillRect(QRect(0, 0, 3, height()), palette().color(QPalette::Accent));
}

} // namespace florilegium
