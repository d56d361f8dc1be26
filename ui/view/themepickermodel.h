// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "annotate/themeset.h"

#include <QAbstractListModel>
#include <QSet>

namespace florilegium {

/// A line of the picker: a theme, or the offer to make one.
struct ThemeChoice
{
    ThemeId id; ///< null: a new theme
    QString path; ///< names from the top, joined by '/'
    QString colour; ///< key
    int shortcut = 0;
    bool isChosen = false; ///< the highlight has it

    bool operator==(const ThemeChoice &) const = default;
};

/// The themes whose path holds every word of `typed` (any order, case and accents as typed do not matter), as a tree
/// where nothing is typed, else best first: the name itself, its beginning, the beginning of a word, anywhere. At the
/// end the offer to make `typed`, unless a theme has that path.
[[nodiscard]] QList<ThemeChoice> themeChoices(const ThemeSet &themes, QStringView typed, const QSet<ThemeId> &chosen);
/// What was typed as a path: names trimmed, empty ones dropped, joined by '/'.
[[nodiscard]] QString tidyThemePath(QStringView typed);
/// A path as people read it: "Openness › Secrecy".
[[nodiscard]] QString readablePath(const QString &path);

/// The choices as a list. Reads only.
class ThemePickerModel : public QAbstractListModel
{
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void setChoices(QList<ThemeChoice> choices);
    [[nodiscard]] const ThemeChoice &at(int row) const { return m_choices[row]; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<ThemeChoice> m_choices;
};

} // namespace florilegium
