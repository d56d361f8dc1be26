// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commands.h"
#include "cli/openlibrary.h"
#include "session/adding.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

/// Files of a folder and what is below it, by name; hidden ones are passed over and links to folders not followed.
QStringList filesIn(const QString &folder)
{
    QStringList files;
    QDirIterator walk(folder, QDir::Files, QDirIterator::Subdirectories);
    while (walk.hasNext())
        files << walk.next();
    files.sort();
    return files;
}

QStringList filesNamed(const QStringList &names)
{
    QStringList files;
    for (const QString &name : names) {
        if (QFileInfo(name).isDir())
            files << filesIn(name);
        else
            files << name;
    }
    return files;
}

void report(const Arguments &arguments, const Added &added)
{
    if (arguments.quiet)
        return;
    const QString title = added.article.title;
    if (!arguments.json) {
        print(added.article.id.text + u'\t' + title);
        return;
    }
    const QJsonObject row{{u"id"_s, added.article.id.text}, {u"title"_s, title}, {u"new"_s, added.isNew},
                          {u"newVersion"_s, added.isNewVersion}};
    print(QString::fromUtf8(QJsonDocument(row).toJson(QJsonDocument::Compact)));
}

} // namespace

int runAdd(const Arguments &arguments)
{
    const std::unique_ptr<Library> library = openLibrary(arguments, Access::Write);
    if (!library)
        return ExitPartly;
    int status = ExitDone;
    for (const QString &file : filesNamed(arguments.positional)) {
        const auto added = loadFile(file).and_then([&](const LoadedSource &loaded) {
            return addSource(*library, loaded, QDateTime::currentDateTimeUtc());
        });
        if (added) {
            report(arguments, *added);
        } else {
            complain(file, added.error());
            status = ExitPartly;
        }
    }
    return status;
}

} // namespace florilegium
