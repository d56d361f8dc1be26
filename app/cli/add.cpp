// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commands.h"
#include "cli/openlibrary.h"
#include "cli/output.h"
#include "fetch/networkfetcher.h"
#include "session/gathering.h"

#include <QEventLoop>
#include <QFutureWatcher>
#include <QJsonDocument>
#include <QJsonObject>

namespace florilegium::cli {

using namespace Qt::StringLiterals;

namespace {

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

void report(const Arguments &arguments, const Gathered &entry)
{
    if (entry.as == GatheredAs::Refused) {
        printFailure(entry.path, entry.error);
        return;
    }
    if (arguments.common.quiet)
        return;
    const QString title = entry.article.title;
    if (!arguments.common.json) {
        printLine(stdout, entry.article.id.text + u'\t' + title);
        if (entry.alike)
            printLine(stderr,
                      u"%1: most of its text is that of %2 too; it may be another version of it"_s.arg(
                          entry.article.id.text, entry.alike->id.text));
        return;
    }
    QJsonObject row{{u"id"_s, entry.article.id.text},
                    {u"title"_s, title},
                    {u"new"_s, entry.as == GatheredAs::Added},
                    {u"newVersion"_s, entry.as == GatheredAs::NewVersion}};
    if (entry.as == GatheredAs::NewVersion) {
        row[u"moved"_s] = entry.carried.moved;
        row[u"changed"_s] = entry.carried.changed;
        row[u"notFound"_s] = entry.carried.notFound;
    }
    if (entry.alike)
        row[u"alike"_s] = entry.alike->id.text;
    printLine(stdout, QString::fromUtf8(QJsonDocument(row).toJson(QJsonDocument::Compact)));
}

Gathered gatheredFrom(const QString &address, const Result<Added> &added)
{
    Gathered entry{.path = address, .article = {}, .alike = {}, .carried = {}, .error = {}};
    if (!added) {
        entry.error = added.error();
        return entry;
    }
    entry.as = added->isNew ? GatheredAs::Added : added->isNewVersion ? GatheredAs::NewVersion : GatheredAs::Known;
    entry.article = added->article;
    entry.alike = added->alike;
    entry.carried = added->carried;
    return entry;
}

/// Files and folders, several at a time; the command line has nothing else to do meanwhile.
bool gather(const Arguments &arguments, Library &library, ParserHost &parsers, const QStringList &things)
{
    Gathering gathering(library, parsers);
    QEventLoop loop;
    QObject::connect(&gathering, &Gathering::gathered, &loop,
                     [&arguments](const Gathered &entry) { report(arguments, entry); });
    QObject::connect(&gathering, &Gathering::finished, &loop, &QEventLoop::quit, Qt::QueuedConnection);
    gathering.start(things);
    loop.exec();
    return countsOf(gathering.report()).refused == 0;
}

int run(const Arguments &arguments)
{
    const LibraryPointer library = openLibrary(arguments, Access::Write);
    if (!library)
        return InPart;
    ParserHost parsers;
    bool all = true;
    QStringList files; // that stand between two addresses
    const auto addFiles = [&] {
        if (!files.isEmpty())
            all = gather(arguments, *library, parsers, std::exchange(files, {})) && all;
    };
    for (const QString &thing : arguments.positional) {
        if (!isFetchable(thing)) {
            files << thing;
            continue;
        }
        addFiles();
        const Gathered entry = gatheredFrom(thing, fetched(thing).and_then([&](const LoadedSource &source) {
            return addSource(*library, source, QDateTime::currentDateTimeUtc());
        }));
        report(arguments, entry);
        all = all && entry.as != GatheredAs::Refused;
    }
    addFiles();
    return all ? Done : InPart;
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
