// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "view/popupframe.h"

#include <QPointer>

class QLineEdit;
class QListView;
class QVBoxLayout;

namespace florilegium {

/// A sheet over the window with a field that is typed into, and, if there is one, a list of what may be chosen. The
/// keyboard stays in the field: its arrow keys go through the list. Esc closes the sheet and gives the focus back; a
/// click elsewhere closes it too.
class FieldSheet : public PopupFrame
{
    Q_OBJECT
public:
    explicit FieldSheet(QWidget *parent);

    [[nodiscard]] QLineEdit *field() const { return m_field; }
    /// Hides it; the focus goes back to where it was. Nothing when it is hidden.
    void closeSheet();

protected:
    /// In the parent's coordinates, with the shadow around it.
    void openAt(const QRect &place);
    /// Puts the list below the field. Its model is set; the list is the sheet's from now on.
    void addList(QListView *list, const QString &name);
    /// The row that the pointer moves to becomes current. Where rows move under a pointer that rests, none does: the
    /// arrow keys scroll the list.
    void followPointer();
    [[nodiscard]] QListView *list() const { return m_list; }
    [[nodiscard]] QVBoxLayout *column() const { return m_column; }
    /// What the sheet needs for so many rows of this height, with its shadow.
    [[nodiscard]] int heightFor(int rows, int rowHeight) const;

    /// Enter was pressed.
    virtual void enter() = 0;
    /// It was hidden, in whatever way.
    virtual void closing() {}
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void dismiss();
    [[nodiscard]] bool key(int key);
    [[nodiscard]] bool moveBy(int rows);

    QVBoxLayout *m_column;
    QLineEdit *m_field;
    QListView *m_list = nullptr;
    QPointer<QWidget> m_focusBefore;
};

} // namespace florilegium
