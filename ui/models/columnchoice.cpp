// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/columnchoice.h"

#include <QStringList>

#include <algorithm>
#include <optional>

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

std::optional<ColumnChoice> choiceFromText(QStringView text, std::span<const ColumnWord> words)
{
    ColumnChoice choice{.shown = !text.startsWith(u'-')};
    const QStringView kept = choice.shown ? text : text.sliced(1);
    const qsizetype colon = kept.indexOf(u':');
    const QStringView word = kept.left(std::max<qsizetype>(colon, 0));
    const auto found = std::ranges::find_if(words, [word](const ColumnWord &known) { return word == known.word; });
    if (found == words.end())
        return std::nullopt;
    choice.column = int(found - words.begin());
    choice.shown |= choice.column == 0;
    choice.width = std::clamp(kept.sliced(colon + 1).toInt(), ColumnChoice::narrowest, ColumnChoice::widest);
    return choice;
}

} // namespace

QList<ColumnChoice> standardColumns(std::span<const ColumnWord> words)
{
    QList<ColumnChoice> columns;
    for (const ColumnWord &word : words)
        columns.append({.column = int(columns.size()), .width = word.width, .shown = word.shown});
    return columns;
}

QString columnsText(const QList<ColumnChoice> &columns, std::span<const ColumnWord> words)
{
    QStringList texts;
    for (const ColumnChoice &choice : columns)
        texts << (choice.shown ? u""_s : u"-"_s) + words[std::size_t(choice.column)].word + u':'
                + QString::number(choice.width);
    return texts.join(u' ');
}

QList<ColumnChoice> columnsFromText(const QString &text, std::span<const ColumnWord> words)
{
    QList<ColumnChoice> columns;
    const auto add = [&columns](const ColumnChoice &choice) {
        if (!std::ranges::contains(columns, choice.column, &ColumnChoice::column))
            columns.append(choice);
    };
    for (const QStringView piece : QStringView(text).split(u' ', Qt::SkipEmptyParts)) {
        if (const auto choice = choiceFromText(piece, words))
            add(*choice);
    }
    for (const ColumnChoice &choice : standardColumns(words))
        add(choice);
    return columns;
}

} // namespace florilegium
