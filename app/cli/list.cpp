// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commands.h"
#include "cli/openlibrary.h"
#include "cli/paging.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace florilegium {

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

} // namespace

int runList(const Arguments &arguments)
{
    const std::unique_ptr<Library> library = openLibrary(arguments, Access::Read);
    if (!library)
        return ExitPartly;
    const auto rows = allPages([&](int offset, int limit) { return library->queries().articles({}, offset, limit); });
    if (!rows) {
        complain(arguments.library, rows.error());
        return ExitPartly;
    }
    for (const ArticleRow &row : *rows) {
        if (arguments.json)
            print(QString::fromUtf8(QJsonDocument(toJson(row)).toJson(QJsonDocument::Compact)));
        else
            print(row.article.id.text + u'\t' + QString::number(row.highlights) + u'\t' + row.article.title);
    }
    return ExitDone;
}

} // namespace florilegium
