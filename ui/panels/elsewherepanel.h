// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/elsewheremodel.h"
#include "panels/pagepanel.h"

namespace florilegium {

/// Where else the current highlight's passage stands, below the article.
class ElsewherePanel : public PagePanel
{
    Q_OBJECT
public:
    /// The model is borrowed. `actions` get a button each; their keys act in the list too.
    ElsewherePanel(ElsewhereModel &model, const QList<QAction *> &actions, QWidget *parent = nullptr);

    /// Null: none is current.
    [[nodiscard]] const ElsewhereRow *current() const;

Q_SIGNALS:
    /// The current row's article is to be opened at the passage.
    void jumpWanted();

protected:
    [[nodiscard]] bool isLoaded() const override { return m_model.isLoaded(); }
    [[nodiscard]] QString countOf(int rows) const override;
    bool press(const QKeyEvent &key) override;

private:
    ElsewhereModel &m_model;
};

} // namespace florilegium
