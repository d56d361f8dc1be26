// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/view/reference.h"

#include "paint/typography.h"

#include <QCoreApplication>
#include <QScrollBar>
#include <QWheelEvent>

namespace florilegium::bench {

Reference::Reference()
{
    browser.document()->setDefaultFont(Typography().style(TextRole::Body).font);
    browser.resize(740, 1000);
    browser.show();
    frame();
}

void Reference::show(Markup markup, const QByteArray &bytes)
{
    const QString text = QString::fromUtf8(bytes);
    switch (markup) {
    case Markup::Html: browser.setHtml(text); break;
    case Markup::Markdown: browser.setMarkdown(text); break;
    case Markup::Text: browser.setPlainText(text); break;
    }
}

void Reference::frame()
{
    paint();
    QCoreApplication::processEvents();
}

void Reference::goToEnd()
{
    browser.moveCursor(QTextCursor::End);
}

void Reference::settle()
{
    goToEnd();
    frame();
    browser.moveCursor(QTextCursor::Start);
    frame();
}

void Reference::goToMiddle()
{
    browser.verticalScrollBar()->setValue(browser.verticalScrollBar()->maximum() / 2);
}

void Reference::pageDown()
{
    browser.verticalScrollBar()->triggerAction(QScrollBar::SliderPageStepAdd);
}

void Reference::wheel(int angle)
{
    const QPointF at = browser.viewport()->rect().center();
    QWheelEvent event(at, browser.viewport()->mapToGlobal(at), {}, {0, angle}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(browser.viewport(), &event);
}

void Reference::setWidth(int width)
{
    browser.resize(width, browser.height());
}

} // namespace florilegium::bench
