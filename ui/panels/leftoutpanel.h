// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/leftoutmodel.h"
#include "panels/pagepanel.h"

namespace florilegium {

/// What was left out of the article, below it, and what the reader brought back.
class LeftOutPanel : public PagePanel
{
    Q_OBJECT
public:
    /// The model is borrowed. `actions` get a button each; their keys act in the list too.
    LeftOutPanel(LeftOutModel &model, const QList<QAction *> &actions, QWidget *parent = nullptr);

    /// Null: none is current.
    [[nodiscard]] const LeftOutRow *current() const;

Q_SIGNALS:
    /// The place where the current piece would have stood is to be shown.
    void jumpWanted();

protected:
    [[nodiscard]] bool isLoaded() const override { return m_model.isLoaded(); }
    [[nodiscard]] QString countOf(int rows) const override;
    bool press(const QKeyEvent &key) override;

private:
    LeftOutModel &m_model;
};

} // namespace florilegium
