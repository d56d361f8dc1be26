// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/codebook.h"

#include "annotate/edits.h"
#include "session/themepaths.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostThemes = 10'000;
constexpr qint64 largestCodebook = 16 << 20; // bytes

void collect(const ThemeSet &themes, const ThemeId &parent, QJsonArray &objects)
{
    for (const Theme &theme : themes.children(parent)) {
        QJsonObject object{{u"path"_s, themes.path(theme.id)}};
        if (!theme.colour.isEmpty())
            object[u"colour"_s] = theme.colour;
        if (!theme.definition.isEmpty())
            object[u"definition"_s] = theme.definition;
        if (theme.shortcut > 0)
            object[u"shortcut"_s] = theme.shortcut;
        objects << object;
        collect(themes, theme.id, objects);
    }
}

/// The theme with what the codebook says of it, as far as it lacks that.
Theme completed(const ThemeSet &themes, Theme theme, const QJsonObject &entry, bool isNew)
{
    const QString colour = entry[u"colour"_s].toString();
    if ((isNew || theme.colour.isEmpty()) && themes.colour(colour))
        theme.colour = colour;
    if (theme.definition.isEmpty())
        theme.definition = entry[u"definition"_s].toString().trimmed();
    const int key = entry[u"shortcut"_s].toInt();
    if (theme.shortcut == 0 && key >= 1 && key <= 9 && !themes.withShortcut(key))
        theme.shortcut = key;
    return theme;
}

} // namespace

QByteArray codebookOf(const ThemeSet &themes)
{
    QJsonArray objects;
    collect(themes, {}, objects);
    return QJsonDocument(QJsonObject{{u"version"_s, 1}, {u"themes"_s, objects}}).toJson();
}

Result<Change> withCodebook(const ThemeSet &themes, const QByteArray &codebook)
{
    const QJsonObject object = QJsonDocument::fromJson(codebook).object();
    if (!object[u"themes"_s].isArray() || object[u"themes"_s].toArray().size() > mostThemes)
        return failure(ErrorCode::Damaged, u"codebook"_s);
    ThemeSet after;
    after.load(themes.all(), themes.colours());
    Change change{u"theme.import"_s, {}};
    for (const QJsonValue &value : object[u"themes"_s].toArray()) {
        const QJsonObject entry = value.toObject();
        const ThemePath made = themePath(after, entry[u"path"_s].toString());
        if (made.id.isNull())
            continue;
        after.apply(made.change);
        const Theme before = *after.find(made.id);
        const Change more = changeTheme(before, completed(after, before, entry, !made.change.isEmpty()));
        after.apply(more);
        change.records << made.change.records << more.records;
    }
    return change.isEmpty() ? Change() : change;
}

int themesIn(const Change &change)
{
    QSet<QString> ids;
    for (const Record &record : change.records) {
        if (record.table == Table::Themes)
            ids << record.id;
    }
    return int(ids.size());
}

Result<QByteArray> readCodebook(const QString &path)
{
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        return failure(file.exists() ? ErrorCode::Unreadable : ErrorCode::NotFound, path);
    if (file.size() > largestCodebook)
        return failure(ErrorCode::TooLarge, path);
    return file.readAll();
}

} // namespace florilegium
