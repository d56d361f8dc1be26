// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "annotate/tagging.h"
#include "store/rows.h"
#include "store/sqlitequeries.h"

#include <map>

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

/// Living passages of a theme and of everything below it, as h with their articles as a; one parameter, the theme.
QString passages()
{
    return u"WITH RECURSIVE below (id) AS (VALUES (?) UNION SELECT t.id FROM themes t "
           "JOIN below b ON t.parent = b.id WHERE t.deleted IS NULL), "
           "h (id, article, created) AS (SELECT p.id, p.article, p.created FROM highlights p INDEXED BY "
           "highlights_briefly WHERE p.deleted IS NULL AND +p.article NOT IN "
           "(SELECT a.id FROM articles a WHERE a.deleted IS NOT NULL) AND p.id IN "
           "(SELECT l.highlight FROM below CROSS JOIN highlight_themes l ON l.theme = below.id)) "_s;
}

Result<void> countPassages(Connection &connection, const ThemeId &theme, ThemeReport &report)
{
    Statement statement(connection,
                        passages()
                            + u"SELECT COUNT(*), COUNT(DISTINCT h.article), "
                              "(SELECT COUNT(*) FROM articles WHERE deleted IS NULL AND state <> ? "
                              "AND id NOT IN (SELECT article FROM h)) FROM h"_s);
    statement.bind(theme.text).bind(toWord(ReadingState::Archived));
    if (statement.next()) {
        report.passages = int(statement.number(0));
        report.articles = int(statement.number(1));
        report.articlesWithout = int(statement.number(2));
    }
    return statement.result();
}

Result<void> countTogether(Connection &connection, const ThemeId &theme, ThemeReport &report)
{
    Statement statement(connection,
                        passages()
                            + u"SELECT l.theme, COUNT(*) FROM h JOIN highlight_themes l ON l.highlight = h.id "
                              "JOIN themes t ON t.id = l.theme WHERE t.deleted IS NULL "
                              "AND l.theme NOT IN (SELECT id FROM below) "
                              "GROUP BY l.theme ORDER BY COUNT(*) DESC, l.theme LIMIT ?"_s);
    statement.bind(theme.text).bind(qint64(ThemeReport::mostTogether));
    while (statement.next())
        report.together.append({ThemeId{statement.text(0)}, int(statement.number(1))});
    return statement.result();
}

Result<void> countGrowth(Connection &connection, const ThemeId &theme, ThemeReport &report)
{
    Statement statement(connection,
                        passages()
                            + u"SELECT substr(h.created, 1, 7) AS month, COUNT(*) FROM h "
                              "WHERE h.created IS NOT NULL GROUP BY month ORDER BY month"_s);
    statement.bind(theme.text);
    while (statement.next()) {
        const QDate month = QDate::fromString(statement.text(0) + u"-01"_s, Qt::ISODate);
        if (!month.isValid())
            continue;
        while (!report.growth.isEmpty() && report.growth.back().first.addMonths(1) < month)
            report.growth.append({report.growth.back().first.addMonths(1), 0});
        report.growth.append({month, int(statement.number(1))});
    }
    return statement.result();
}

QString listOf(const QList<ThemeId> &themes)
{
    QStringList ids;
    for (const ThemeId &theme : themes)
        ids << theme.text;
    return jsonList(ids);
}

/// As they stand in a link's text: its place and its theme.
QList<ThemeId> themesIn(const QString &links)
{
    std::map<qsizetype, QList<ThemeId>> byPlace;
    const QStringList words = links.split(u' ');
    for (qsizetype i = 0; i + 1 < words.size(); i += 2)
        byPlace[std::clamp<qsizetype>(words[i].toLongLong(), 0, Tagging::mostPlaces)].append({words[i + 1]});
    QList<ThemeId> themes;
    for (const auto &[place, here] : byPlace) {
        themes.resize(std::max(place, themes.size()));
        themes += here;
    }
    return themes;
}

} // namespace

Result<QList<TaggedHighlights>> readTagged(Connection &connection, const QList<ThemeId> &themes,
                                           const QList<ThemeId> &others)
{
    // They may be very many: one row for all that are alike, the ids in one text. "+": a passage has few themes, and
    // all are gone through sooner than each wanted one is looked for.
    Statement statement(
        connection,
        u"SELECT group_concat(highlight, ' '), links FROM (SELECT f.highlight AS highlight, "
        "(SELECT group_concat(l.position || ' ' || l.theme, ' ') FROM highlight_themes l "
        "WHERE l.highlight = f.highlight AND +l.theme IN (SELECT value FROM json_each(?))) AS links FROM "
        "(SELECT %1 highlight FROM highlight_themes WHERE theme IN (SELECT value FROM json_each(?))) f) GROUP BY links"_s
            .arg(themes.size() > 1 ? u"DISTINCT"_s : QString()));
    statement.bind(listOf(themes + others)).bind(listOf(themes));
    QList<TaggedHighlights> tagged;
    while (statement.next())
        tagged.append({.ids = highlightIdsIn(statement.text(0)), .themes = themesIn(statement.text(1))});
    if (!statement.result())
        return std::unexpected(statement.result().error());
    return tagged;
}

Result<ThemeReport> readThemeReport(Connection &connection, const ThemeId &theme)
{
    ThemeReport report;
    auto done = countPassages(connection, theme, report);
    if (done)
        done = countTogether(connection, theme, report);
    if (done)
        done = countGrowth(connection, theme, report);
    if (!done)
        return std::unexpected(done.error());
    return report;
}

} // namespace florilegium
