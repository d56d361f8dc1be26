// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>

class QAction;

namespace florilegium {

/// An action as a quiet button of a panel: its name and, fainter, its key. Drawn from the roles of the palette.
class ActionButton : public QAbstractButton
{
    Q_OBJECT
public:
    /// `action` is borrowed and outlives the button.
    explicit ActionButton(QAction *action, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void follow();
    [[nodiscard]] QString keyText() const;

    QAction *m_action;
};

} // namespace florilegium
