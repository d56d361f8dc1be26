// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/undostack.h"

namespace florilegium {

void UndoStack::push(const Change &change)
{
    m_changes.resize(m_done);
    m_changes << change;
    ++m_done;
}

QString UndoStack::undoName() const
{
    return canUndo() ? m_changes[m_done - 1].name : QString();
}

QString UndoStack::redoName() const
{
    return canRedo() ? m_changes[m_done].name : QString();
}

std::optional<Change> UndoStack::undo()
{
    if (!canUndo())
        return std::nullopt;
    return inverse(m_changes[--m_done]);
}

std::optional<Change> UndoStack::redo()
{
    if (!canRedo())
        return std::nullopt;
    return m_changes[m_done++];
}

void UndoStack::forget(const Change &change)
{
    const qsizetype index = m_changes.indexOf(change);
    if (index < 0)
        return;
    m_changes.removeAt(index);
    if (index < m_done)
        --m_done;
}

} // namespace florilegium
