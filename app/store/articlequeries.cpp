// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/flatbytes.h"
#include "store/compress.h"
#include "store/rows.h"
#include "store/sqlitequeries.h"

#include <QUrl>

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

Result<std::optional<Article>> firstArticle(Statement &statement)
{
    if (statement.next())
        return articleAt(statement);
    if (!statement.result())
        return std::unexpected(statement.result().error());
    return std::nullopt;
}

} // namespace

Result<QList<ArticleName>> readArticleNames(Connection &connection)
{
    Statement statement(connection,
                        u"SELECT a.id, a.title, a.site, iif(a.site = '', a.url, '') FROM articles a "
                        "LEFT JOIN reading_places p ON p.article = a.id WHERE a.deleted IS NULL "
                        "ORDER BY max(ifnull(p.happened, ''), ifnull(a.added, '')) DESC, a.id"_s);
    QList<ArticleName> names;
    while (statement.next()) {
        const QString address = statement.text(3);
        names.append({.id = {statement.text(0)},
                      .title = statement.text(1),
                      .site = address.isEmpty() ? statement.text(2) : QUrl(address).host()});
    }
    if (!statement.result())
        return std::unexpected(statement.result().error());
    return names;
}

Result<Article> readArticle(Connection &connection, const ArticleId &id)
{
    Statement statement(connection, u"SELECT "_s + articleColumns + u" FROM articles a WHERE a.id = ?"_s);
    statement.bind(id.text);
    const auto found = firstArticle(statement);
    if (!found)
        return std::unexpected(found.error());
    return *found ? Result<Article>(**found) : failure(ErrorCode::UnknownId, id.text);
}

Result<std::optional<Article>> findArticleBySha256(Connection &connection, const QString &sha256)
{
    Statement statement(connection,
                        u"SELECT "_s + articleColumns
                            + u" FROM versions v JOIN articles a ON a.id = v.article WHERE v.sha256 = ? "
                              "ORDER BY a.deleted IS NOT NULL, v.id DESC LIMIT 1"_s);
    statement.bind(sha256);
    return firstArticle(statement);
}

Result<std::optional<Article>> findArticleByUrl(Connection &connection, const QString &url)
{
    if (url.isEmpty())
        return std::nullopt;
    Statement statement(connection,
                        u"SELECT "_s + articleColumns
                            + u" FROM articles a WHERE a.id IN (SELECT id FROM articles WHERE url = ? AND url <> '' "
                              "UNION SELECT id FROM articles WHERE canonical_url = ? AND canonical_url <> '') "
                              "ORDER BY a.deleted IS NOT NULL, a.added DESC, a.id LIMIT 1"_s);
    statement.bind(url).bind(url);
    return firstArticle(statement);
}

Result<QList<Article>> findArticlesByPath(Connection &connection, const QString &path)
{
    QList<Article> articles;
    if (path.isEmpty())
        return articles;
    Statement statement(
        connection,
        u"SELECT "_s + articleColumns
            + u" FROM articles a WHERE a.path = ? AND a.path <> '' AND a.deleted IS NULL ORDER BY a.added DESC, a.id"_s);
    statement.bind(path);
    while (statement.next())
        articles << articleAt(statement);
    if (!statement.result())
        return std::unexpected(statement.result().error());
    return articles;
}

Result<QList<Version>> readVersions(Connection &connection, const ArticleId &id)
{
    Statement statement(connection,
                        u"SELECT id, article, sha256, source, format, size, taken FROM versions "
                        "WHERE article = ? ORDER BY taken DESC, id DESC"_s);
    statement.bind(id.text);
    QList<Version> versions;
    while (statement.next()) {
        versions.append({.id = statement.number(0),
                         .article = {statement.text(1)},
                         .sha256 = statement.text(2),
                         .source = statement.text(3),
                         .format = statement.text(4),
                         .size = statement.number(5),
                         .taken = statement.time(6)});
    }
    if (!statement.result())
        return std::unexpected(statement.result().error());
    return versions;
}

Result<QByteArray> readOriginal(Connection &connection, VersionId version)
{
    Statement statement(connection, u"SELECT original FROM versions WHERE id = ? AND original IS NOT NULL"_s);
    statement.bind(version);
    if (statement.next())
        return decompressed(statement.bytes(0));
    if (!statement.result())
        return std::unexpected(statement.result().error());
    return failure(ErrorCode::UnknownId, QString::number(version));
}

Result<QList<TextRow>> readTexts(Connection &connection, const ArticleId &id)
{
    Statement statement(connection,
                        u"SELECT x.id, x.version, x.parser, x.rules, x.made FROM texts x"_s + textsOfArticle + u'?'
                            + newestTextFirst);
    statement.bind(id.text);
    QList<TextRow> texts;
    while (statement.next()) {
        texts.append({.id = statement.number(0),
                      .version = statement.number(1),
                      .parser = int(statement.number(2)),
                      .rules = statement.text(3),
                      .made = statement.time(4)});
    }
    if (!statement.result())
        return std::unexpected(statement.result().error());
    return texts;
}

Result<DocumentPtr> readText(Connection &connection, TextId id)
{
    Statement statement(connection, u"SELECT flat FROM texts WHERE id = ?"_s);
    statement.bind(id);
    if (!statement.next())
        return statement.result() ? failure(ErrorCode::UnknownId, QString::number(id))
                                  : std::unexpected(statement.result().error());
    return decompressed(statement.bytes(0))
        .and_then([](const QByteArray &flat) { return fromFlatBytes(flat); })
        .transform(
            [](Document document) -> DocumentPtr { return std::make_shared<const Document>(std::move(document)); });
}

Result<std::pair<TextId, DocumentPtr>> readNewestText(Connection &connection, const ArticleId &id)
{
    Statement statement(connection,
                        u"SELECT x.id FROM texts x"_s + textsOfArticle + u'?' + newestTextFirst + u" LIMIT 1"_s);
    statement.bind(id.text);
    if (!statement.next())
        return statement.result() ? failure(ErrorCode::UnknownId, id.text)
                                  : std::unexpected(statement.result().error());
    const TextId text = statement.number(0);
    return readText(connection, text).transform([text](DocumentPtr document) {
        return std::pair(text, std::move(document));
    });
}

Result<ReadingPlace> readPlace(Connection &connection, const ArticleId &id)
{
    Statement statement(connection,
                        u"SELECT p.start_at, p.pixels, p.progress, p.happened FROM articles a "
                        "LEFT JOIN reading_places p ON p.article = a.id WHERE a.id = ?"_s);
    statement.bind(id.text);
    if (statement.next()) {
        return ReadingPlace{.offset = statement.number(0),
                            .pixels = statement.real(1),
                            .progress = statement.real(2),
                            .when = statement.time(3)};
    }
    if (!statement.result())
        return std::unexpected(statement.result().error());
    return failure(ErrorCode::UnknownId, id.text);
}

} // namespace florilegium
