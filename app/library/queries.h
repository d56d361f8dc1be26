// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "annotate/claim.h"
#include "annotate/highlight.h"
#include "annotate/places.h"
#include "annotate/tagging.h"
#include "library/article.h"
#include "library/bin.h"
#include "library/collection.h"
#include "library/elsewhere.h"
#include "library/ledger.h"
#include "library/query/completion.h"
#include "text/error.h"

#include <QList>

#include <limits>
#include <stop_token>

namespace florilegium {

/// A row of a list of articles.
struct ArticleRow
{
    Article article;
    int highlights = 0; ///< living ones
    double progress = 0; ///< 0 to 1
    QStringList themes; ///< names of those that its living highlights have, from A
};

/// By what articles are sorted. Usual is from A, and the newest, the longest and the most first. What is not known
/// stands at the end, either way; equals are in the order of their titles.
enum class ArticleOrder : quint8 {
    Added,
    Title,
    Site,
    Published,
    Read,
    Author,
    Length,
    Progress,
    Highlights,
    Themes,
    Rating
};

struct ArticleFilter
{
    std::optional<ReadingState> state; ///< when absent, all but archived, unless the query speaks of states
    Query query; ///< its words are looked for in titles, texts, notes, and in highlights
    ThemeId theme; ///< with a highlight under it (subtree); null: any
    CollectionId collection; ///< in it (archived ones, too); null: any
    bool deleted = false; ///< the bin instead of the shelf
    ArticleOrder order = ArticleOrder::Added;
    bool reversed = false; ///< the other way around than is usual
    bool operator==(const ArticleFilter &) const = default;
};

/// By what the articles of a list are put together.
enum class ArticleGrouping : quint8 { None, Site, Author, Month, Collection, State, Theme };

/// Articles that have something in common. One that is in several collections, or has several themes, is in each of
/// those groups.
struct ArticleGroup
{
    QString key; ///< tells the group from others: a site or author (case folded), "2026-03" (the month it was added in,
                 ///< local time), the id of a collection or theme, the word of a state; empty: of those without any
    QString name; ///< as it is written; for a month and a state its key
    QList<ArticleId> articles; ///< in the filter's order
    bool operator==(const ArticleGroup &) const = default;
};

/// Living articles that are probably one and the same.
struct DuplicateGroup
{
    enum class By : quint8 {
        Content, ///< the same letters and figures, whatever stands between them, or the same original
        Address ///< the same canonical address, or one that differs in what does not matter
    };
    By by = By::Content;
    QList<ArticleRow> articles; ///< two or more; first what is worth most: highlights, then the earliest
};

/// A row of a list of highlights over the library.
struct HighlightRow
{
    Highlight highlight;
    QString articleTitle;
    std::optional<Status> status; ///< of the claim that it states
    bool isOrphan = false; ///< not found in its article's newest text
};

/// What an article is gone to by.
struct ArticleName
{
    ArticleId id;
    QString title;
    QString site; ///< or the host of its address
    bool operator==(const ArticleName &) const = default;
};

/// A collection and how many of its articles are alive; 0 for saved searches.
struct CollectionRow
{
    Collection collection;
    int articles = 0;
    bool operator==(const CollectionRow &) const = default;
};

/// By what the highlights of a list are put together.
enum class HighlightGrouping : quint8 { None, Article, Theme, Colour, Month, Claim };

/// Highlights that have something in common. One with several themes, or that bears on several claims, is in each of
/// those groups.
struct HighlightGroup
{
    QString key; ///< id of the article, theme or claim, key of the colour, "2026-03" for the month that it was made in
                 ///< (UTC); empty: those without any
    QString name; ///< title, path or statement; else empty
    int count = 0;
    bool operator==(const HighlightGroup &) const = default;
};

/// Some groups of a list, in its order.
struct HighlightGroups
{
    QList<HighlightGroup> groups;
    bool isWhole = false; ///< none comes behind them
};

struct HighlightFilter
{
    ArticleId article; ///< null: all
    ThemeId theme; ///< subtree; null: all
    bool themeAlone = false; ///< without what is below it
    QString colour; ///< empty: all
    std::optional<Status> status;
    Query query;
    bool deleted = false;
    HighlightGrouping grouping = HighlightGrouping::None;
    std::optional<QString> group; ///< only those of the group with this key; absent: of all groups
    bool operator==(const HighlightFilter &) const = default;
};

struct ClaimRow
{
    Claim claim;
    int evidenceFor = 0; ///< states, supports, repeats
    int evidenceAgainst = 0; ///< contradicts
};

/// Everything that the sidebar counts, in one read.
struct Counts
{
    QHash<ReadingState, int> articles; ///< living ones by state
    QHash<ThemeId, int> themes; ///< living highlights under each theme, its subtree included, each counted once
    QHash<Status, int> claims;
    int highlights = 0;
    int deletedArticles = 0;
    int deletedHighlights = 0;
    int deletedOthers = 0; ///< claims, themes, collections
};

/// What the page of a theme says of it; its subtree counts as the theme, and only what is alive counts.
struct ThemeReport
{
    static constexpr int mostTogether = 10;
    int passages = 0;
    int articles = 0; ///< with such a passage
    int articlesWithout = 0; ///< on the shelf: as lists, it leaves out archived ones
    QList<std::pair<ThemeId, int>> together; ///< other themes that its passages have, the most frequent first
    QList<std::pair<QDate, int>>
        growth; ///< passages by the month (its first day, UTC) they were marked in, no month left out
    bool operator==(const ThemeReport &) const = default;
};

/// Where the words of a query stand in a hit.
enum class HitKind : quint8 { Title, Text, Quote, Note, Claim };
[[nodiscard]] QString toWord(HitKind kind);

/// An article, a highlight or a claim that a query holds of.
struct SearchHit
{
    HitKind kind = HitKind::Text; ///< the piece that the snippet is of
    ArticleId article; ///< null for a claim
    HighlightId highlight; ///< null for an article
    ClaimId claim;
    QString title; ///< of the article, or the claim's statement
    QString snippet; ///< words around the hit, each match between these two:
    static constexpr QChar matchBegins{0x02};
    static constexpr QChar matchEnds{0x03};
};

/// How many things a query holds of, each counted up to `most`.
struct HitCounts
{
    static constexpr int most = 1000;
    int articles = 0;
    int highlights = 0;
    int claims = 0;
    bool operator==(const HitCounts &) const = default;
};

/// Where the exports of one highlight or article stand: hash of what was last written (exchange/mergemarkdown.h).
struct ExportState
{
    QString target; ///< flavour and folder, as given
    QString block; ///< which block of which file, by their ids (exchange/notewriter.h)
    QString hash; ///< SHA-256 hex of the block as last written
    bool operator==(const ExportState &) const = default;
};

/// An entry of the journal.
struct JournalEntry
{
    qint64 id = 0;
    QDateTime when;
    Change change;
};

/// Reads from the library. Each object belongs to the thread that asked the library for it and owns a read-only
/// connection. Every call is one consistent read; pages are half-open [offset, offset + limit).
/// Errors: StoreFailure, Damaged, UnknownId.
class LibraryQueries
{
public:
    virtual ~LibraryQueries() = default;

    virtual Result<QList<ArticleRow>> articles(const ArticleFilter &filter, int offset, int limit) = 0;
    virtual Result<int> articleCount(const ArticleFilter &filter) = 0;
    /// All of them in their order, for lists that are jumped about in: some tenths of a second for 100,000.
    virtual Result<QList<ArticleId>> articleIds(const ArticleFilter &filter) = 0;
    /// The same by groups: sites, authors, collections and themes by name, months newest first, states in the order of
    /// reading; those without any come last. Not for None.
    virtual Result<QList<ArticleGroup>> articleGroups(const ArticleFilter &filter, ArticleGrouping grouping) = 0;
    /// Some tenths of a second for 100,000. Without a search index that is in step, equal texts are passed over.
    virtual Result<QList<DuplicateGroup>> duplicates() = 0;
    virtual Result<DeletedThings> deletedThings() = 0;
    /// Those of the articles that are there, in the order of `ids`.
    virtual Result<QList<ArticleRow>> articleRows(const QList<ArticleId> &ids) = 0;
    /// Of all that are alive: what was read or added last comes first. Some tenths of a second for 100,000.
    virtual Result<QList<ArticleName>> articleNames() = 0;
    virtual Result<Article> article(const ArticleId &id) = 0;
    /// The article that has a version with this hash, or this address or canonical address; living before deleted.
    virtual Result<std::optional<Article>> articleBySha256(const QString &sha256) = 0;
    virtual Result<std::optional<Article>> articleByUrl(const QString &url) = 0;
    /// Living articles whose file was last seen at this path, newest first.
    virtual Result<QList<Article>> articlesByPath(const QString &path) = 0;
    virtual Result<QList<Version>> versions(const ArticleId &id) = 0; ///< newest first
    virtual Result<QByteArray> original(VersionId version) = 0; ///< uncompressed
    /// The newest text of an article: its id and document. UnknownId when it has none.
    virtual Result<std::pair<TextId, DocumentPtr>> newestText(const ArticleId &id) = 0;
    virtual Result<QList<TextRow>> texts(const ArticleId &id) = 0; ///< newest first
    virtual Result<DocumentPtr> text(TextId id) = 0;
    /// The newest placements of the article's living highlights in one of its texts; those never looked for are absent.
    virtual Result<QList<Places>> places(const ArticleId &id, TextId text) = 0;
    virtual Result<ReadingPlace> readingPlace(const ArticleId &id) = 0;

    virtual Result<QList<HighlightRow>> highlights(const HighlightFilter &filter, int offset, int limit) = 0;
    virtual Result<int> highlightCount(const HighlightFilter &filter) = 0;
    /// Their ids alone, newest first; within the group of an article in the order of the page. A limit of -1: all.
    virtual Result<QList<HighlightId>> highlightIds(const HighlightFilter &filter, int offset, int limit) = 0;
    /// Those of the highlights that are there, in the order of `ids`, deleted ones too.
    virtual Result<QList<HighlightRow>> highlightRows(const QList<HighlightId> &ids) = 0;
    /// The groups that the filter's grouping makes, none of them empty: articles from A, themes in the order of their
    /// tree, colours in the reader's, months and claims newest first; those without any come last. Not for None.
    virtual Result<QList<HighlightGroup>> highlightGroups(const HighlightFilter &filter) = 0;
    /// For who shows the first of them: as many as are quick to find, all perhaps, of those behind the last one that is
    /// known, or from the first.
    virtual Result<HighlightGroups> nextHighlightGroups(const HighlightFilter &filter,
                                                        const std::optional<HighlightGroup> &known) = 0;
    virtual Result<QList<Highlight>> highlightsOf(const ArticleId &id) = 0; ///< living
    virtual Result<Highlight> highlight(const HighlightId &id) = 0;
    virtual Result<QList<Theme>> themes() = 0; ///< living
    virtual Result<QList<Colour>> colours() = 0;
    virtual Result<QList<Claim>> claims() = 0; ///< living
    virtual Result<QList<Evidence>> evidence() = 0; ///< whose claim and highlight are alive
    virtual Result<QList<StatusChange>> history(const ClaimId &id) = 0; ///< oldest first
    /// The ledger, all living claims that pass, in their order. The pages of a list that is read on, and for lists that
    /// are jumped about in: all ids, and the rows of some of them (those that are there, in the order of `ids`).
    virtual Result<QList<LedgerRow>> ledger(const LedgerFilter &filter, int offset, int limit) = 0;
    virtual Result<int> ledgerCount(const LedgerFilter &filter) = 0;
    virtual Result<QList<ClaimId>> ledgerIds(const LedgerFilter &filter) = 0;
    virtual Result<QList<LedgerRow>> ledgerRows(const QList<ClaimId> &ids) = 0;
    /// All links in which these claims take part on either side, with those whose other end is in the bin.
    virtual Result<QList<Evidence>> evidenceOf(const QList<ClaimId> &ids) = 0;
    /// Those whom claims are attributed to of whose names a word begins so (in any case), at most `limit`: first those
    /// whose name itself does, then by number of claims, then by name. Empty: all.
    virtual Result<QList<PersonRow>> people(const QString &beginning, int limit) = 0;
    virtual Result<Counts> counts() = 0;
    /// Living ones and saved searches, by position and name.
    virtual Result<QList<CollectionRow>> collections() = 0;
    /// Which of these articles are in each collection; those with none are absent.
    virtual Result<QHash<CollectionId, QList<ArticleId>>> members(const QList<ArticleId> &articles) = 0;
    /// Every highlight that has one of these themes, those in the bin too, by the places of these and of `others`.
    virtual Result<QList<TaggedHighlights>> tagged(const QList<ThemeId> &themes, const QList<ThemeId> &others) = 0;
    virtual Result<ThemeReport> themeReport(const ThemeId &theme) = 0;

    /// Newest first; at most `limit`. An empty query finds nothing.
    virtual Result<QList<SearchHit>> search(const Query &query, int limit) = 0;
    /// The most relevant first, by the words that the query wants; without words, or an index to weigh them, newest
    /// first. Of very many the newest are weighed. Takes longer than search(): on the reader's thread.
    virtual Result<QList<SearchHit>> searchByRelevance(const Query &query, int limit) = 0;
    virtual Result<HitCounts> hitCounts(const Query &query) = 0;
    /// Living articles in which the passage stands too, the most alike first; at most 60. Found by the search index:
    /// without one nothing is. Some ms, 50 at most in 10,000 articles, but for books among them: not on the window's
    /// thread. Cancelled when asked to stop.
    virtual Result<QList<SamePassage>> elsewhere(const PassageQuestion &question, const std::stop_token &stop) = 0;
    virtual Result<QueryVocabulary> vocabulary() = 0;
    /// Newest first, until they are more than `bytes` altogether; older ones are left out then.
    virtual Result<QList<JournalEntry>> journal(int limit, qint64 bytes) = 0;
    Result<QList<JournalEntry>> journal(int limit) { return journal(limit, std::numeric_limits<qint64>::max()); }
    virtual Result<QList<ExportState>> exportStates(const QString &target) = 0;
    /// A value of the library's settings table; empty when absent.
    virtual Result<QString> setting(const QString &key) = 0;
};

} // namespace florilegium
