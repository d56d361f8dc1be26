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

/// Of the columns that go before those of the article or highlight: the two days, and what it is to living claims.
constexpr int factCount = 3;
IndexFacts factsAt(const Statement &statement)
{
    IndexFacts facts{.knownDay = statement.text(0), .publishedDay = statement.text(1)};
    const QString claims = statement.text(2); // "relation status,…"
    for (const QStringView claim : QStringView(claims).split(u',', Qt::SkipEmptyParts)) {
        const qsizetype space = claim.indexOf(u' ');
        const auto relation = relationFromWord(claim.first(space));
        const auto status = statusFromWord(claim.sliced(space + 1));
        if (relation)
            facts.bearings |= bearingBit(*relation);
        if (relation == Relation::States && status)
            facts.bearings |= bearingBit(*status);
    }
    return facts;
}

QStringList fingerprintOf(const IndexFacts &facts)
{
    return {facts.knownDay, facts.publishedDay, QString::number(facts.bearings)};
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
    Statement statement(library,
                        u"SELECT "_s + knownDay + u", "_s + publishedDay + u", '', "_s + articleColumns
                            + u" FROM articles a WHERE a.id = ?"_s);
    statement.bind(id);
    return firstEntry(statement, [&]() -> Result<IndexEntry> {
        const IndexFacts facts = factsAt(statement);
        const Article article = articleAt(statement, factCount);
        const QString site = siteOf(article);
        const qint64 made = seconds(article.added);
        return packedText(library, id).transform([&](const std::pair<TextId, QByteArray> &text) {
            return IndexEntry{.kind = IndexKind::Article,
                              .made = made,
                              .content = fingerprint(QStringList{article.title, article.note, article.byline, site,
                                                                 QString::number(text.first), QString::number(made)}
                                                     + fingerprintOf(facts)),
                              .facts = facts,
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
    Statement statement(library,
                        u"SELECT "_s + knownDay + u", "_s + publishedDay
                            + u", (SELECT group_concat(v.relation || ' ' || k.status) FROM evidence v "
                              "JOIN claims k ON k.id = v.claim WHERE v.highlight = h.id AND k.deleted IS NULL), "_s
                            + highlightColumns + u", "_s + articleColumns
                            + u" FROM highlights h JOIN articles a ON a.id = h.article WHERE h.id = ?"_s);
    statement.bind(id);
    return firstEntry(statement, [&]() -> Result<IndexEntry> {
        const IndexFacts facts = factsAt(statement);
        Highlight highlight = highlightAt(statement, factCount);
        const Article article = articleAt(statement, factCount + highlightColumnCount);
        const QString site = siteOf(article);
        const qint64 made = seconds(highlight.created);
        if (auto done = completeHighlights(library, {&highlight}); !done)
            return std::unexpected(done.error());
        const QString quote = quoteOf(highlight);
        return IndexEntry{
            .kind = IndexKind::Highlight,
            .made = made,
            .content = fingerprint(QStringList{quote, highlight.note, article.byline, site, QString::number(made)}
                                   + fingerprintOf(facts)),
            .facts = facts,
            .words = [quote, note = highlight.note, author = article.byline, site] {
                return IndexWords{.title = {},
                                  .text = indexedWords(quote),
                                  .note = indexedWords(note),
                                  .author = indexedWords(author),
                                  .site = indexedWords(site)};
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
        const qint64 made = seconds(claim.created);
        return IndexEntry{.kind = IndexKind::Claim,
                          .made = made,
                          .content = fingerprint({claim.statement, people, QString::number(made)}),
                          .facts = {},
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
