// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commands.h"
#include "cli/openlibrary.h"
#include "cli/output.h"
#include "cli/paging.h"

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
    const LibraryPointer library = openLibrary(arguments, Access::Read);
    if (!library)
        return InPart;
    const auto rows = allPages([&](int offset, int limit) { return library->queries().articles({}, offset, limit); });
    if (!rows) {
        printFailure(libraryPath(arguments), rows.error());
        return InPart;
    }
    for (const ArticleRow &row : *rows) {
        if (arguments.common.json)
            printLine(stdout, QString::fromUtf8(QJsonDocument(toJson(row)).toJson(QJsonDocument::Compact)));
        else
            printLine(stdout,
                      row.article.id.text + u'\t' + QString::number(row.highlights) + u'\t' + row.article.title);
    }
    return Done;
}

QList<QCommandLineOption> options()
{
    return {};
}

} // namespace

extern const Command listCommand;
const Command listCommand{"list"_L1, ""_L1, "lists the articles"_L1, options, run};

} // namespace florilegium::cli
