// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/article.h"

#include "annotate/rows.h"

#include <array>

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<std::pair<ReadingState, QLatin1StringView>, 4> stateWords{{
    {ReadingState::Inbox, "inbox"_L1},
    {ReadingState::Reading, "reading"_L1},
    {ReadingState::Done, "done"_L1},
    {ReadingState::Archived, "archived"_L1},
}};

/// The text fields of a row, so that reading and writing cannot drift apart.
constexpr std::array<std::pair<QLatin1StringView, QString Article::*>, 10> textFields{{
    {"title"_L1, &Article::title},
    {"byline"_L1, &Article::byline},
    {"site"_L1, &Article::site},
    {"url"_L1, &Article::url},
    {"canonicalUrl"_L1, &Article::canonicalUrl},
    {"published"_L1, &Article::published},
    {"language"_L1, &Article::language},
    {"excerpt"_L1, &Article::excerpt},
    {"path"_L1, &Article::path},
    {"note"_L1, &Article::note},
}};

} // namespace

QString toWord(ReadingState state)
{
    return stateWords[std::size_t(state)].second;
}

std::optional<ReadingState> readingStateFromWord(QStringView word)
{
    for (const auto &[state, name] : stateWords) {
        if (word == name)
            return state;
    }
    return std::nullopt;
}

QJsonObject toRow(const Article &article)
{
    QJsonObject row{{u"id"_s, article.id.text},
                    {u"words"_s, article.words},
                    {u"state"_s, toWord(article.state)},
                    {u"rating"_s, article.rating},
                    {u"added"_s, timeField(article.added)},
                    {u"deleted"_s, timeField(article.deleted)}};
    for (const auto &[name, field] : textFields)
        row.insert(name, article.*field);
    return row;
}

Article articleFromRow(const QJsonObject &row)
{
    Article article;
    article.id.text = row.value("id"_L1).toString();
    for (const auto &[name, field] : textFields)
        article.*field = row.value(name).toString();
    article.words = row.value("words"_L1).toInteger();
    article.state = readingStateFromWord(row.value("state"_L1).toString()).value_or(ReadingState::Inbox);
    article.rating = row.value("rating"_L1).toInt();
    article.added = timeFrom(row.value("added"_L1));
    article.deleted = timeFrom(row.value("deleted"_L1));
    return article;
}

Record movedVersion(VersionId version, const ArticleId &from, const ArticleId &to)
{
    const QString id = QString::number(version);
    const auto row = [&id](const ArticleId &article) {
        return QJsonObject{{u"id"_s, id}, {u"article"_s, article.text}};
    };
    return {.table = Table::Versions, .id = id, .before = row(from), .after = row(to)};
}

Record settingRecord(const QString &key, const QString &before, const QString &after)
{
    const auto row = [&key](const QString &value) { return QJsonObject{{u"key"_s, key}, {u"value"_s, value}}; };
    return {.table = Table::Settings, .id = key, .before = row(before), .after = row(after)};
}

Record record(const std::optional<Article> &before, const std::optional<Article> &after)
{
    Q_ASSERT(before || after);
    return {.table = Table::Articles,
            .id = (after ? after : before)->id.text,
            .before = before ? toRow(*before) : QJsonObject(),
            .after = after ? toRow(*after) : QJsonObject()};
}

} // namespace florilegium
