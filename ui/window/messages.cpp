// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/messages.h"

#include "view/announce.h"
#include "window/icons.h"

#include <QEvent>
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
    Q_ASSERT(kind != Kind::Offer);
    if (m_heir)
        return pass(kind, sentence, actions);
    display(kind, sentence, actions);
    if (kind == Kind::Problem)
        Q_EMIT problemShown();
}

void Messages::passTo(Messages *heir)
{
    m_heir = heir;
    m_offers.clear();
    close();
}

/// What can be done about it is done here, as long as this lives.
void Messages::pass(Kind kind, const QString &sentence, const QList<MessageAction> &actions)
{
    QList<MessageAction> guarded;
    for (const MessageAction &action : actions) {
        guarded.append({action.text, [self = QPointer(this), run = action.run] {
                            if (self)
                                run();
                        }});
    }
    m_passed = sentence;
    m_heir->show(kind, sentence, guarded);
}

void Messages::offer(Speaker speaker, const QString &sentence, const QList<MessageAction> &actions)
{
    put({.speaker = speaker, .isQuiet = false, .sentence = sentence, .actions = actions, .dismissed = {}});
    // It comes when the reader has seen what went wrong.
    if (m_kind != Kind::Problem || isHidden())
        showWaiting();
}

void Messages::offerQuietly(Speaker speaker, const QString &sentence, const QList<MessageAction> &actions,
                            std::function<void()> dismissed)
{
    const bool isFree = isHidden() || (isOfferShown() && m_offers[waiting()].isQuiet);
    put({.speaker = speaker,
         .isQuiet = true,
         .sentence = sentence,
         .actions = actions,
         .dismissed = std::move(dismissed)});
    if (isFree)
        showWaiting();
}

void Messages::put(const Offer &offer)
{
    if (m_heir)
        return;
    m_offers.removeIf(
        [&](const Offer &other) { return other.speaker == offer.speaker && other.isQuiet == offer.isQuiet; });
    m_offers.append(offer);
}

/// The offer that is shown while there is nothing else to say; -1 without any.
qsizetype Messages::waiting() const
{
    for (qsizetype at = m_offers.size() - 1; at >= 0; --at) {
        if (!m_offers[at].isQuiet)
            return at;
    }
    return m_offers.size() - 1;
}

bool Messages::isOfferShown() const
{
    return !isHidden() && m_kind == Kind::Offer && !m_offers.isEmpty();
}

void Messages::showWaiting()
{
    if (const qsizetype at = waiting(); at >= 0) {
        const Offer next = m_offers[at];
        display(Kind::Offer, next.sentence, next.actions);
    } else {
        hide();
    }
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
    announce(this, sentence);
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
    if (isOfferShown())
        m_offers.removeAt(waiting());
    showWaiting();
}

/// By the reader's hand.
void Messages::dismiss()
{
    const std::function<void()> dismissed = isOfferShown() ? m_offers[waiting()].dismissed : std::function<void()>();
    close();
    if (dismissed)
        dismissed();
}

void Messages::withdrawOffers(Speaker speaker)
{
    withdraw(speaker, false);
}

void Messages::withdrawQuietOffer(Speaker speaker)
{
    withdraw(speaker, true);
}

void Messages::withdraw(Speaker speaker, bool quietOnly)
{
    const bool wasShown = isOfferShown();
    const Offer shown = wasShown ? m_offers[waiting()] : Offer();
    m_offers.removeIf([&](const Offer &offer) { return offer.speaker == speaker && (offer.isQuiet || !quietOnly); });
    if (wasShown && shown.speaker == speaker && (shown.isQuiet || !quietOnly))
        showWaiting();
}

void Messages::dropNote()
{
    if (m_heir && m_heir->text() == m_passed)
        m_heir->dropNote();
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
