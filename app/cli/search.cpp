// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commands.h"
#include "cli/openlibrary.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxHits = 200;

QString plain(QString snippet, const QString &open, const QString &close)
{
    return snippet.replace(QChar(2), open).replace(QChar(3), close);
}

QJsonObject toJson(const SearchHit &hit)
{
    QJsonObject object{{u"kind"_s, toWord(hit.kind)}, {u"title"_s, hit.title}, {u"snippet"_s, plain(hit.snippet, {}, {})}};
    if (!hit.article.isNull())
        object[u"article"_s] = hit.article.text;
    if (!hit.highlight.isNull())
        object[u"highlight"_s] = hit.highlight.text;
    if (!hit.claim.isNull())
        object[u"claim"_s] = hit.claim.text;
    return object;
}

} // namespace

int runSearch(const Arguments &arguments)
{
    const std::unique_ptr<Library> library = openLibrary(arguments, Access::Read);
    if (!library)
        return ExitPartly;
    const auto hits = library->queries().search(arguments.positional.join(u' '), maxHits);
    if (!hits) {
        complain(arguments.library, hits.error());
        return ExitPartly;
    }
    for (const SearchHit &hit : *hits) {
        if (arguments.json) {
            print(QString::fromUtf8(QJsonDocument(toJson(hit)).toJson(QJsonDocument::Compact)));
            continue;
        }
        const QString id = !hit.claim.isNull() ? hit.claim.text : !hit.highlight.isNull() ? hit.highlight.text : hit.article.text;
        print(id + u'\t' + toWord(hit.kind) + u'\t' + hit.title + u'\t' + plain(hit.snippet, u"["_s, u"]"_s).simplified());
    }
    return ExitDone;
}

} // namespace florilegium
