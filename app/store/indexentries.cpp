// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/flatbytes.h"
#include "store/compress.h"
#include "store/indexer.h"
#include "store/rows.h"
#include "store/searchwords.h"
#include "store/sqlitequeries.h"

#include <QCryptographicHash>
#include <QUrl>

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

qint64 seconds(const QDateTime &made)
{
    return made.isValid() ? made.toSecsSinceEpoch() : 0;
}

/// Tells two lists of texts apart.
QString fingerprint(const QStringList &texts)
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    for (const QString &text : texts) {
        hash.addData(text.toUtf8());
        hash.addData(QByteArrayView("\0", 1));
    }
    return QString::fromLatin1(hash.result().toBase64());
}

/// The newest text of an article: its number and its packed bytes; number 0 without one.
Result<std::pair<TextId, QByteArray>> packedText(Connection &library, const QString &article)
{
    Statement statement(
        library, u"SELECT x.id, x.flat FROM texts x"_s + textsOfArticle + u'?' + newestTextFirst + u" LIMIT 1"_s);
    statement.bind(article);
    std::pair<TextId, QByteArray> text;
    if (statement.next())
        text = {statement.number(0), statement.bytes(1)};
    if (!statement.result())
        return std::unexpected(statement.result().error());
    return text;
}

/// A damaged text is passed over: the rest of the library is to be found.
QString wordsOfText(const QByteArray &packed)
{
    if (packed.isEmpty())
        return {};
    const auto flat = decompressed(packed);
    const auto document = flat ? fromFlatBytes(*flat) : std::unexpected(flat.error());
    return document ? indexedWords(document->text()) : QString();
}

/// The site's name and the host of its address.
QString siteOf(const Article &article)
{
    const QUrl url(article.url.isEmpty() ? article.canonicalUrl : article.url);
    return article.site + u'\n' + url.host();
}

template<typename Entry>
Result<std::optional<IndexEntry>> firstEntry(Statement &statement, Entry entry)
{
    std::optional<IndexEntry> result;
    if (statement.next()) {
        auto made = entry();
        if (!made)
            return std::unexpected(made.error());
        result = *std::move(made);
    }
    if (!statement.result())
        return std::unexpected(statement.result().error());
    return result;
}

} // namespace

Result<std::optional<IndexEntry>> entryOfArticle(Connection &library, const QString &id)
{
    Statement statement(library, u"SELECT "_s + articleColumns + u" FROM articles a WHERE a.id = ?"_s);
    statement.bind(id);
    return firstEntry(statement, [&]() -> Result<IndexEntry> {
        const Article article = articleAt(statement);
        const QString site = siteOf(article);
        return packedText(library, id).transform([&](const std::pair<TextId, QByteArray> &text) {
            return IndexEntry{.kind = IndexKind::Article,
                              .made = seconds(article.added),
                              .content = fingerprint(
                                  {article.title, article.note, article.byline, site, QString::number(text.first)}),
                              .words = [article, site, packed = text.second] {
                                  return IndexWords{.title = indexedWords(article.title),
                                                    .text = wordsOfText(packed),
                                                    .note = indexedWords(article.note),
                                                    .author = indexedWords(article.byline),
                                                    .site = indexedWords(site)};
                              }};
        });
    });
}

Result<std::optional<IndexEntry>> entryOfHighlight(Connection &library, const QString &id)
{
    Statement statement(library, u"SELECT "_s + highlightColumns + u" FROM highlights h WHERE h.id = ?"_s);
    statement.bind(id);
    return firstEntry(statement, [&]() -> Result<IndexEntry> {
        Highlight highlight = highlightAt(statement);
        if (auto done = completeHighlights(library, {&highlight}); !done)
            return std::unexpected(done.error());
        const QString quote = quoteOf(highlight);
        return IndexEntry{
            .kind = IndexKind::Highlight,
            .made = seconds(highlight.created),
            .content = fingerprint({quote, highlight.note}),
            .words = [quote, note = highlight.note] {
                return IndexWords{
                    .title = {}, .text = indexedWords(quote), .note = indexedWords(note), .author = {}, .site = {}};
            }};
    });
}

Result<std::optional<IndexEntry>> entryOfClaim(Connection &library, const QString &id)
{
    Statement statement(library, u"SELECT "_s + claimColumns + u" FROM claims c WHERE c.id = ?"_s);
    statement.bind(id);
    return firstEntry(statement, [&]() -> Result<IndexEntry> {
        Claim claim = claimAt(statement);
        if (auto done = completeClaims(library, {&claim}); !done)
            return std::unexpected(done.error());
        const QString people = claim.attributedTo.join(u'\n');
        return IndexEntry{.kind = IndexKind::Claim,
                          .made = seconds(claim.created),
                          .content = fingerprint({claim.statement, people}),
                          .words = [statement = claim.statement, people] {
                              return IndexWords{.title = {},
                                                .text = indexedWords(statement),
                                                .note = {},
                                                .author = indexedWords(people),
                                                .site = {}};
                          }};
    });
}

} // namespace florilegium
