// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/sqlitequeries.h"

#include "store/transaction.h"

namespace florilegium {

SqliteQueries::SqliteQueries(std::unique_ptr<Connection> connection, std::shared_ptr<IndexAccess> index)
    : m_connection(std::move(connection))
    , m_index(std::move(index))
{
}

/// Runs a read that takes several statements against one state of the library.
template<typename Read>
auto SqliteQueries::consistently(Read read) -> std::invoke_result_t<Read, Connection &>
{
    const Transaction transaction(*m_connection, Transaction::Kind::Read);
    if (!transaction.result())
        return std::unexpected(transaction.result().error());
    return read(*m_connection);
}

/// Runs a read for a query against one state of the library and of the index.
template<typename Read>
auto SqliteQueries::asking(const Query &query, Read read) -> std::invoke_result_t<Read, const QueryPlace &>
{
    return asking(query.isEmpty() ? Result<Connection *>(nullptr) : m_index.connection(), asksForWords(query), read);
}

/// What the library can tell by itself is not kept from the reader by an index that fails.
template<typename Read>
auto SqliteQueries::asking(const Result<Connection *> &index, bool isNeeded, Read read)
    -> std::invoke_result_t<Read, const QueryPlace &>
{
    const auto names = m_names.of(*m_connection);
    if (!names)
        return std::unexpected(names.error());
    if (index && *index) {
        auto answer = askingBoth(**index, **names, read);
        if (answer)
            return answer;
        const Error error = m_index.report(answer.error()); // closes it, perhaps
        if (isNeeded)
            return std::unexpected(error);
    } else if (!index && isNeeded) {
        return std::unexpected(index.error());
    }
    const Transaction transaction(*m_connection, Transaction::Kind::Read);
    if (!transaction.result())
        return std::unexpected(transaction.result().error());
    return read(QueryPlace{.connection = *m_connection, .names = **names});
}

template<typename Read>
auto SqliteQueries::askingBoth(Connection &both, const QueryNames &names, Read read)
    -> std::invoke_result_t<Read, const QueryPlace &>
{
    const Transaction transaction(both, Transaction::Kind::Read);
    const auto inStep = transaction.result() ? isInStep(both) : std::unexpected(transaction.result().error());
    if (!inStep)
        return std::unexpected(inStep.error());
    return read(QueryPlace{.connection = both, .names = names, .hasIndex = true, .inStep = *inStep});
}

Result<QList<ArticleRow>> SqliteQueries::articles(const ArticleFilter &filter, int offset, int limit)
{
    return asking(filter.query, [&](const QueryPlace &place) { return readArticles(place, filter, offset, limit); });
}

Result<int> SqliteQueries::articleCount(const ArticleFilter &filter)
{
    return asking(filter.query, [&](const QueryPlace &place) { return countArticles(place, filter); });
}

Result<QList<ArticleId>> SqliteQueries::articleIds(const ArticleFilter &filter)
{
    return asking(filter.query, [&](const QueryPlace &place) { return readArticleIds(place, filter); });
}

Result<QList<ArticleGroup>> SqliteQueries::articleGroups(const ArticleFilter &filter, ArticleGrouping grouping)
{
    return asking(filter.query, [&](const QueryPlace &place) { return readArticleGroups(place, filter, grouping); });
}

Result<QList<DuplicateGroup>> SqliteQueries::duplicates()
{
    return asking(m_index.connection(), false, &readDuplicates);
}

Result<DeletedThings> SqliteQueries::deletedThings()
{
    return consistently(&readDeletedThings);
}

Result<QList<ArticleRow>> SqliteQueries::articleRows(const QList<ArticleId> &ids)
{
    return readArticleRows(*m_connection, ids);
}

Result<QList<ArticleName>> SqliteQueries::articleNames()
{
    return readArticleNames(*m_connection);
}

Result<Article> SqliteQueries::article(const ArticleId &id)
{
    return readArticle(*m_connection, id);
}

Result<std::optional<Article>> SqliteQueries::articleBySha256(const QString &sha256)
{
    return findArticleBySha256(*m_connection, sha256);
}

Result<std::optional<Article>> SqliteQueries::articleByUrl(const QString &url)
{
    return findArticleByUrl(*m_connection, url);
}

Result<QList<Article>> SqliteQueries::articlesByPath(const QString &path)
{
    return findArticlesByPath(*m_connection, path);
}

Result<QList<Version>> SqliteQueries::versions(const ArticleId &id)
{
    return readVersions(*m_connection, id);
}

Result<QByteArray> SqliteQueries::original(VersionId version)
{
    return readOriginal(*m_connection, version);
}

Result<std::pair<TextId, DocumentPtr>> SqliteQueries::newestText(const ArticleId &id)
{
    return readNewestText(*m_connection, id);
}

Result<QList<TextRow>> SqliteQueries::texts(const ArticleId &id)
{
    return readTexts(*m_connection, id);
}

Result<DocumentPtr> SqliteQueries::text(TextId id)
{
    return readText(*m_connection, id);
}

Result<QList<Places>> SqliteQueries::places(const ArticleId &id, TextId text)
{
    return readPlaces(*m_connection, id, text);
}

Result<ReadingPlace> SqliteQueries::readingPlace(const ArticleId &id)
{
    return consistently([&](Connection &c) { return readPlace(c, id); });
}

Result<QList<HighlightRow>> SqliteQueries::highlights(const HighlightFilter &filter, int offset, int limit)
{
    return asking(filter.query, [&](const QueryPlace &place) { return readHighlights(place, filter, offset, limit); });
}

Result<int> SqliteQueries::highlightCount(const HighlightFilter &filter)
{
    return asking(filter.query, [&](const QueryPlace &place) { return countHighlights(place, filter); });
}

Result<QList<HighlightId>> SqliteQueries::highlightIds(const HighlightFilter &filter, int offset, int limit)
{
    return asking(filter.query,
                  [&](const QueryPlace &place) { return readHighlightIds(place, filter, offset, limit); });
}

Result<QList<HighlightRow>> SqliteQueries::highlightRows(const QList<HighlightId> &ids)
{
    return consistently([&](Connection &c) { return readHighlightRows(c, ids); });
}

Result<QList<HighlightGroup>> SqliteQueries::highlightGroups(const HighlightFilter &filter)
{
    return asking(filter.query, [&](const QueryPlace &place) { return readHighlightGroups(place, filter); });
}

Result<HighlightGroups> SqliteQueries::nextHighlightGroups(const HighlightFilter &filter,
                                                           const std::optional<HighlightGroup> &known)
{
    return asking(filter.query, [&](const QueryPlace &place) { return readNextHighlightGroups(place, filter, known); });
}

Result<QList<Highlight>> SqliteQueries::highlightsOf(const ArticleId &id)
{
    return consistently([&](Connection &c) { return readHighlightsOf(c, id); });
}

Result<Highlight> SqliteQueries::highlight(const HighlightId &id)
{
    return consistently([&](Connection &c) { return readHighlight(c, id); });
}

Result<QList<Theme>> SqliteQueries::themes()
{
    return readThemes(*m_connection);
}

Result<QList<Colour>> SqliteQueries::colours()
{
    return readColours(*m_connection);
}

Result<QList<Claim>> SqliteQueries::claims()
{
    return consistently([&](Connection &c) { return readClaims(c); });
}

Result<QList<Evidence>> SqliteQueries::evidence()
{
    return readEvidence(*m_connection);
}

Result<QList<StatusChange>> SqliteQueries::history(const ClaimId &id)
{
    return readHistory(*m_connection, id);
}

Result<QList<LedgerRow>> SqliteQueries::ledger(const LedgerFilter &filter, int offset, int limit)
{
    return asking(filter.query, [&](const QueryPlace &place) { return readLedger(place, filter, offset, limit); });
}

Result<int> SqliteQueries::ledgerCount(const LedgerFilter &filter)
{
    return asking(filter.query, [&](const QueryPlace &place) { return countLedger(place, filter); });
}

Result<QList<ClaimId>> SqliteQueries::ledgerIds(const LedgerFilter &filter)
{
    return asking(filter.query, [&](const QueryPlace &place) { return readLedgerIds(place, filter); });
}

Result<QList<LedgerRow>> SqliteQueries::ledgerRows(const QList<ClaimId> &ids)
{
    return consistently([&](Connection &c) { return readLedgerRows(c, ids); });
}

Result<QList<Evidence>> SqliteQueries::evidenceOf(const QList<ClaimId> &ids)
{
    return readEvidenceOf(*m_connection, ids);
}

Result<QList<PersonRow>> SqliteQueries::people(const QString &beginning, int limit)
{
    return readPeople(*m_connection, beginning, limit);
}

Result<QList<TaggedHighlights>> SqliteQueries::tagged(const QList<ThemeId> &themes, const QList<ThemeId> &others)
{
    return readTagged(*m_connection, themes, others);
}

Result<ThemeReport> SqliteQueries::themeReport(const ThemeId &theme)
{
    return consistently([&](Connection &c) { return readThemeReport(c, theme); });
}

Result<Counts> SqliteQueries::counts()
{
    return consistently([&](Connection &c) { return readCounts(c); });
}

Result<QList<CollectionRow>> SqliteQueries::collections()
{
    return readCollections(*m_connection);
}

Result<QHash<CollectionId, QList<ArticleId>>> SqliteQueries::members(const QList<ArticleId> &articles)
{
    return readMembers(*m_connection, articles);
}

Result<QList<SearchHit>> SqliteQueries::search(const Query &query, int limit)
{
    return asking(query, [&](const QueryPlace &place) { return searchLibrary(place, query, limit); });
}

Result<QList<SearchHit>> SqliteQueries::searchByRelevance(const Query &query, int limit)
{
    return asking(query, [&](const QueryPlace &place) { return searchLibrary(place, query, limit, true); });
}

Result<HitCounts> SqliteQueries::hitCounts(const Query &query)
{
    return asking(query, [&](const QueryPlace &place) { return countHits(place, query); });
}

Result<QList<SamePassage>> SqliteQueries::elsewhere(const PassageQuestion &question, const std::stop_token &stop)
{
    const auto index = m_index.connection();
    if (!index)
        return std::unexpected(index.error());
    if (!*index)
        return QList<SamePassage>();
    auto found = [&] {
        const Transaction transaction(**index, Transaction::Kind::Read);
        return transaction.result().and_then([&] { return findElsewhere(**index, question, stop); });
    }(); // over before a failure closes the index
    return found ? std::move(found) : std::unexpected(m_index.report(found.error()));
}

Result<QueryVocabulary> SqliteQueries::vocabulary()
{
    const auto names = m_names.of(*m_connection);
    if (!names)
        return std::unexpected(names.error());
    return (*names)->vocabulary(*m_connection);
}

Result<QList<JournalEntry>> SqliteQueries::journal(int limit, qint64 bytes)
{
    return readJournal(*m_connection, limit, bytes);
}

Result<QList<ExportState>> SqliteQueries::exportStates(const QString &target)
{
    return readExportStates(*m_connection, target);
}

Result<QString> SqliteQueries::setting(const QString &key)
{
    return readSetting(*m_connection, key);
}

} // namespace florilegium
