// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/articlelist.h"
#include "cli/commands.h"
#include "cli/openlibrary.h"
#include "cli/output.h"
#include "cli/querytext.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace florilegium::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonObject toJson(const ArticleRow &row)
{
    const Article &article = row.article;
    return {{u"id"_s, article.id.text},
            {u"title"_s, article.title},
            {u"byline"_s, article.byline},
            {u"site"_s, article.site},
            {u"url"_s, article.url.isEmpty() ? article.canonicalUrl : article.url},
            {u"published"_s, article.published},
            {u"added"_s, article.added.toString(Qt::ISODate)},
            {u"state"_s, toWord(article.state)},
            {u"words"_s, article.words},
            {u"highlights"_s, row.highlights}};
}

int run(const Arguments &arguments)
{
    const QString text = arguments.options.value(u"filter"_s);
    const auto query = queryFromText(text);
    if (!query)
        return WrongUse;
    const LibraryPointer library = openLibrary(arguments, query->isEmpty() ? Access::Read : Access::Search);
    if (!library)
        return InPart;
    const auto named = hasNamesOf(library->queries(), text, *query);
    const auto rows = allArticles(library->queries(), *query);
    if (!named || !rows) {
        printFailure(libraryPath(arguments), rows ? named.error() : rows.error());
        return InPart;
    }
    for (const ArticleRow &row : *rows) {
        if (arguments.common.json)
            printLine(stdout, QString::fromUtf8(QJsonDocument(toJson(row)).toJson(QJsonDocument::Compact)));
        else
            printLine(stdout,
                      row.article.id.text + u'\t' + QString::number(row.highlights) + u'\t' + row.article.title);
    }
    return *named ? Done : InPart;
}

QList<QCommandLineOption> options()
{
    return {{u"filter"_s, u"only articles that this query holds of, by themselves or by a highlight"_s, u"QUERY"_s}};
}

} // namespace

extern const Command listCommand;
const Command listCommand{"list"_L1, "[--filter QUERY]"_L1, "lists the articles, archived ones last"_L1, options, run};

} // namespace florilegium::cli
