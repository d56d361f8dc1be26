// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "annotate/change.h"

#include <optional>

namespace florilegium {

/// The changes of this session that can be taken back, over all articles. A value; knows no store.
class UndoStack
{
public:
    void push(const Change &change);
    [[nodiscard]] bool canUndo() const { return m_done > 0; }
    [[nodiscard]] bool canRedo() const { return m_done < m_changes.size(); }
    [[nodiscard]] QString undoName() const;
    [[nodiscard]] QString redoName() const;
    /// The change to apply for undoing the last one, and steps back.
    [[nodiscard]] std::optional<Change> undo();
    /// The change to apply again, and steps forward.
    [[nodiscard]] std::optional<Change> redo();
    /// Drops what can no longer be applied (its write failed, or that of its inverse).
    void forget(const Change &change);

    /// Steps of earlier sessions, which the journal tells of (oldest first), below what was pushed here. What was
    /// undone last can be done again if nothing was pushed yet.
    void restore(const QList<Change> &journal);
    /// Things were taken out of the bin for good (library/bin.h): what steps did to them is forgotten. A step that made
    /// something of them part of what is still there cannot be taken back any more, nor what lies beyond it.
    void cut(const Change &emptying);

private:
    void follow(const Change &change);
    [[nodiscard]] bool goBack(const Change &change);
    [[nodiscard]] bool goForward(const Change &change);

    QList<Change> m_changes;
    qsizetype m_done = 0;
};

/// Whether an entry of the journal is a step of the reader's, and not something that came with it or from elsewhere.
[[nodiscard]] bool isStep(const Change &change);

} // namespace florilegium
