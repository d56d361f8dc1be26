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
    /// Drops what can no longer be applied (its write failed).
    void forget(const Change &change);

private:
    QList<Change> m_changes;
    qsizetype m_done = 0;
};

} // namespace florilegium
