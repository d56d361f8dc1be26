// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The line from a note that is pointed at to its passage.

#include "view/documentview.h"

#include "view/documentviewparts.h"

namespace florilegium {

namespace {

constexpr double gutterShare = 0.5; // of the room between text and note

} // namespace

void DocumentView::setPointedNote(std::function<std::optional<PointedNote>()> note)
{
    m_parts->pointedNote = std::move(note);
    viewport()->update();
}

std::optional<PointedNote> DocumentView::pointedNote() const
{
    return m_parts->pointedNote ? m_parts->pointedNote() : std::nullopt;
}

NoteLine DocumentView::lineOf(const PointedNote &note) const
{
    const double right = m_parts->columns.text.left() + m_parts->columns.text.width();
    NoteLine line{.note = note.place,
                  .passage = {},
                  .gutter = right + (note.place.left() - right) * gutterShare,
                  .ink = m_look.tone(m_parts->highlights.colourOf(note.id)).ink};
    for (const TextRange &range : m_parts->highlights.rangesOf(note.id))
        line.passage += rectsOf(range);
    return line;
}

} // namespace florilegium
