// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commands.h"
#include "cli/openlibrary.h"
#include "cli/output.h"
#include "cli/querytext.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace florilegium::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxHits = 200;

QString plain(QString snippet, const QString &open, const QString &close)
{
    return snippet.replace(QChar(2), open).replace(QChar(3), close);
}

QJsonObject toJson(const SearchHit &hit)
{
    QJsonObject object{
        {u"kind"_s, toWord(hit.kind)}, {u"title"_s, hit.title}, {u"snippet"_s, plain(hit.snippet, {}, {})}};
    if (!hit.article.isNull())
        object[u"article"_s] = hit.article.text;
    if (!hit.highlight.isNull())
        object[u"highlight"_s] = hit.highlight.text;
    if (!hit.claim.isNull())
        object[u"claim"_s] = hit.claim.text;
    return object;
}

int wrongUse()
{
    printLine(stderr, u"florilegium-cli: search: say what to look for.\n"_s + queryHelp());
    return WrongUse;
}

int run(const Arguments &arguments)
{
    const QString text = arguments.positional.join(u' ');
    const auto query = queryFromText(text);
    if (!query || query->isEmpty())
        return query ? wrongUse() : WrongUse;
    const LibraryPointer library = openLibrary(arguments, Access::Search);
    if (!library)
        return InPart;
    const auto named = hasNamesOf(library->queries(), text, *query);
    const auto hits = library->queries().search(*query, maxHits);
    if (!named || !hits) {
        printFailure(libraryPath(arguments), hits ? named.error() : hits.error());
        return InPart;
    }
    for (const SearchHit &hit : *hits) {
        if (arguments.common.json) {
            printLine(stdout, QString::fromUtf8(QJsonDocument(toJson(hit)).toJson(QJsonDocument::Compact)));
            continue;
        }
        const QString id = !hit.claim.isNull() ? hit.claim.text
            : !hit.highlight.isNull()          ? hit.highlight.text
                                               : hit.article.text;
        printLine(stdout,
                  id + u'\t' + toWord(hit.kind) + u'\t' + hit.title + u'\t'
                      + plain(hit.snippet, u"["_s, u"]"_s).simplified());
    }
    return *named ? Done : InPart;
}

QList<QCommandLineOption> options()
{
    return {};
}

} // namespace

extern const Command searchCommand;
const Command searchCommand{"search"_L1, "QUERY"_L1, "finds articles, highlights and claims, newest first"_L1, options,
                            run};

} // namespace florilegium::cli
