// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "annotate/themeset.h"
#include "view/fieldsheet.h"

#include <QSet>

class QLabel;

namespace florilegium {

class ThemePickerModel;
struct ThemeChoice;

/// Chooses a theme by typing: filters the paths, offers to make what is not there yet ("politics/europe"), marks the
/// themes that the highlight has. Enter chooses, the arrow keys move, Esc and a click elsewhere close. The set is
/// borrowed and outlives the picker.
class ThemePicker : public FieldSheet
{
    Q_OBJECT
public:
    ThemePicker(ThemeSet &themes, QWidget *parent);

    void setColours(const Palette &palette) override;
    /// For a highlight with these themes. The sheet's upper left corner is at `place` (parent's coordinates), moved
    /// so that all of it is inside the parent.
    void openForThemes(const QList<ThemeId> &chosen, QPoint place);
    /// For a digit without a theme: what is chosen gets that key.
    void openForDigit(int digit, QPoint place);
    /// For something else, which `title` says.
    void openFor(const QString &title, QPoint place);
    /// For a theme that is not there yet, below the path `above` (empty: the top): what is typed is offered first.
    void openForNew(const QString &above, QPoint place);
    /// 1 to 9 while a theme for that key is chosen, else 0.
    [[nodiscard]] int digit() const { return m_digit; }

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    /// `digit`: the key that it is to get, or 0.
    void themeChosen(const florilegium::ThemeId &id, int digit);
    /// A theme that is not there yet, with its parents: names joined by '/'.
    void newThemeChosen(const QString &path, int digit);
    void closed();

protected:
    void enter() override;
    void closing() override;

private:
    void addParts();
    void open(const QString &title, const QString &typed, QPoint place);
    void refill();
    void choose(int row);

    ThemeSet &m_themes;
    ThemePickerModel *m_model;
    QLabel *m_title;
    QSet<ThemeId> m_chosen;
    int m_digit = 0;
    bool m_prefersNew = false;
};

} // namespace florilegium
