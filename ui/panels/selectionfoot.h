// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "panels/flowrow.h"

class QAction;
class QLabel;
class QMenu;

namespace florilegium {

/// Below a list: how many rows there are and are selected, and what can be done with these.
class SelectionFoot : public FlowRow
{
    Q_OBJECT
public:
    explicit SelectionFoot(QWidget *parent = nullptr);

    /// A button that triggers the action (borrowed); the foot's own.
    QWidget *addAction(QAction *action);
    /// A button that opens the menu (borrowed), with its title.
    void addMenu(QMenu *menu);
    /// Absent: not known yet. `everything`: all rows are, those that are not read yet too.
    void setCounts(std::optional<int> all, int selected, bool everything);
    [[nodiscard]] QString text() const;

private:
    QLabel *m_count;
};

} // namespace florilegium
