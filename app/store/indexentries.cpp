// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/flatbytes.h"
#include "store/compress.h"
#include "store/indexer.h"
#include "store/rows.h"
#include "store/searchwords.h"
#include "store/sqlitequeries.h"

#include <QCryptographicHash>

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

IndexEntry entry(HitKind kind, const QString &article, const QString &target, bool deleted, const QDateTime &made,
                 const QString &text)
{
    const QByteArray hash = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha1);
    return {.kind = kind,
            .article = article,
            .target = target,
            .deleted = deleted,
            .made = made.isValid() ? std::max<qint64>(0, made.toSecsSinceEpoch()) : 0,
            .content = QString::fromLatin1(hash.toBase64()),
            .words = [text] { return indexedWords(text); }};
}

/// The newest text of an article. A damaged one is passed over: the rest of the library is to be found.
Result<std::optional<IndexEntry>> textEntry(Connection &library, const IndexEntry &title)
{
    Statement statement(
        library, u"SELECT x.id, x.flat FROM texts x"_s + textsOfArticle + u'?' + newestTextFirst + u" LIMIT 1"_s);
    statement.bind(title.article);
    if (!statement.next()) {
        if (!statement.result())
            return std::unexpected(statement.result().error());
        return std::nullopt;
    }
    IndexEntry result = title;
    result.kind = HitKind::Text;
    result.content = statement.text(0);
    result.words = [packed = statement.bytes(1)] {
        const auto flat = decompressed(packed);
        const auto document = flat ? fromFlatBytes(*flat) : std::unexpected(flat.error());
        return document ? indexedWords(document->text()) : QString();
    };
    return result;
}

} // namespace

Result<QList<IndexEntry>> entriesOfArticle(Connection &library, const QString &id)
{
    Statement statement(library, u"SELECT "_s + articleColumns + u" FROM articles a WHERE a.id = ?"_s);
    statement.bind(id);
    QList<IndexEntry> entries;
    if (statement.next()) {
        const Article article = articleAt(statement);
        entries << entry(HitKind::Title, id, id, article.isDeleted(), article.added, article.title);
        if (!article.note.isEmpty())
            entries << entry(HitKind::Note, id, id, article.isDeleted(), article.added, article.note);
        const auto text = textEntry(library, entries.front());
        if (!text)
            return std::unexpected(text.error());
        if (*text)
            entries << **text;
    }
    if (!statement.result())
        return std::unexpected(statement.result().error());
    return entries;
}

Result<QList<IndexEntry>> entriesOfHighlight(Connection &library, const QString &id)
{
    Statement statement(library, u"SELECT "_s + highlightColumns + u" FROM highlights h WHERE h.id = ?"_s);
    statement.bind(id);
    QList<IndexEntry> entries;
    if (statement.next()) {
        Highlight highlight = highlightAt(statement);
        if (auto done = completeHighlights(library, {&highlight}); !done)
            return std::unexpected(done.error());
        const QString article = highlight.article.text;
        entries << entry(HitKind::Quote, article, id, highlight.isDeleted(), highlight.created, quoteOf(highlight));
        if (!highlight.note.isEmpty())
            entries << entry(HitKind::Note, article, id, highlight.isDeleted(), highlight.created, highlight.note);
    }
    if (!statement.result())
        return std::unexpected(statement.result().error());
    return entries;
}

Result<QList<IndexEntry>> entriesOfClaim(Connection &library, const QString &id)
{
    Statement statement(library, u"SELECT "_s + claimColumns + u" FROM claims c WHERE c.id = ?"_s);
    statement.bind(id);
    QList<IndexEntry> entries;
    if (statement.next()) {
        const Claim claim = claimAt(statement);
        entries << entry(HitKind::Claim, {}, id, claim.isDeleted(), claim.created, claim.statement);
    }
    if (!statement.result())
        return std::unexpected(statement.result().error());
    return entries;
}

} // namespace florilegium
