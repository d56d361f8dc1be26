// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/rows.h"

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

struct Marking
{
    qint64 number = 0;
    TextId text = 0;
    QList<Anchor> anchors;
};

constexpr QLatin1StringView anchorColumns("n.text, n.start_at, n.end_at, n.exact, n.prefix, n.suffix, n.heading_path, "
                                          "n.occurrences, n.occurrence");

Anchor anchorAt(const Statement &statement, int first)
{
    return {.position = {statement.number(first + 1), statement.number(first + 2)},
            .exact = statement.text(first + 3),
            .prefix = statement.text(first + 4),
            .suffix = statement.text(first + 5),
            .headingPath = listOfJson(statement.text(first + 6)),
            .occurrences = int(statement.number(first + 7)),
            .ordinal = int(statement.number(first + 8))};
}

/// All anchors that a highlight ever had, by marking.
Result<QList<Marking>> markingsOf(Connection &connection, const HighlightId &id)
{
    Statement statement(connection,
                        u"SELECT n.marking, "_s + anchorColumns
                            + u" FROM anchors n WHERE n.highlight = ? ORDER BY n.marking, n.ordinal"_s);
    statement.bind(id.text);
    QList<Marking> markings;
    while (statement.next()) {
        if (markings.isEmpty() || markings.back().number != statement.number(0))
            markings.append({.number = statement.number(0), .text = statement.number(1), .anchors = {}});
        markings.back().anchors << anchorAt(statement, 1);
    }
    if (!statement.result())
        return std::unexpected(statement.result().error());
    return markings;
}

Result<void> addMarking(Connection &connection, const Highlight &highlight, qint64 marking)
{
    Statement statement(connection,
                        u"INSERT INTO anchors (highlight, marking, ordinal, text, start_at, end_at, exact, prefix, "
                        "suffix, heading_path, occurrences, occurrence) VALUES (?, ?, ?, "
                        "(SELECT id FROM texts WHERE id = ?), ?, ?, ?, ?, ?, ?, ?, ?)"_s); // it may have been emptied
    for (qint64 ordinal = 0; const Anchor &anchor : highlight.anchors) {
        statement.bind(highlight.id.text).bind(marking).bind(ordinal++).bindOrNull(highlight.text);
        statement.bind(qint64(anchor.position.start)).bind(qint64(anchor.position.end));
        statement.bind(anchor.exact).bind(anchor.prefix).bind(anchor.suffix).bind(jsonList(anchor.headingPath));
        statement.bind(qint64(anchor.occurrences)).bind(qint64(anchor.ordinal));
        if (auto done = statement.run(); !done)
            return done;
    }
    return {};
}

/// The marking that holds these anchors; a new number when there is none yet, for anchors are never overwritten.
std::pair<qint64, bool> markingFor(const QList<Marking> &markings, const Highlight &highlight)
{
    for (const Marking &marking : markings) {
        if (marking.text == highlight.text && marking.anchors == highlight.anchors)
            return {marking.number, true};
    }
    return {markings.isEmpty() ? 1 : markings.back().number + 1, false};
}

Result<void> writeThemeLinks(Connection &connection, const Highlight &highlight)
{
    if (auto done = removeWhere(connection, "highlight_themes"_L1, "highlight"_L1, highlight.id.text); !done)
        return done;
    Statement statement(connection,
                        u"INSERT OR IGNORE INTO highlight_themes (highlight, theme, position) VALUES (?, ?, ?)"_s);
    for (qint64 position = 0; const ThemeId &theme : highlight.themes) {
        if (auto done = statement.bind(highlight.id.text).bind(theme.text).bind(position++).run(); !done)
            return done;
    }
    return {};
}

} // namespace

Result<void> writeHighlight(Connection &connection, const Highlight &highlight)
{
    if (highlight.anchors.isEmpty())
        return failure(ErrorCode::InvalidArgument, highlight.id.text);
    const auto markings = markingsOf(connection, highlight.id);
    if (!markings)
        return std::unexpected(markings.error());
    const auto [marking, known] = markingFor(*markings, highlight);
    Statement statement(connection,
                        u"INSERT INTO highlights (id, article, marking, colour, note, created, modified, deleted) "
                        "VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET article = excluded.article, "
                        "marking = excluded.marking, colour = excluded.colour, note = excluded.note, "
                        "created = excluded.created, modified = excluded.modified, deleted = excluded.deleted"_s);
    statement.bind(highlight.id.text)
        .bind(highlight.article.text)
        .bind(marking)
        .bind(highlight.colour)
        .bind(highlight.note);
    statement.bind(highlight.created).bind(highlight.modified).bind(highlight.deleted);
    if (auto done = statement.run(); !done)
        return done;
    if (!known) {
        if (auto done = addMarking(connection, highlight, marking); !done)
            return done;
    }
    return writeThemeLinks(connection, highlight);
}

Highlight highlightAt(const Statement &statement, int first)
{
    Highlight highlight;
    highlight.id.text = statement.text(first);
    highlight.article.text = statement.text(first + 1);
    highlight.colour = statement.text(first + 2);
    highlight.note = statement.text(first + 3);
    highlight.created = statement.time(first + 4);
    highlight.modified = statement.time(first + 5);
    highlight.deleted = statement.time(first + 6);
    return highlight;
}

Result<void> completeHighlights(Connection &connection, const QList<Highlight *> &highlights)
{
    QHash<QString, Highlight *> byId;
    for (Highlight *highlight : highlights)
        byId.insert(highlight->id.text, highlight);
    const QString ids = jsonList(byId.keys());

    Statement anchors(connection,
                      u"SELECT n.highlight, "_s + anchorColumns
                          + u" FROM json_each(?) wanted JOIN highlights h ON h.id = wanted.value "
                            "JOIN anchors n ON n.highlight = h.id AND n.marking = h.marking "
                            "ORDER BY n.highlight, n.ordinal"_s);
    anchors.bind(ids);
    while (anchors.next()) {
        Highlight *highlight = byId.value(anchors.text(0));
        highlight->text = anchors.number(1);
        highlight->anchors << anchorAt(anchors, 1);
    }
    if (!anchors.result())
        return anchors.result();

    Statement themes(connection,
                     u"SELECT l.highlight, l.theme FROM json_each(?) wanted "
                     "JOIN highlight_themes l ON l.highlight = wanted.value ORDER BY l.highlight, l.position"_s);
    themes.bind(ids);
    while (themes.next())
        byId.value(themes.text(0))->themes << ThemeId{themes.text(1)};
    return themes.result();
}

} // namespace florilegium
