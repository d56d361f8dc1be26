// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/statusline.h"

#include <QPainter>
#include <QToolButton>

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

constexpr int edge = 14;
constexpr int gap = 18;

/// Whole pixels that hold the text without eliding it: advances are fractions.
int textWidth(const QFontMetrics &metrics, const QString &text)
{
    return metrics.horizontalAdvance(text) + 2;
}

} // namespace

StatusLine::StatusLine(QWidget *parent)
    : QWidget(parent)
{
}

void StatusLine::setLook(const Palette &look)
{
    m_look = look;
    update();
}

void StatusLine::fill()
{
    m_filled = true;
    QFont small = font();
    small.setPixelSize(12);
    small.setFeature("tnum", 1);
    setFont(small);
    update();
}

void StatusLine::setTexts(const StatusTexts &texts)
{
    if (texts == m_texts)
        return;
    m_texts = texts;
    nameAll();
    update();
}

void StatusLine::nameAll()
{
    QStringList all{task(),           m_texts.saved, m_texts.marks, m_texts.paragraph,
                    m_texts.progress, m_texts.held,  m_texts.link};
    all.removeAll(QString());
    setAccessibleName(all.join(u", "_s));
}

void StatusLine::setTask(BackgroundTask kind, const QString &words)
{
    QString &known = m_tasks[std::size_t(kind)];
    if (words == known)
        return;
    known = words;
    if (!m_stop)
        makeStop();
    m_stop->setAccessibleName(shownTask() == BackgroundTask::Adding ? tr("Stop adding") : tr("Stop loading pictures"));
    m_stop->setToolTip(m_stop->accessibleName());
    m_stop->setVisible(!task().isEmpty());
    placeStop();
    nameAll();
    update();
}

void StatusLine::makeStop()
{
    m_stop = new QToolButton(this);
    m_stop->setText(tr("Stop"));
    m_stop->setAutoRaise(true);
    m_stop->setFocusPolicy(Qt::TabFocus);
    connect(m_stop, &QToolButton::clicked, this, [this] { Q_EMIT stopWanted(shownTask()); });
}

void StatusLine::placeStop()
{
    if (!m_stop)
        return;
    const int left = edge + textWidth(QFontMetrics(font()), task()) + gap / 2;
    m_stop->setGeometry(left, 1, m_stop->sizeHint().width(), height() - 1);
}

void StatusLine::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeStop();
}

void StatusLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_look.bar);
    painter.fillRect(QRect(0, 0, width(), 1), m_look.line);
    if (!m_filled)
        return;
    painter.setPen(m_look.soft);
    const QFontMetrics metrics(font());
    int right = width() - edge;
    for (const QString &text : {m_texts.progress, m_texts.paragraph}) {
        if (text.isEmpty())
            continue;
        const int wide = textWidth(metrics, text);
        painter.drawText(QRect(right - wide, 1, wide, height() - 1), Qt::AlignVCenter | Qt::TextSingleLine, text);
        right -= wide + gap;
    }
    int left = edge;
    if (const QString &words = task(); !words.isEmpty()) {
        painter.drawText(QRect(left, 1, textWidth(metrics, words), height() - 1), Qt::AlignVCenter | Qt::TextSingleLine,
                         words);
        left = m_stop->geometry().right() + gap;
    }
    const QStringList texts = !m_texts.link.isEmpty() ? QStringList{m_texts.link}
        : !m_texts.held.isEmpty()                     ? QStringList{m_texts.saved, m_texts.held}
                                                      : QStringList{m_texts.saved, m_texts.marks};
    for (const QString &text : texts) {
        const int wide = std::min(textWidth(metrics, text), right - left);
        if (text.isEmpty() || wide <= 0)
            continue;
        painter.drawText(QRect(left, 1, wide, height() - 1), Qt::AlignVCenter | Qt::TextSingleLine,
                         metrics.elidedText(text, Qt::ElideMiddle, wide));
        left += wide + gap;
    }
}

} // namespace florilegium
