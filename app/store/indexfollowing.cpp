// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "annotate/tagging.h"
#include "library/article.h"
#include "library/collection.h"
#include "store/indexer.h"
#include "store/rows.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

// Small enough for a search or a closing window not to wait for them noticeably.
constexpr int journalBatch = 200;
constexpr qsizetype manyRecords = 1000;
constexpr int textBatch = 10;

// From what a record names to what has something from it; one parameter, ids as JSON.
constexpr QLatin1StringView highlightsOfArticles(
    "SELECT h.id FROM json_each(?) s CROSS JOIN highlights h ON h.article = s.value");
constexpr QLatin1StringView highlightsOfThemes(
    "SELECT l.highlight FROM json_each(?) s CROSS JOIN highlight_themes l ON l.theme = s.value");
constexpr QLatin1StringView highlightsOfClaims(
    "SELECT v.highlight FROM json_each(?) s CROSS JOIN evidence v ON v.claim = s.value");
constexpr QLatin1StringView articlesOfHighlights(
    "SELECT h.article FROM json_each(?) s CROSS JOIN highlights h ON h.id = s.value");
constexpr QLatin1StringView claimsOfHighlights(
    "SELECT v.claim FROM json_each(?) s CROSS JOIN evidence v ON v.highlight = s.value");

void add(QStringList &ids, const QString &id)
{
    if (!id.isEmpty())
        ids << id;
}

/// What the field of a row said before and says now.
void addBoth(QStringList &ids, const Record &record, QLatin1StringView field)
{
    add(ids, record.before.value(field).toString());
    add(ids, record.after.value(field).toString());
}

void addTagged(QStringList &ids, const QJsonObject &row)
{
    for (const QList<HighlightId> &place : taggingFromRow(row).byPlace) {
        for (const HighlightId &id : place)
            ids << id.text;
    }
}

bool differIn(const Record &record, std::initializer_list<QLatin1StringView> fields)
{
    return std::ranges::any_of(
        fields, [&record](QLatin1StringView field) { return record.before.value(field) != record.after.value(field); });
}

} // namespace

void Indexer::touch(const Record &record, Touched &touched)
{
    switch (record.table) {
    case Table::Articles:
        add(touched.articles, record.id);
        if (differIn(record,
                     {"byline"_L1, "site"_L1, "url"_L1, "canonicalUrl"_L1, "title"_L1, "published"_L1, "added"_L1,
                      "state"_L1, "deleted"_L1}))
            add(touched.wholeArticles, record.id);
        break;
    case Table::Members:
        if (const auto member = memberFromId(record.id)) {
            add(touched.articles, member->article.text);
            add(touched.wholeArticles, member->article.text);
        }
        break;
    case Table::Highlights:
        add(touched.highlights, record.id);
        addBoth(touched.articles, record, "article"_L1);
        break;
    case Table::HighlightThemes:
        for (const QJsonObject &row : {record.before, record.after})
            addTagged(touched.highlights, row);
        break;
    case Table::Themes:
        if (differIn(record, {"deleted"_L1}))
            add(touched.wholeThemes, record.id);
        break;
    case Table::Claims:
        add(touched.claims, record.id);
        if (differIn(record, {"statement"_L1, "status"_L1, "openQuestion"_L1, "deleted"_L1}))
            add(touched.wholeClaims, record.id);
        break;
    case Table::Evidence:
        addBoth(touched.highlights, record, "highlight"_L1);
        addBoth(touched.claims, record, "claim"_L1);
        break;
    case Table::Versions: // moved: the texts of both articles change
        addBoth(touched.articles, record, "article"_L1);
        break;
    case Table::Settings:
        if (record.id.startsWith(articleRulesPrefix))
            add(touched.articles, record.id.sliced(articleRulesPrefix.size())); // another text is its newest
        break;
    default: break;
    }
}

/// The ids of a statement with one parameter, a list of ids.
Result<void> Indexer::addIds(QStringList &ids, QLatin1StringView sql, QStringList of)
{
    of.removeDuplicates();
    if (of.isEmpty())
        return {};
    Statement statement(*m_library, sql);
    statement.bind(jsonList(of));
    while (statement.next())
        add(ids, statement.text(0));
    ids.removeDuplicates();
    return statement.result();
}

Result<void> Indexer::touchDependents(Touched &touched)
{
    auto done = addIds(touched.highlights, highlightsOfArticles, touched.wholeArticles);
    if (done)
        done = addIds(touched.highlights, highlightsOfThemes, touched.wholeThemes);
    if (done)
        done = addIds(touched.highlights, highlightsOfClaims, touched.wholeClaims);
    if (done)
        done = addIds(touched.articles, articlesOfHighlights, touched.highlights);
    if (done)
        done = addIds(touched.claims, claimsOfHighlights, touched.highlights);
    for (QStringList *ids : {&touched.articles, &touched.highlights, &touched.claims})
        ids->removeDuplicates();
    return done;
}

/// What the next entries of the journal and the next texts touched; moves `position` behind them.
Result<Indexer::Touched> Indexer::touchedSince(IndexPosition &position)
{
    Touched touched;
    Statement journal(*m_library, u"SELECT id, change FROM journal WHERE id > ? ORDER BY id LIMIT ?"_s);
    journal.bind(position.journal).bind(qint64(journalBatch));
    qsizetype records = 0;
    while (records < manyRecords && journal.next()) {
        position.journal = journal.number(0);
        const auto change = changeFromJson(QJsonDocument::fromJson(journal.text(1).toUtf8()).object());
        for (const Record &record : change ? change->records : QList<Record>()) {
            touch(record, touched);
            ++records;
        }
    }
    auto done = journal.result();
    if (done)
        done = addTouchedByTexts(position, touched);
    if (done)
        done = touchDependents(touched);
    if (!done)
        return std::unexpected(done.error());
    return touched;
}

Result<void> Indexer::addTouchedByTexts(IndexPosition &position, Touched &touched)
{
    Statement texts(*m_library,
                    u"SELECT x.id, v.article FROM texts x JOIN versions v ON v.id = x.version "
                    "WHERE x.id > ? ORDER BY x.id LIMIT ?"_s);
    texts.bind(position.text).bind(qint64(textBatch));
    while (texts.next()) {
        position.text = texts.number(0);
        add(touched.articles, texts.text(1));
    }
    return texts.result();
}

} // namespace florilegium
