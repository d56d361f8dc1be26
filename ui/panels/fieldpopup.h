// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "paint/palette.h"

#include <QTimer>
#include <QWidget>

class QAbstractItemModel;
class QLabel;
class QLineEdit;
class QListView;
class QModelIndex;

namespace florilegium {

class RowDelegate;

/// What stands under a field (borrowed) while one types into it: rows to choose from, and a sentence above them. The
/// focus stays in the field; arrows, Enter, Alt+Enter and Esc work from there, and how many rows there are and which
/// one is chosen is told to screen readers. Of several under one field one is active.
class FieldPopup : public QWidget
{
    Q_OBJECT
public:
    /// Takes the delegate as its child.
    FieldPopup(QLineEdit *field, RowDelegate *delegate, QWidget *parent);

    virtual void setLook(const Palette &look);
    /// One that is not hears nothing of the field, and is not seen.
    void setActive(bool active);
    [[nodiscard]] bool isActive() const { return m_isActive; }
    /// The field's text is another question: as if it had just been typed.
    void ask() { edited(); }
    /// What is said above the rows, empty for nothing.
    [[nodiscard]] QString said() const;
    [[nodiscard]] QListView *view() const { return m_view; }

Q_SIGNALS:
    /// Something was chosen, or Esc pressed, and the field is empty: the focus belongs elsewhere.
    void left();

protected:
    void setModel(QAbstractItemModel *model);
    [[nodiscard]] QLineEdit *field() const { return m_field; }
    [[nodiscard]] QModelIndex current() const;
    /// Which row the arrows chose since the last letter, -1 for none.
    [[nodiscard]] int stepped() const { return m_stepped; }
    void forgetStep() { m_stepped = -1; }
    void say(const QString &sentence);
    /// What describes the field, from the next say() on, while nothing is said.
    void setFieldDescription(const QString &description) { m_fieldDescription = description; }
    /// Rows or the sentence have changed.
    void showRows();
    /// Told to screen readers.
    void speak(const QString &words);
    /// Empties the field, hides, and tells with left().
    void finish();

    /// The field's text changed.
    virtual void edited() = 0;
    virtual void enter() = 0;
    virtual void choose(const QModelIndex &index, bool beside) = 0;
    /// The row that is chosen when the arrows have chosen none; -1: none.
    [[nodiscard]] virtual int firstChoice() const { return 0; }
    /// False: the key is the field's.
    virtual bool tab() { return false; }
    virtual void escape() { finish(); }
    /// The field has got the focus.
    virtual void reached() {}
    /// It is going to be hidden: what was offered is forgotten.
    virtual void forget() = 0;
    /// In logical pixels; in a narrow window it is narrower.
    [[nodiscard]] virtual int widest() const { return 520; }

    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    [[nodiscard]] const Palette &look() const { return m_look; }

private:
    [[nodiscard]] int choice() const;
    void place();
    void step(int by);
    void speakRows();
    bool fieldKey(int key);
    bool besideKey(QEvent *event);

    QLineEdit *m_field;
    QString m_fieldDescription; ///< while nothing is said
    QLabel *m_said;
    QListView *m_view;
    RowDelegate *m_delegate;
    Palette m_look;
    QTimer m_speaking; ///< until the rows stand still
    int m_stepped = -1;
    bool m_isActive = true;
};

} // namespace florilegium
