// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "annotate/themeset.h"
#include "view/popupframe.h"

#include <QPointer>

class QGridLayout;
class QLabel;
class QLineEdit;
class QToolButton;

namespace florilegium {

/// The colours of highlights as the reader has them: what each is called, its hue, what its marks are underlined with,
/// and their order, which is that of the keys. Each thing that is done is a change at once; Esc and a click elsewhere
/// close. The colours are those of the borrowed set, and follow it.
class ColourEditor : public PopupFrame
{
    Q_OBJECT
public:
    ColourEditor(const ThemeSet &themes, QWidget *parent);

    void setColours(const Palette &palette) override;
    /// In the upper middle of `room` (parent's coordinates).
    void openFor(const QRect &room);
    void closeEditor();

Q_SIGNALS:
    /// The colours are to be these, in this order.
    void wanted(const QList<florilegium::Colour> &colours);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// The widgets of one colour.
    struct Row
    {
        QLabel *sample;
        QLineEdit *name;
        QToolButton *shade;
        QToolButton *pattern;
        QToolButton *up;
        QToolButton *down;
    };

    void addRow();
    [[nodiscard]] QToolButton *addMenuButton(int row, int column);
    [[nodiscard]] QToolButton *addMoveButton(int row, int column, int by);
    void refresh();
    void show(const Row &row, const Colour &colour, int index);
    void fillShades(int row);
    void fillPatterns(int row);
    void rename(int row);
    void move(int row, int by);
    void change(int row, QString Colour::*field, const QString &value);
    [[nodiscard]] QIcon shadeIcon(const QString &shade) const;
    [[nodiscard]] QIcon patternIcon(MarkPattern pattern) const;

    const ThemeSet &m_themes;
    QGridLayout *m_grid;
    QList<Row> m_rows;
    QPointer<QWidget> m_focusBefore;
};

} // namespace florilegium
