// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The pointer over the margin.

#include "view/marginnotes.h"
#include "view/marginnotespopup.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QToolTip>

namespace florilegium {

const ShelvedNote *MarginNotes::noteAt(QPointF point)
{
    if (!m_arranged)
        arrange();
    return m_highlights ? m_shelf.at(point.y() + y()) : nullptr;
}

QPointF MarginNotes::inNote(const ShelvedNote &note, QPointF point) const
{
    return {point.x(), point.y() + y() - note.top};
}

bool MarginNotes::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const ShelvedNote *note = noteAt(help->pos());
        const NoteHit::Part part = note ? note->layout->hit(inNote(*note, help->pos())).part : NoteHit::Part::Nothing;
        if (note && (m_folded || part == NoteHit::Part::Hint || part == NoteHit::Part::Elsewhere))
            QToolTip::showText(help->globalPos(), spokenText(note->layout->note()), this);
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

void MarginNotes::mousePressEvent(QMouseEvent *event)
{
    const ShelvedNote *note = noteAt(event->position());
    if (!note || event->button() != Qt::LeftButton) {
        event->ignore();
        return;
    }
    if (m_folded && note->layout->note().isOrphan)
        activate(*note, {.part = NoteHit::Part::Body, .theme = {}, .link = {}});
    else if (m_folded)
        openDot(HighlightId(note->id));
    else
        activate(*note, note->layout->hit(inNote(*note, event->position())));
}

void MarginNotes::activate(const ShelvedNote &note, const NoteHit &hit)
{
    const HighlightId id = note.id; // the shelf may be arranged anew under us
    const HighlightId target = note.layout->note().hintTarget;
    const bool isOrphan = note.layout->note().isOrphan;
    switch (hit.part) {
    case NoteHit::Part::Nothing: break;
    case NoteHit::Part::Body:
        setSelected(id);
        if (isOrphan)
            Q_EMIT orphanActivated(id);
        else
            editNote(id);
        break;
    case NoteHit::Part::Hint: Q_EMIT passageRequested(target); break;
    case NoteHit::Part::Elsewhere: Q_EMIT elsewhereActivated(id); break;
    case NoteHit::Part::Chip: Q_EMIT themeActivated(hit.theme); break;
    case NoteHit::Part::Link: Q_EMIT linkActivated(hit.link); break;
    }
}

void MarginNotes::openDot(const HighlightId &id)
{
    const PlacedHighlight *placed = m_highlights ? m_highlights->find(id) : nullptr;
    if (!placed || !parentWidget())
        return;
    const auto note = m_shelf.noteOf(*placed, *m_highlights, true);
    if (!m_popup) {
        m_popup = new MarginNotesPopup(parentWidget());
        m_popup->setSpelling(m_spelling);
        connect(m_popup, &MarginNotesPopup::noteChanged, this, &MarginNotes::noteChanged);
        connect(m_popup, &MarginNotesPopup::passageRequested, this, &MarginNotes::passageRequested);
        connect(m_popup, &MarginNotesPopup::themeActivated, this, &MarginNotes::themeActivated);
        connect(m_popup, &MarginNotesPopup::linkActivated, this, &MarginNotes::linkActivated);
        connect(m_popup, &MarginNotesPopup::elsewhereActivated, this, &MarginNotes::elsewhereActivated);
        connect(m_popup, &MarginNotesPopup::closed, this, &MarginNotes::left);
    }
    m_popup->setColours(m_palette);
    const QRectF dot = rectOfNote(id);
    const double at = dot.isNull() ? m_geometry.yOf(placed->start()) - y() : dot.top();
    setSelected(id); // first: following it closes what is open
    m_popup->open(*note, noteWidth(), QPoint(x() + width(), int(at) + y()));
}

void MarginNotes::mouseMoveEvent(QMouseEvent *event)
{
    const ShelvedNote *note = noteAt(event->position());
    const NoteHit hit = note && !m_folded ? note->layout->hit(inNote(*note, event->position())) : NoteHit{};
    const bool isInert = hit.part == NoteHit::Part::Nothing || hit.part == NoteHit::Part::Body;
    const bool leads = (note && m_folded) || !isInert;
    setCursor(leads ? Qt::PointingHandCursor : Qt::ArrowCursor);
    const HighlightId id = note ? note->id : HighlightId();
    m_underPointer = id;
    if (id == m_hovered) {
        point();
        return;
    }
    setHovered(id);
    Q_EMIT noteHovered(id);
}

void MarginNotes::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    point();
}

void MarginNotes::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    m_part.reset();
    point();
}

void MarginNotes::leaveEvent(QEvent *)
{
    m_underPointer = {};
    if (m_hovered.isNull())
        return;
    setHovered({});
    Q_EMIT noteHovered({});
}

void MarginNotes::contextMenuEvent(QContextMenuEvent *event)
{
    const ShelvedNote *note = event->reason() == QContextMenuEvent::Keyboard ? m_shelf.find(m_selected)
                                                                             : noteAt(event->pos());
    if (note)
        Q_EMIT contextMenuWanted(HighlightId(note->id), event->globalPos());
    else
        event->ignore();
}

void MarginNotes::resizeEvent(QResizeEvent *)
{
    follow();
}

void MarginNotes::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        allContentChanged();
    QWidget::changeEvent(event);
}

} // namespace florilegium
