// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "view/softtips.h"

#include "view/documentview.h"

#include <QHelpEvent>
#include <QToolTip>

namespace florilegium {

namespace {

QRect placeOf(const DocumentView &view, TextRange range)
{
    QRectF place;
    const QList<QRectF> rects = view.rectsOf(range);
    for (const QRectF &rect : rects)
        place |= rect;
    return place.toAlignedRect();
}

} // namespace

QString softWordsLine(const DocumentView &view, const SoftSpan &span)
{
    const QString words = view.document() ? view.document()->text(span.range).toString().simplified() : QString();
    switch (span.kind) {
    case SoftKind::Hedge: return SoftTips::tr("Hedge: %1", "%1: words of the article").arg(words);
    case SoftKind::Attribution: return SoftTips::tr("Attribution: %1", "%1: words of the article").arg(words);
    case SoftKind::Quantity: return SoftTips::tr("Vague quantity: %1", "%1: words of the article").arg(words);
    }
    Q_UNREACHABLE_RETURN({});
}

QString softKindSentence(SoftKind kind)
{
    switch (kind) {
    case SoftKind::Hedge: return SoftTips::tr("It is left open whether this is so.");
    case SoftKind::Attribution: return SoftTips::tr("Somebody else says so, or it is hearsay.");
    case SoftKind::Quantity: return SoftTips::tr("Nobody could check an amount like this.");
    }
    Q_UNREACHABLE_RETURN({});
}

SoftTips::SoftTips(DocumentView &view)
    : QObject(&view)
    , m_view(view)
{
    view.viewport()->installEventFilter(this);
}

bool SoftTips::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QObject::eventFilter(watched, event);
    const auto *help = static_cast<const QHelpEvent *>(event);
    const std::optional<SoftSpan> &span = m_view.pointedSoftWords();
    const QRect place = span ? placeOf(m_view, span->range) : QRect();
    if (!place.contains(help->pos())) {
        QToolTip::hideText();
        return QObject::eventFilter(watched, event);
    }
    // Markup in the words of an article is not to be taken for any.
    const QString words = softWordsLine(m_view, *span).toHtmlEscaped() + QStringLiteral("<br>")
        + softKindSentence(span->kind).toHtmlEscaped();
    QToolTip::showText(help->globalPos(), QStringLiteral("<p style='white-space:pre'>%1</p>").arg(words),
                       m_view.viewport(), place);
    return true;
}

} // namespace florilegium
