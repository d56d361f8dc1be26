// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPlainTextEdit>

namespace florilegium {

/// A sentence or two, wrapped: Enter and Tab end it, Esc gives it up. White space is simplified when it is read.
class StatementEditor : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit StatementEditor(QWidget *parent = nullptr);

    [[nodiscard]] QString statement() const { return toPlainText().simplified(); }
    /// Of the text in this width, with the frame around it; logical pixels.
    [[nodiscard]] int heightIn(int width) const;

Q_SIGNALS:
    /// Enter was pressed.
    void ended();
    void escaped();

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace florilegium
