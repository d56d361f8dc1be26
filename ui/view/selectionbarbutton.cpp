// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "view/selectionbarbutton.h"

#include "paint/shades.h"
#include "view/popupframe.h"

#include <QAction>
#include <QKeyEvent>
#include <QPainter>

namespace florilegium {

namespace {

constexpr qreal dotDiameter = 15;
constexpr int dotPitch = 23;
constexpr int wordMargin = 10;
constexpr int keyGap = 6;
constexpr int barHeight = 40;

} // namespace

SelectionBarButton::SelectionBarButton(QAction *action, bool isDot, PopupFrame *frame)
    : QAbstractButton(frame)
    , m_action(action)
    , m_frame(frame)
    , m_isDot(isDot)
{
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::ArrowCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    connect(this, &QAbstractButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, this, &SelectionBarButton::follow);
    follow();
}

void SelectionBarButton::follow()
{
    QString words = m_action->iconText(); // without mnemonic
    if (words.endsWith(u'…'))
        words.chop(1); // in the bar there is no room to say that a choice follows
    setText(words);
    setAccessibleName(words);
    setAccessibleDescription(keyText());
    setToolTip(m_isDot && !keyText().isEmpty() ? tr("%1 (%2)", "name and key").arg(m_action->iconText(), keyText())
                                               : m_action->toolTip());
    setEnabled(m_action->isEnabled());
    setVisible(m_action->isVisible());
    updateGeometry();
    update();
}

QString SelectionBarButton::keyText() const
{
    return m_action->shortcut().toString(QKeySequence::NativeText);
}

QSize SelectionBarButton::sizeHint() const
{
    if (m_isDot)
        return {dotPitch, barHeight};
    int width = 2 * wordMargin + fontMetrics().horizontalAdvance(text());
    if (!keyText().isEmpty())
        width += keyGap + QFontMetrics(labelFont(font())).horizontalAdvance(keyText());
    return {width, barHeight};
}

void SelectionBarButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Palette &colours = m_frame->colours();
    if (underMouse() || isDown() || hasFocus()) {
        const QRectF back = m_isDot ? QRectF(rect()).adjusted(0, 8, 0, -8) : QRectF(rect()).adjusted(2, 6, -2, -6);
        painter.setPen(hasFocus() ? QPen(colours.accent, 1.5) : QPen(Qt::NoPen));
        painter.setBrush(isEnabled() && underMouse() ? sheetHover(colours) : QColor(Qt::transparent));
        painter.drawRoundedRect(back.adjusted(0.75, 0.75, -0.75, -0.75), 5, 5);
    }
    if (!isEnabled())
        painter.setOpacity(0.45);
    if (m_isDot)
        paintDot(painter);
    else
        paintWords(painter);
}

void SelectionBarButton::paintDot(QPainter &painter) const
{
    const Tone tone = m_frame->colours().tone(m_action->data().toString());
    QRectF dot(0, 0, dotDiameter, dotDiameter);
    dot.moveCenter(QRectF(rect()).center());
    paintSwatch(painter, dot.adjusted(0.75, 0.75, -0.75, -0.75), tone, tone.band, m_action->isChecked() ? 3 : 1.5);
}

void SelectionBarButton::paintWords(QPainter &painter) const
{
    const Palette &colours = m_frame->colours();
    const QRect words = rect().adjusted(wordMargin, 0, -wordMargin, 0);
    painter.setPen(colours.text);
    painter.drawText(words, int(Qt::AlignVCenter | Qt::AlignLeading), text());
    painter.setFont(labelFont(font()));
    painter.setPen(colours.faint);
    painter.drawText(words, int(Qt::AlignVCenter | Qt::AlignTrailing), keyText());
}

void SelectionBarButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right)
        event->ignore(); // the bar moves the focus
    else
        QAbstractButton::keyPressEvent(event);
}

SelectionBarRule::SelectionBarRule(PopupFrame *frame)
    : QWidget(frame)
    , m_frame(frame)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
}

void SelectionBarRule::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(width() / 2, (height() - 20) / 2, 1, 20), m_frame->colours().line);
}

} // namespace florilegium
