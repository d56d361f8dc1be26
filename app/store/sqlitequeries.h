// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/queries.h"
#include "store/querycompiler.h"
#include "store/statement.h"

#include <memory>

namespace florilegium {

/// The reads of one thread over one library: its own read-only connection, and one to the search index beside it.
class SqliteQueries : public LibraryQueries
{
public:
    SqliteQueries(std::unique_ptr<Connection> connection, std::shared_ptr<IndexAccess> index);

    Result<QList<ArticleRow>> articles(const ArticleFilter &filter, int offset, int limit) override;
    Result<int> articleCount(const ArticleFilter &filter) override;
    Result<QList<ArticleId>> articleIds(const ArticleFilter &filter) override;
    Result<QList<ArticleGroup>> articleGroups(const ArticleFilter &filter, ArticleGrouping grouping) override;
    Result<QList<DuplicateGroup>> duplicates() override;
    Result<DeletedThings> deletedThings() override;
    Result<QList<ArticleRow>> articleRows(const QList<ArticleId> &ids) override;
    Result<QList<ArticleName>> articleNames() override;
    Result<Article> article(const ArticleId &id) override;
    Result<std::optional<Article>> articleBySha256(const QString &sha256) override;
    Result<std::optional<Article>> articleByUrl(const QString &url) override;
    Result<QList<Article>> articlesByPath(const QString &path) override;
    Result<QList<Version>> versions(const ArticleId &id) override;
    Result<QByteArray> original(VersionId version) override;
    Result<std::pair<TextId, DocumentPtr>> newestText(const ArticleId &id) override;
    Result<QList<TextRow>> texts(const ArticleId &id) override;
    Result<DocumentPtr> text(TextId id) override;
    Result<QList<Places>> places(const ArticleId &id, TextId text) override;
    Result<ReadingPlace> readingPlace(const ArticleId &id) override;
    Result<QList<HighlightRow>> highlights(const HighlightFilter &filter, int offset, int limit) override;
    Result<int> highlightCount(const HighlightFilter &filter) override;
    Result<QList<HighlightId>> highlightIds(const HighlightFilter &filter, int offset, int limit) override;
    Result<QList<HighlightRow>> highlightRows(const QList<HighlightId> &ids) override;
    Result<QList<HighlightGroup>> highlightGroups(const HighlightFilter &filter) override;
    Result<HighlightGroups> nextHighlightGroups(const HighlightFilter &filter,
                                                const std::optional<HighlightGroup> &known) override;
    Result<QList<Highlight>> highlightsOf(const ArticleId &id) override;
    Result<Highlight> highlight(const HighlightId &id) override;
    Result<QList<Theme>> themes() override;
    Result<QList<Colour>> colours() override;
    Result<QList<Claim>> claims() override;
    Result<QList<Evidence>> evidence() override;
    Result<QList<StatusChange>> history(const ClaimId &id) override;
    Result<QList<LedgerRow>> ledger(const LedgerFilter &filter, int offset, int limit) override;
    Result<int> ledgerCount(const LedgerFilter &filter) override;
    Result<QList<ClaimId>> ledgerIds(const LedgerFilter &filter) override;
    Result<QList<LedgerRow>> ledgerRows(const QList<ClaimId> &ids) override;
    Result<QList<Evidence>> evidenceOf(const QList<ClaimId> &ids) override;
    Result<QList<PersonRow>> people(const QString &beginning, int limit) override;
    Result<Counts> counts() override;
    Result<QList<CollectionRow>> collections() override;
    Result<QHash<CollectionId, QList<ArticleId>>> members(const QList<ArticleId> &articles) override;
    Result<QList<TaggedHighlights>> tagged(const QList<ThemeId> &themes, const QList<ThemeId> &others) override;
    Result<ThemeReport> themeReport(const ThemeId &theme) override;
    Result<QList<SearchHit>> search(const Query &query, int limit) override;
    Result<QList<SearchHit>> searchByRelevance(const Query &query, int limit) override;
    Result<HitCounts> hitCounts(const Query &query) override;
    Result<QList<SamePassage>> elsewhere(const PassageQuestion &question, const std::stop_token &stop) override;
    Result<QueryVocabulary> vocabulary() override;
    using LibraryQueries::journal;
    Result<QList<JournalEntry>> journal(int limit, qint64 bytes) override;
    Result<QList<ExportState>> exportStates(const QString &target) override;
    Result<QString> setting(const QString &key) override;

private:
    template<typename Read>
    auto consistently(Read read) -> std::invoke_result_t<Read, Connection &>;
    template<typename Read>
    auto asking(const Query &query, Read read) -> std::invoke_result_t<Read, const QueryPlace &>;
    template<typename Read>
    auto asking(const Result<Connection *> &index, bool isNeeded, Read read)
        -> std::invoke_result_t<Read, const QueryPlace &>;
    template<typename Read>
    static auto askingBoth(Connection &both, const QueryNames &names, Read read)
        -> std::invoke_result_t<Read, const QueryPlace &>;

    std::unique_ptr<Connection> m_connection;
    IndexReader m_index;
    KnownNames m_names;
};

/// Conditions of a filter, as SQL and the values of its parameters.
struct Conditions
{
    QStringList texts;
    QVariantList values;

    void add(const QString &text, const QVariantList &parameters = {})
    {
        texts << text;
        values << parameters;
    }
    [[nodiscard]] QString where() const { return QStringLiteral(" WHERE ") + texts.join(QStringLiteral(" AND ")); }
};

/// The conditions of a list, and that a query holds of its rows.
[[nodiscard]] Result<Conditions> withQuery(Conditions conditions, const QueryPlace &place, QueryScope scope,
                                           const Query &query);

/// What a list of articles is asked for: the conditions of its filter on "articles a", and its order, which needs this
/// join.
[[nodiscard]] Result<Conditions> articleConditions(const QueryPlace &place, const ArticleFilter &filter);
[[nodiscard]] QString articleOrder(const ArticleFilter &filter);
inline constexpr QLatin1StringView placesOfArticles(" LEFT JOIN reading_places p ON p.article = a.id");

/// The highlights of a theme and everything below it, as a subquery with one parameter. CROSS: from the themes to their
/// links; else SQLite reads the links of the whole library.
inline constexpr QLatin1StringView highlightsUnderTheme(
    "(WITH RECURSIVE below (id) AS (VALUES (?) UNION SELECT t.id FROM themes t JOIN below b ON t.parent = b.id "
    "WHERE t.deleted IS NULL) SELECT l.highlight FROM below CROSS JOIN highlight_themes l ON l.theme = below.id)");

/// Whether h is one of them, by its own links.
inline constexpr QLatin1StringView isUnderTheme(
    "EXISTS (WITH RECURSIVE below (id) AS (VALUES (?) UNION SELECT t.id FROM themes t JOIN below b ON t.parent = b.id "
    "WHERE t.deleted IS NULL) SELECT 1 FROM highlight_themes l CROSS JOIN below b ON b.id = l.theme "
    "WHERE l.highlight = h.id)");

/// The newest text of an article: of its newest version, with the rules that the reader chose for the article (a
/// setting, session/pagerules.h), by the newest parser. The first goes after "texts x", the second at the end.
inline constexpr QLatin1StringView textsOfArticle(
    " JOIN versions v ON v.id = x.version LEFT JOIN settings s ON s.key = 'rules.' || v.article WHERE v.article = ");
inline constexpr QLatin1StringView newestTextFirst(
    " ORDER BY v.id DESC, (s.value IS NULL OR s.value = x.rules) DESC, x.id DESC");

/// Whether a highlight was looked for in its article's newest text and not found there; NULL when it was not.
inline constexpr QLatin1StringView isOrphan(
    "(SELECT p.start_at IS NULL FROM placements p WHERE p.highlight = h.id AND p.text = (SELECT x.id FROM texts x "
    "JOIN versions v ON v.id = x.version LEFT JOIN settings s ON s.key = 'rules.' || v.article "
    "WHERE v.article = h.article ORDER BY v.id DESC, (s.value IS NULL OR s.value = x.rules) DESC, x.id DESC LIMIT 1) "
    "ORDER BY p.id DESC LIMIT 1)");

// The queries themselves, one file for each kind of thing.
Result<QList<ArticleRow>> readArticles(const QueryPlace &place, const ArticleFilter &filter, int offset, int limit);
Result<int> countArticles(const QueryPlace &place, const ArticleFilter &filter);
Result<QList<ArticleId>> readArticleIds(const QueryPlace &place, const ArticleFilter &filter);
Result<QList<ArticleGroup>> readArticleGroups(const QueryPlace &place, const ArticleFilter &filter,
                                              ArticleGrouping grouping);
Result<QList<DuplicateGroup>> readDuplicates(const QueryPlace &place);
Result<DeletedThings> readDeletedThings(Connection &connection);
Result<QList<ArticleRow>> readArticleRows(Connection &connection, const QList<ArticleId> &ids);
Result<QList<ArticleName>> readArticleNames(Connection &connection);
Result<Article> readArticle(Connection &connection, const ArticleId &id);
Result<std::optional<Article>> findArticleBySha256(Connection &connection, const QString &sha256);
Result<std::optional<Article>> findArticleByUrl(Connection &connection, const QString &url);
Result<QList<Article>> findArticlesByPath(Connection &connection, const QString &path);
Result<QList<Version>> readVersions(Connection &connection, const ArticleId &id);
Result<QByteArray> readOriginal(Connection &connection, VersionId version);
Result<std::pair<TextId, DocumentPtr>> readNewestText(Connection &connection, const ArticleId &id);
Result<QList<TextRow>> readTexts(Connection &connection, const ArticleId &id);
Result<DocumentPtr> readText(Connection &connection, TextId id);
Result<QList<Places>> readPlaces(Connection &connection, const ArticleId &id, TextId text);
Result<ReadingPlace> readPlace(Connection &connection, const ArticleId &id);

Result<QList<HighlightRow>> readHighlights(const QueryPlace &place, const HighlightFilter &filter, int offset,
                                           int limit);
Result<int> countHighlights(const QueryPlace &place, const HighlightFilter &filter);
Result<QList<HighlightId>> readHighlightIds(const QueryPlace &place, const HighlightFilter &filter, int offset,
                                            int limit);
Result<QList<HighlightRow>> readHighlightRows(Connection &connection, const QList<HighlightId> &ids);
Result<QList<HighlightGroup>> readHighlightGroups(const QueryPlace &place, const HighlightFilter &filter);
Result<HighlightGroups> readNextHighlightGroups(const QueryPlace &place, const HighlightFilter &filter,
                                                const std::optional<HighlightGroup> &known);
/// How the highlights of a theme are found.
enum class ThemeSide : quint8 {
    Theme, ///< from the theme: all that it has are gathered
    Highlight, ///< each that comes by is looked at: where an article, or nearly every passage, is gone through
};
/// Over highlights h and their articles a.
[[nodiscard]] Result<Conditions> highlightConditions(const QueryPlace &place, const HighlightFilter &filter,
                                                     ThemeSide side = ThemeSide::Theme);
Result<QList<Highlight>> readHighlightsOf(Connection &connection, const ArticleId &id);
Result<Highlight> readHighlight(Connection &connection, const HighlightId &id);

Result<QList<Theme>> readThemes(Connection &connection);
Result<QList<Colour>> readColours(Connection &connection);
Result<QList<Claim>> readClaims(Connection &connection);
Result<QList<Evidence>> readEvidence(Connection &connection);
Result<QList<Evidence>> readEvidenceOf(Connection &connection, const QList<ClaimId> &ids);
Result<QList<StatusChange>> readHistory(Connection &connection, const ClaimId &id);
Result<QList<LedgerRow>> readLedger(const QueryPlace &place, const LedgerFilter &filter, int offset, int limit);
Result<int> countLedger(const QueryPlace &place, const LedgerFilter &filter);
Result<QList<ClaimId>> readLedgerIds(const QueryPlace &place, const LedgerFilter &filter);
Result<QList<LedgerRow>> readLedgerRows(Connection &connection, const QList<ClaimId> &ids);
Result<QList<PersonRow>> readPeople(Connection &connection, const QString &beginning, int limit);
Result<QList<TaggedHighlights>> readTagged(Connection &connection, const QList<ThemeId> &themes,
                                           const QList<ThemeId> &others);
Result<ThemeReport> readThemeReport(Connection &connection, const ThemeId &theme);
Result<Counts> readCounts(Connection &connection);
Result<QList<CollectionRow>> readCollections(Connection &connection);
Result<QHash<CollectionId, QList<ArticleId>>> readMembers(Connection &connection, const QList<ArticleId> &articles);
Result<QList<JournalEntry>> readJournal(Connection &connection, int limit, qint64 bytes);
Result<QList<ExportState>> readExportStates(Connection &connection, const QString &target);
Result<QString> readSetting(Connection &connection, const QString &key);

/// Newest first, or the most relevant.
Result<QList<SearchHit>> searchLibrary(const QueryPlace &place, const Query &query, int limit,
                                       bool byRelevance = false);
Result<HitCounts> countHits(const QueryPlace &place, const Query &query);
/// `index` has the library beside it.
Result<QList<SamePassage>> findElsewhere(Connection &index, const PassageQuestion &question,
                                         const std::stop_token &stop);

} // namespace florilegium
