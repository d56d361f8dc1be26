// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/deskmodel.h"
#include "panels/pagepanel.h"

namespace florilegium {

/// The re-anchoring desk, below the article: what became of each highlight, and what can be decided about it. It
/// decides nothing: its actions are the window's.
class DeskPanel : public PagePanel
{
    Q_OBJECT
public:
    /// The model is borrowed. `actions` get a button each; their keys act in the list too.
    DeskPanel(DeskModel &model, const QList<QAction *> &actions, QWidget *parent = nullptr);

    /// Null id: none is current.
    [[nodiscard]] HighlightId current() const;
    void setCurrent(const HighlightId &id);

Q_SIGNALS:
    /// The reader wants to choose the place by selecting text.
    void selectWanted();

protected:
    [[nodiscard]] bool isLoaded() const override { return m_model.isLoaded(); }
    [[nodiscard]] QString countOf(int rows) const override;
    bool press(const QKeyEvent &key) override;

private:
    DeskModel &m_model;
};

} // namespace florilegium
