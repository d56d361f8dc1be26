// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "view/popupframe.h"

#include <QPointer>

class QLabel;
class QLineEdit;
class QListView;

namespace florilegium {

/// A sheet that asks for one line: a title, a field, and what a descendant puts below it. Enter answers, Esc and a
/// click elsewhere close; the focus goes back to where it was.
class AskPopup : public PopupFrame
{
    Q_OBJECT
public:
    explicit AskPopup(QWidget *parent);

    void setColours(const Palette &palette) override;
    /// In the upper middle of `room` (parent's coordinates).
    void openFor(const QString &title, const QRect &room);
    void closePopup();
    [[nodiscard]] QLineEdit *field() const { return m_field; }

Q_SIGNALS:
    /// Enter, with something typed.
    void answered(const QString &text);

protected:
    virtual void enter();
    /// A key that is not the field's own.
    virtual bool key(int key);
    /// Height of what stands below the field.
    [[nodiscard]] virtual int heightBelow() const { return 0; }
    void resizeFor(const QRect &room);
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLabel *m_title;
    QLineEdit *m_field;
    QPointer<QWidget> m_focusBefore;
};

} // namespace florilegium
