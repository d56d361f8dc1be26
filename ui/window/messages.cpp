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
    , m_buttonRow(new QHBoxLayout)
    , m_label(new QLabel(this))
    , m_close(new QToolButton(this))
    , m_timer(new QTimer(this))
{
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true);
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_close->setAutoRaise(true);
    m_close->setAccessibleName(tr("Close the message"));
    m_close->setToolTip(m_close->accessibleName());
    setAccessibleName(tr("Message"));

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 6, 8, 6);
    row->setSpacing(8);
    m_buttonRow->setSpacing(4);
    row->addWidget(m_label, 1);
    row->addLayout(m_buttonRow);
    row->addWidget(m_close);

    m_timer->setSingleShot(true);
    m_timer->setInterval(shownFor);
    connect(m_timer, &QTimer::timeout, this, &Messages::close);
    connect(m_close, &QToolButton::clicked, this, &Messages::dismiss);
    hide();
}

void Messages::show(Kind kind, const QString &sentence, const QList<MessageAction> &actions)
{
    if (kind == Kind::Offer)
        m_offer = Offer{sentence, actions, {}};
    if (kind == Kind::Offer && m_kind == Kind::Problem && !isHidden())
        return; // it comes when the reader has seen what went wrong
    display(kind, sentence, actions);
}

void Messages::offerQuietly(const QString &sentence, const QList<MessageAction> &actions,
                            std::function<void()> dismissed)
{
    const bool isFree = isHidden() || isQuietShown();
    m_quiet = Offer{sentence, actions, std::move(dismissed)};
    if (isFree)
        showWaiting();
}

bool Messages::isQuietShown() const
{
    return !isHidden() && m_kind == Kind::Offer && !m_offer && m_quiet;
}

void Messages::showWaiting()
{
    if (const std::optional<Offer> &next = m_offer ? m_offer : m_quiet)
        display(Kind::Offer, next->sentence, next->actions);
    else
        hide();
}

void Messages::display(Kind kind, const QString &sentence, const QList<MessageAction> &actions)
{
    m_kind = kind;
    m_label->setText(sentence);
    replaceButtons(actions);
    m_close->setIcon(lineIcon(Icon::Close, palette().color(QPalette::WindowText)));
    kind == Kind::Note ? m_timer->start() : m_timer->stop();
    setVisible(true);
    update();
    QAccessibleAnnouncementEvent announcement(this, sentence);
    QAccessible::updateAccessibility(&announcement);
}

void Messages::replaceButtons(const QList<MessageAction> &actions)
{
    for (QToolButton *button : std::exchange(m_buttons, {})) {
        button->hide();
        button->deleteLater(); // it may be the one whose click led here
    }
    for (const MessageAction &action : actions) {
        auto *button = new QToolButton(this);
        button->setText(action.text);
        button->setAccessibleName(action.text);
        button->setAutoRaise(true);
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        connect(button, &QToolButton::clicked, this, [this, run = action.run] {
            close();
            run();
        });
        m_buttonRow->addWidget(button);
        button->show(); // a layout would show it later only
        m_buttons.append(button);
    }
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
    if (m_kind == Kind::Offer)
        (m_offer ? m_offer : m_quiet).reset();
    showWaiting();
}

/// By the reader's hand.
void Messages::dismiss()
{
    const std::function<void()> dismissed = isQuietShown() ? m_quiet->dismissed : std::function<void()>();
    close();
    if (dismissed)
        dismissed();
}

void Messages::withdrawOffer()
{
    m_offer.reset();
    m_quiet.reset();
    if (m_kind == Kind::Offer)
        close();
}

void Messages::withdrawQuietOffer()
{
    const bool isShown = isQuietShown();
    m_quiet.reset();
    if (isShown)
        close();
}

void Messages::dropNote()
{
    if (m_kind == Kind::Note && !isHidden())
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
