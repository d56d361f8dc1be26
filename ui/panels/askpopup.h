// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "view/fieldsheet.h"

class QLabel;

namespace florilegium {

/// A sheet that asks for one line: a title, a field, and what a descendant puts below it. Enter answers, Esc and a
/// click elsewhere close; the focus goes back to where it was.
class AskPopup : public FieldSheet
{
    Q_OBJECT
public:
    explicit AskPopup(QWidget *parent);

    void setColours(const Palette &palette) override;
    /// In the upper middle of `room` (parent's coordinates).
    void openFor(const QString &title, const QRect &room);

Q_SIGNALS:
    /// Enter, with something typed.
    void answered(const QString &text);

protected:
    void enter() override;
    /// Height of what stands below the field.
    [[nodiscard]] virtual int heightBelow() const { return 0; }

private:
    QLabel *m_title;
};

} // namespace florilegium
