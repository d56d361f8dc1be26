// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "view/themepickermodel.h"

#include "text/findmatches.h"

using namespace Qt::StringLiterals;

namespace florilegium {

namespace {

QString folded(QStringView text, const FindFold &fold)
{
    QString result;
    for (const QChar unit : text) {
        if (const char16_t plain = fold(unit.unicode()))
            result.append(QChar(plain));
    }
    return result;
}

QString nameOf(const QString &path)
{
    return path.sliced(path.lastIndexOf(u'/') + 1);
}

/// How well a folded path fits the folded words; -1: not at all, smaller is better.
int distanceOf(const QString &path, const QStringList &words)
{
    const QString name = nameOf(path);
    int worst = 0;
    for (const QString &word : words) {
        const qsizetype at = path.indexOf(word);
        if (at < 0)
            return -1;
        int distance = 4;
        if (name == word)
            distance = 0;
        else if (name.startsWith(word))
            distance = 1;
        else if (name.contains(u' ' + word))
            distance = 2;
        else if (name.contains(word) || at == 0 || path[at - 1] == u'/')
            distance = 3;
        worst = std::max(worst, distance);
    }
    return worst;
}

void collectTree(const ThemeSet &themes, const ThemeId &parent, const QSet<ThemeId> &chosen, QList<ThemeChoice> &out)
{
    const QList<Theme> children = themes.children(parent);
    for (const Theme &theme : children) {
        out.append(
            {theme.id, themes.path(theme.id), themes.colourOf(theme.id), theme.shortcut, chosen.contains(theme.id)});
        collectTree(themes, theme.id, chosen, out);
    }
}

} // namespace

QList<ThemeChoice> themeChoices(const ThemeSet &themes, QStringView typed, const QSet<ThemeId> &chosen)
{
    QList<ThemeChoice> all;
    collectTree(themes, {}, chosen, all);
    const FindFold fold;
    QString wanted = folded(typed, fold);
    wanted.replace(u'›', u' ').replace(u'/', u' ');
    const QStringList words = wanted.split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return all;
    std::vector<std::pair<int, ThemeChoice>> fitting;
    for (const ThemeChoice &choice : all) {
        const int distance = distanceOf(folded(choice.path, fold), words);
        if (distance >= 0)
            fitting.emplace_back(distance, choice);
    }
    std::ranges::stable_sort(fitting, {}, &std::pair<int, ThemeChoice>::first);
    QList<ThemeChoice> result;
    for (const auto &[distance, choice] : fitting)
        result.append(choice);
    const QString path = tidyThemePath(typed);
    if (!path.isEmpty() && !themes.findPath(path))
        result.append(ThemeChoice{{}, path, {}, 0, false});
    return result;
}

QString tidyThemePath(QStringView typed)
{
    QString path = typed.toString();
    path.replace(u'›', u'/');
    QStringList names;
    for (const QString &name : path.split(u'/')) {
        if (const QString tidy = name.simplified(); !tidy.isEmpty())
            names.append(tidy);
    }
    return names.join(u'/');
}

QString readablePath(const QString &path)
{
    return QString(path).replace(u"/"_s, u" › "_s);
}

void ThemePickerModel::setChoices(QList<ThemeChoice> choices)
{
    beginResetModel();
    m_choices = std::move(choices);
    endResetModel();
}

int ThemePickerModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_choices.size());
}

QVariant ThemePickerModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_choices.size())
        return {};
    const ThemeChoice &choice = m_choices[index.row()];
    if (role == Qt::DisplayRole)
        return choice.id.isNull() ? tr("New theme “%1”").arg(readablePath(choice.path)) : readablePath(choice.path);
    if (role == Qt::CheckStateRole && !choice.id.isNull())
        return choice.isChosen ? Qt::Checked : Qt::Unchecked;
    return {};
}

} // namespace florilegium
