// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "annotate/change.h"
#include "library/collection.h"
#include "store/statement.h"

#include <functional>

namespace florilegium {

// Rows of change records and the columns of the library. Everything here runs within the caller's transaction.

/// Asked between batches of rows, whether something else waits that should be written first: then nothing more is
/// written, and the failure is Cancelled. An empty one is never asked.
using GivesWay = std::function<bool()>;

/// Makes the row of a record what `after` says: created, changed or, when it is empty, removed with its anchors, links
/// and places. InvalidArgument for a row that does not belong to its record. `now` dates entries of claims' histories.
Result<void> writeRecord(Connection &connection, const Record &record, const QDateTime &now,
                         const GivesWay &givesWay = {});

Result<void> writeArticle(Connection &connection, const Article &article);
Result<void> writeHighlight(Connection &connection, const Highlight &highlight);
Result<void> writeTheme(Connection &connection, const Theme &theme);
/// Links of many highlights with one theme (annotate/tagging.h): a handful of statements for each batch of them.
/// Positions of a highlight's themes stay without gaps. Highlights that are gone meanwhile are passed over.
Result<void> writeTagging(Connection &connection, const Record &record, const GivesWay &givesWay);
/// Whether one record takes a theme away and the next gives another one: of passages that have both in common the link
/// is changed, which takes half the time of taking one away and making another.
[[nodiscard]] bool isRetagging(const Record &lost, const Record &got);
/// The two, one after the other.
Result<void> writeRetagging(Connection &connection, const Record &lost, const Record &got, const GivesWay &givesWay);
Result<void> writeColour(Connection &connection, const Colour &colour);
Result<void> writeClaim(Connection &connection, const Claim &claim, const QDateTime &now);
Result<void> removeClaim(Connection &connection, const ClaimId &id);
Result<void> writeEvidence(Connection &connection, const Evidence &evidence);
/// Adds an entry unless the newest one says the same. A highlight that is gone meanwhile is passed over.
Result<void> appendPlaces(Connection &connection, const Places &places, const QDateTime &now);
/// The article that a version belongs to; nothing else of it ever changes.
Result<void> writeVersionArticle(Connection &connection, const QJsonObject &row);
Result<void> writeCollection(Connection &connection, const Collection &collection);
/// Puts an article into a collection, or takes it out: `id` is that of its record. One of the two may be gone.
Result<void> writeMember(Connection &connection, const QString &id, bool isIn);
Result<void> writeSetting(Connection &connection, const QString &key, const QString &value);

/// Removes the rows of `table` whose `column` is `key`. Both names are ours, never foreign text.
Result<void> removeWhere(Connection &connection, QLatin1StringView table, QLatin1StringView column, const QString &key);

// Reading. The column lists go after SELECT, and the functions take the number of their first column.
inline constexpr QLatin1StringView articleColumns(
    "a.id, a.title, a.byline, a.site, a.url, a.canonical_url, a.published, a.language, a.excerpt, a.path, a.words, "
    "a.state, a.rating, a.note, a.added, a.deleted");
inline constexpr int articleColumnCount = 16;
[[nodiscard]] Article articleAt(const Statement &statement, int first = 0);
/// The day an article was published, as far as it is known; else ''.
inline constexpr QLatin1StringView publishedDay(
    "iif(a.published GLOB '[0-9][0-9][0-9][0-9]*', "
    "substr(a.published || substr('0000-01-01', length(a.published) + 1), 1, 10), '')");
/// The same, or the day it was added.
inline constexpr QLatin1StringView knownDay(
    "iif(a.published GLOB '[0-9][0-9][0-9][0-9]*', "
    "substr(a.published || substr('0000-01-01', length(a.published) + 1), 1, 10), substr(ifnull(a.added, ''), 1, 10))");

inline constexpr QLatin1StringView highlightColumns(
    "h.id, h.article, h.colour, h.note, h.created, h.modified, h.deleted");
inline constexpr int highlightColumnCount = 7;
/// Without anchors and themes: see completeHighlights().
[[nodiscard]] Highlight highlightAt(const Statement &statement, int first = 0);
/// Reads the anchors in force and the themes of all `highlights`, in two statements.
Result<void> completeHighlights(Connection &connection, const QList<Highlight *> &highlights);

inline constexpr QLatin1StringView themeColumns(
    "t.id, t.parent, t.name, t.colour, t.definition, t.shortcut, t.position, t.deleted");
[[nodiscard]] Theme themeAt(const Statement &statement);

inline constexpr QLatin1StringView claimColumns("c.id, c.statement, c.status, c.kind, c.confidence, c.open_question, "
                                                "c.changed_by, c.reason, c.created, c.modified, "
                                                "c.deleted");
inline constexpr int claimColumnCount = 11;
/// Without the people it is attributed to: see completeClaims().
[[nodiscard]] Claim claimAt(const Statement &statement);
Result<void> completeClaims(Connection &connection, const QList<Claim *> &claims);

inline constexpr QLatin1StringView collectionColumns("k.id, k.parent, k.name, k.filter, k.position, k.deleted");
inline constexpr int collectionColumnCount = 6;
[[nodiscard]] Collection collectionAt(const Statement &statement);

inline constexpr QLatin1StringView evidenceColumns(
    "e.id, e.claim, e.relation, e.highlight, e.other, e.comment, e.created");
[[nodiscard]] Evidence evidenceAt(const Statement &statement);

/// A list of texts as a JSON array: how lists stand in one column, and how many ids are bound as one parameter.
[[nodiscard]] QString jsonList(const QStringList &list);
[[nodiscard]] QStringList listOfJson(const QString &json);

} // namespace florilegium
