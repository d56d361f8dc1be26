// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/flatbytes.h"
#include "store/compress.h"
#include "store/indexgathering.h"
#include "store/indexmarks.h"
#include "store/rows.h"
#include "store/searchwords.h"
#include "store/sqlitequeries.h"

#include <QCryptographicHash>

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

qint64 seconds(const QDateTime &made)
{
    return made.isValid() ? made.toSecsSinceEpoch() : 0;
}

/// Tells two lists of texts apart.
QString printOf(const QStringList &texts)
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    for (const QString &text : texts) {
        hash.addData(text.toUtf8());
        hash.addData(QByteArrayView("\0", 1));
    }
    return QString::fromLatin1(hash.result().toBase64());
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

class StoredEntries : public IndexEntries
{
public:
    explicit StoredEntries(Connection &library)
        : m_library(library)
        , m_article(library,
                    u"SELECT a.title, a.note, a.added, (SELECT x.id FROM texts x"_s + textsOfArticle + u"a.id"_s
                        + newestTextFirst + u" LIMIT 1), "_s + sourceColumns() + u" FROM articles a WHERE a.id = ?"_s)
        , m_passages(library,
                     u"SELECT "_s + passageColumns + u", "_s + linkColumn
                         + u" FROM highlights h WHERE h.article = ? AND h.deleted IS NULL"_s)
        , m_highlight(library,
                      u"SELECT h.note, h.created, (SELECT json_group_array(exact) FROM (SELECT n.exact FROM anchors n "
                      "WHERE n.highlight = h.id AND n.marking = h.marking ORDER BY n.ordinal)), "_s
                          + sourceColumns() + u", "_s + passageColumns + u", "_s + linkColumn
                          + u" FROM highlights h JOIN articles a ON a.id = h.article WHERE h.id = ?"_s)
        , m_claim(library,
                  u"SELECT c.statement, c.status, c.created, (SELECT json_group_array(person) FROM "
                  "(SELECT p.person FROM claim_people p WHERE p.claim = c.id ORDER BY p.position)), "
                  "c.open_question <> '' FROM claims c WHERE c.id = ?"_s)
        , m_evidence(library,
                     u"SELECT e.relation, "_s + sourceColumns() + u", "_s + passageColumns
                         + u" FROM evidence e JOIN highlights h ON h.id = e.highlight "
                           "JOIN articles a ON a.id = h.article "
                           "WHERE e.claim = ? AND h.deleted IS NULL AND a.deleted IS NULL"_s)
    {
    }

    Result<std::optional<IndexEntry>> entry(IndexKind kind, const QString &target) override
    {
        switch (kind) {
        case IndexKind::Article: return article(target);
        case IndexKind::Highlight: return highlight(target);
        case IndexKind::Claim: return claim(target);
        }
        Q_UNREACHABLE_RETURN({});
    }

private:
    /// Whether there is a row; else absent, or why it cannot be read.
    static Result<bool> first(Statement &statement, const QString &id)
    {
        const bool found = statement.bind(id).next();
        if (!statement.result())
            return std::unexpected(statement.result().error());
        return found;
    }

    /// All rows, of which there may be none.
    template<typename Take>
    static Result<void> each(Statement &statement, const QString &id, Take take)
    {
        statement.bind(id);
        while (statement.next())
            take(statement);
        return statement.result();
    }

    Result<QByteArray> packedText(qint64 id)
    {
        Statement text(m_library, u"SELECT flat FROM texts WHERE id = ?"_s); // kept, it would keep the last one's bytes
        const QByteArray packed = text.bind(id).next() ? text.bytes(0) : QByteArray();
        if (!text.result())
            return std::unexpected(text.result().error());
        return packed;
    }

    Result<std::optional<IndexEntry>> article(const QString &id)
    {
        const auto found = first(m_article, id);
        if (!found || !*found)
            return found ? Result<std::optional<IndexEntry>>() : std::unexpected(found.error());
        IndexGathering gathered;
        gathered.addSource(m_article, 4);
        const QString title = m_article.text(0);
        const QString note = m_article.text(1);
        const qint64 made = seconds(m_article.time(2));
        const qint64 text = m_article.number(3);
        m_article.finish();
        if (!note.isEmpty())
            gathered.mark(hasMark(u"note"_s));
        const auto done = each(m_passages, id, [&gathered](const Statement &row) {
            gathered.addPassage(row, 0);
            gathered.addLinks(row.text(passageColumnCount));
        });
        if (!done)
            return std::unexpected(done.error());
        return IndexEntry{.kind = IndexKind::Article,
                          .made = made,
                          .print = printOf({title, note, QString::number(text)}),
                          .words = [this, title, note, text]() -> Result<IndexWords> {
                              return packedText(text).transform([&](const QByteArray &packed) {
                                  return IndexWords{.title = indexedWords(title),
                                                    .text = wordsOfText(packed),
                                                    .note = indexedWords(note)};
                              });
                          },
                          .sources = gathered.sources(),
                          .facts = gathered.facts()};
    }

    Result<std::optional<IndexEntry>> highlight(const QString &id)
    {
        const auto found = first(m_highlight, id);
        if (!found || !*found)
            return found ? Result<std::optional<IndexEntry>>() : std::unexpected(found.error());
        IndexGathering gathered;
        Highlight quoted;
        for (const QString &exact : listOfJson(m_highlight.text(2)))
            quoted.anchors << Anchor{.exact = exact};
        const QString quote = quoteOf(quoted);
        const QString note = m_highlight.text(0);
        const qint64 made = seconds(m_highlight.time(1));
        gathered.addSource(m_highlight, 3);
        gathered.addPassage(m_highlight, 3 + sourceColumnCount);
        gathered.addLinks(m_highlight.text(3 + sourceColumnCount + passageColumnCount));
        m_highlight.finish();
        return IndexEntry{.kind = IndexKind::Highlight,
                          .made = made,
                          .print = printOf({quote, note}),
                          .words = [quote, note]() -> Result<IndexWords> {
                              return IndexWords{.title = {}, .text = indexedWords(quote), .note = indexedWords(note)};
                          },
                          .sources = gathered.sources(),
                          .facts = gathered.facts()};
    }

    Result<std::optional<IndexEntry>> claim(const QString &id)
    {
        const auto found = first(m_claim, id);
        if (!found || !*found)
            return found ? Result<std::optional<IndexEntry>>() : std::unexpected(found.error());
        IndexGathering gathered;
        const QString statement = m_claim.text(0);
        gathered.mark(id);
        gathered.mark(hasMark(u"claim"_s));
        gathered.mark(statusMark(m_claim.text(1)));
        const qint64 made = seconds(m_claim.time(2));
        gathered.addPeople(listOfJson(m_claim.text(3)));
        if (m_claim.number(4) != 0)
            gathered.mark(hasMark(u"question"_s));
        m_claim.finish();
        const auto done = each(m_evidence, id, [&gathered](const Statement &row) {
            gathered.mark(relationMark(row.text(0)));
            gathered.addSource(row, 1);
            gathered.addPassage(row, 1 + sourceColumnCount);
        });
        if (!done)
            return std::unexpected(done.error());
        return IndexEntry{.kind = IndexKind::Claim,
                          .made = made,
                          .print = printOf({statement}),
                          .words = [statement]() -> Result<IndexWords> {
                              return IndexWords{.title = {}, .text = indexedWords(statement), .note = {}};
                          },
                          .sources = gathered.sources(),
                          .facts = gathered.facts()};
    }

    Connection &m_library;
    Statement m_article;
    Statement m_passages;
    Statement m_highlight;
    Statement m_claim;
    Statement m_evidence;
};

} // namespace

std::unique_ptr<IndexEntries> indexEntries(Connection &library)
{
    return std::make_unique<StoredEntries>(library);
}

} // namespace florilegium
