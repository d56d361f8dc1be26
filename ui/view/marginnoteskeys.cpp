// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Keys of the margin.

#include "view/marginnotes.h"

#include "view/announce.h"
#include "view/marginnotesparts.h"

#include <QKeyEvent>

namespace florilegium {

void MarginNotes::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Down: walk(1); break;
    case Qt::Key_Up: walk(-1); break;
    case Qt::Key_Right:
    case Qt::Key_Left:
        if (!stepPart(event->key() == Qt::Key_Right))
            QWidget::keyPressEvent(event);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (activatePart())
            break;
        [[fallthrough]];
    case Qt::Key_N:
        if (!m_selected.isNull())
            editNote(HighlightId(m_selected));
        break;
    case Qt::Key_Space:
        if (m_folded && !m_selected.isNull())
            openDot(HighlightId(m_selected));
        break;
    case Qt::Key_Escape: Q_EMIT left(); break;
    default: QWidget::keyPressEvent(event);
    }
}

/// Tab goes through what leads somewhere in the selected note before it leaves the margin.
bool MarginNotes::focusNextPrevChild(bool next)
{
    return (hasFocus() && stepPart(next)) || QWidget::focusNextPrevChild(next);
}

const ShelvedNote *MarginNotes::selectedNote()
{
    if (!m_arranged)
        arrange();
    return m_highlights && !m_folded ? m_shelf.find(m_selected) : nullptr;
}

std::optional<NoteTarget> MarginNotes::focusedPart()
{
    const ShelvedNote *note = m_part ? selectedNote() : nullptr;
    const QList<NoteTarget> parts = note ? note->layout->parts() : QList<NoteTarget>();
    return m_part && *m_part < parts.size() ? std::optional(parts[*m_part]) : std::nullopt;
}

/// False where there is none further.
bool MarginNotes::stepPart(bool forward)
{
    const ShelvedNote *note = selectedNote();
    if (!note) { // scrolled away meanwhile
        m_part.reset();
        return false;
    }
    const QList<NoteTarget> parts = note->layout->parts();
    const std::optional<qsizetype> to = partBeside(m_part, parts.size(), forward);
    if (to == m_part)
        return false;
    m_part = to;
    update();
    if (!to) {
        announceNote(m_selected);
        return true;
    }
    announcePart(*this, parts[*to]);
    const QRectF room = parts[*to].rooms.front().translated(0, note->top);
    Q_EMIT sightRequested(room.top(), room.bottom()); // last: the shelf may be arranged anew
    return true;
}

bool MarginNotes::activatePart()
{
    const std::optional<NoteTarget> part = focusedPart();
    if (part)
        activate(*selectedNote(), part->hit);
    return part.has_value();
}

/// To the next highlight with a note in the article, wherever it stands.
void MarginNotes::walk(int step)
{
    if (!m_highlights)
        return;
    const PlacedHighlights all = m_highlights->all();
    const auto isSelected = [this](const PlacedHighlight &placed) { return placed.highlight.id == m_selected; };
    const auto found = std::ranges::find_if(all, isSelected);
    qsizetype at = found - all.begin();
    if (found == all.end()) {
        const ShelvedNote *first = noteAt(QPointF(0, 0));
        if (!first && !m_shelf.notes().empty())
            first = &m_shelf.notes().front();
        const auto isFirst = [&](const PlacedHighlight &placed) { return first && placed.highlight.id == first->id; };
        at = std::ranges::find_if(all, isFirst) - all.begin() - step;
    }
    for (at += step; at >= 0 && at < all.size(); at += step) {
        if (!m_shelf.noteOf(all[at], *m_highlights))
            continue;
        const HighlightId id = all[at].highlight.id;
        setSelected(id);
        announceNote(id);
        Q_EMIT passageRequested(id);
        return;
    }
}

QString MarginNotes::spoken(const HighlightId &id) const
{
    const PlacedHighlight *placed = m_highlights ? m_highlights->find(id) : nullptr;
    const auto note = placed ? m_shelf.noteOf(*placed, *m_highlights, true) : std::nullopt;
    return note ? spokenText(*note) : QString();
}

/// Screen readers hear the note as the name of the list's current line.
void MarginNotes::announceNote(const HighlightId &id)
{
    announce(this, spoken(id));
}

} // namespace florilegium
