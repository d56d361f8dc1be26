// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "annotate/tagging.h"
#include "store/rows.h"

#include <algorithm>
#include <iterator>
#include <span>

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype batch = 5000; ///< highlights of one statement: some hundredths of a second

QString idsOf(std::span<const HighlightId> highlights)
{
    QStringList ids;
    ids.reserve(qsizetype(highlights.size()));
    for (const HighlightId &id : highlights)
        ids << id.text;
    return jsonList(ids);
}

/// Moves what stands at `from` or behind it among the themes of these highlights.
Result<void> shift(Connection &connection, const QString &ids, qint64 from, qint64 by)
{
    return Statement(connection,
                     u"UPDATE highlight_themes SET position = position + ? WHERE position >= ? "
                     "AND highlight IN (SELECT value FROM json_each(?))"_s)
        .bind(by)
        .bind(from)
        .bind(ids)
        .run();
}

Result<void> unlink(Connection &connection, const QString &theme, const QString &ids, qint64 place)
{
    auto done = Statement(connection,
                          u"DELETE FROM highlight_themes WHERE theme = ? "
                          "AND highlight IN (SELECT value FROM json_each(?))"_s)
                    .bind(theme)
                    .bind(ids)
                    .run();
    return done ? shift(connection, ids, place + 1, -1) : done;
}

Result<void> link(Connection &connection, const QString &theme, const QString &ids, qint64 place)
{
    if (auto done = shift(connection, ids, place, 1); !done)
        return done;
    return Statement(connection,
                     u"INSERT OR IGNORE INTO highlight_themes (highlight, theme, position) "
                     "SELECT h.id, ?, ? FROM json_each(?) wanted JOIN highlights h ON h.id = wanted.value"_s)
        .bind(theme)
        .bind(place)
        .bind(ids)
        .run();
}

/// Those of the highlights that still have the one theme, or have not got the other.
Result<QList<HighlightId>> notRetagged(Connection &connection, const ThemeId &from, const ThemeId &into,
                                       const QString &ids)
{
    const auto has = u"EXISTS (SELECT 1 FROM highlight_themes l WHERE l.highlight = w.value AND l.theme = ?)"_s;
    Statement statement(connection, u"SELECT w.value FROM json_each(?) w WHERE "_s + has + u" OR NOT "_s + has);
    statement.bind(ids).bind(from.text).bind(into.text);
    return readIds<HighlightId>(statement);
}

/// One theme for another at the same place: nothing moves. Where that is not how it stands any more, the one goes and
/// the other comes.
Result<void> relink(Connection &connection, const ThemeId &from, const ThemeId &into,
                    std::span<const HighlightId> highlights, qint64 place)
{
    const QString ids = idsOf(highlights);
    Statement statement(connection,
                        u"UPDATE OR IGNORE highlight_themes SET theme = ? WHERE theme = ? "
                        "AND highlight IN (SELECT value FROM json_each(?))"_s);
    auto done = statement.bind(into.text).bind(from.text).bind(ids).run();
    if (!done || statement.changedRows() == qsizetype(highlights.size()))
        return done;
    const auto left = notRetagged(connection, from, into, ids);
    if (!left)
        return std::unexpected(left.error());
    const QString rest = idsOf(*left);
    done = unlink(connection, from.text, rest, place);
    return done ? link(connection, into.text, rest, place) : done;
}

Result<void> unlessOvertaken(const GivesWay &givesWay, const QString &theme)
{
    return givesWay && givesWay() ? failure(ErrorCode::Cancelled, theme) : Result<void>();
}

/// Batches of the highlights at each place.
template<typename Write>
Result<void> eachBatch(const Tagging &tagging, const GivesWay &givesWay, Write write)
{
    for (qsizetype place = 0; place < tagging.byPlace.size(); ++place) {
        const QList<HighlightId> &all = tagging.byPlace[place];
        for (qsizetype from = 0; from < all.size(); from += batch) {
            if (auto done = unlessOvertaken(givesWay, tagging.theme.text); !done)
                return done;
            const std::span ids(all.constData() + from, std::size_t(std::min(batch, all.size() - from)));
            if (auto done = write(tagging.theme.text, ids, place); !done)
                return done;
        }
    }
    return {};
}

Result<void> unlinkAll(Connection &connection, const Tagging &tagging, const GivesWay &givesWay)
{
    return eachBatch(tagging, givesWay, [&](const QString &theme, std::span<const HighlightId> ids, qint64 place) {
        return unlink(connection, theme, idsOf(ids), place);
    });
}

Result<void> linkAll(Connection &connection, const Tagging &tagging, const GivesWay &givesWay)
{
    return eachBatch(tagging, givesWay, [&](const QString &theme, std::span<const HighlightId> ids, qint64 place) {
        return link(connection, theme, idsOf(ids), place);
    });
}

Result<Tagging> taggingOf(const Record &record, const QJsonObject &row)
{
    if (!row.isEmpty() && row["id"_L1].toString() != record.id)
        return failure(ErrorCode::InvalidArgument, record.id);
    return taggingFromRow(row);
}

/// They mostly are in order.
void sortOnce(QList<HighlightId> &ids)
{
    if (!std::ranges::is_sorted(std::as_const(ids)))
        std::ranges::sort(ids);
}

QList<HighlightId> without(const QList<HighlightId> &ids, const QList<HighlightId> &others)
{
    QList<HighlightId> left;
    std::ranges::set_difference(ids, others, std::back_inserter(left));
    return left;
}

/// What stands in both at the same place; it is taken out of them. The ids of each place are sorted then.
Tagging takeCommon(Tagging &one, Tagging &other)
{
    Tagging common{.theme = other.theme, .byPlace = {}};
    for (qsizetype place = 0; place < std::min(one.byPlace.size(), other.byPlace.size()); ++place) {
        for (Tagging *tagging : {&one, &other})
            sortOnce(tagging->byPlace[place]);
        QList<HighlightId> both;
        std::ranges::set_intersection(one.byPlace[place], other.byPlace[place], std::back_inserter(both));
        if (both.isEmpty())
            continue;
        for (Tagging *tagging : {&one, &other})
            tagging->byPlace[place] = without(tagging->byPlace[place], both);
        common.add(place, both);
    }
    return common;
}

} // namespace

Result<void> writeTagging(Connection &connection, const Record &record, const GivesWay &givesWay)
{
    const auto before = taggingOf(record, record.before);
    const auto after = taggingOf(record, record.after);
    if (!before || !after)
        return std::unexpected(before ? after.error() : before.error());
    const auto done = unlinkAll(connection, *before, givesWay);
    return done ? linkAll(connection, *after, givesWay) : done;
}

bool isRetagging(const Record &lost, const Record &got)
{
    return lost.table == Table::HighlightThemes && got.table == Table::HighlightThemes && lost.id != got.id
        && lost.after.isEmpty() && got.before.isEmpty();
}

Result<void> writeRetagging(Connection &connection, const Record &lost, const Record &got, const GivesWay &givesWay)
{
    Q_ASSERT(isRetagging(lost, got));
    // Of very many each step takes some hundredths of a second.
    auto going = unlessOvertaken(givesWay, lost.id).and_then([&] { return taggingOf(lost, lost.before); });
    auto coming = unlessOvertaken(givesWay, got.id).and_then([&] { return taggingOf(got, got.after); });
    if (!going || !coming)
        return std::unexpected(going ? coming.error() : going.error());
    auto done = unlessOvertaken(givesWay, got.id);
    if (!done)
        return done;
    const Tagging both = takeCommon(*going, *coming);
    done = eachBatch(both, givesWay, [&](const QString &, std::span<const HighlightId> ids, qint64 place) {
        return relink(connection, going->theme, coming->theme, ids, place);
    });
    if (done)
        done = unlinkAll(connection, *going, givesWay);
    return done ? linkAll(connection, *coming, givesWay) : done;
}

} // namespace florilegium
