// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commands.h"
#include "cli/openlibrary.h"
#include "cli/output.h"
#include "fetch/networkfetcher.h"
#include "session/adding.h"

#include <QDir>
#include <QDirIterator>
#include <QEventLoop>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QJsonDocument>
#include <QJsonObject>

namespace florilegium::cli {

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

/// Waits for the bytes of an address; the command line has nothing else to do meanwhile.
Result<LoadedSource> fetched(const QString &address)
{
    const std::unique_ptr<Fetcher> fetcher = makeNetworkFetcher();
    QFutureWatcher<Result<Source>> watcher;
    QEventLoop loop;
    QObject::connect(&watcher, &QFutureWatcher<Result<Source>>::finished, &loop, &QEventLoop::quit);
    watcher.setFuture(fetcher->fetch(address));
    if (!watcher.isFinished())
        loop.exec();
    return watcher.result().transform(hashed);
}

void report(const Arguments &arguments, const Added &added)
{
    if (arguments.common.quiet)
        return;
    const QString title = added.article.title;
    if (!arguments.common.json) {
        printLine(stdout, added.article.id.text + u'\t' + title);
        if (added.alike)
            printLine(stderr,
                      u"%1: most of its text is that of %2 too; it may be another version of it"_s.arg(
                          added.article.id.text, added.alike->id.text));
        return;
    }
    QJsonObject row{{u"id"_s, added.article.id.text},
                    {u"title"_s, title},
                    {u"new"_s, added.isNew},
                    {u"newVersion"_s, added.isNewVersion}};
    if (added.isNewVersion) {
        row[u"moved"_s] = added.carried.moved;
        row[u"changed"_s] = added.carried.changed;
        row[u"notFound"_s] = added.carried.notFound;
    }
    if (added.alike)
        row[u"alike"_s] = added.alike->id.text;
    printLine(stdout, QString::fromUtf8(QJsonDocument(row).toJson(QJsonDocument::Compact)));
}

int run(const Arguments &arguments)
{
    const LibraryPointer library = openLibrary(arguments, Access::Write);
    if (!library)
        return InPart;
    int status = Done;
    for (const QString &file : filesNamed(arguments.positional)) {
        const auto loaded = isFetchable(file) ? fetched(file) : loadFile(file);
        const auto added = loaded.and_then(
            [&](const LoadedSource &source) { return addSource(*library, source, QDateTime::currentDateTimeUtc()); });
        if (added) {
            report(arguments, *added);
        } else {
            printFailure(file, added.error());
            status = InPart;
        }
    }
    return status;
}

QList<QCommandLineOption> options()
{
    return {};
}

} // namespace

extern const Command addCommand;
const Command addCommand{"add"_L1, "FILE|FOLDER|URL..."_L1, "puts articles into the library; prints id and title"_L1,
                         options, run};

} // namespace florilegium::cli
