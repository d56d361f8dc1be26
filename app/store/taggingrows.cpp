// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "annotate/tagging.h"
#include "store/rows.h"

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

/// Batches of the highlights at each place.
template<typename Write>
Result<void> eachBatch(const QJsonObject &row, const GivesWay &givesWay, Write write)
{
    const Tagging tagging = taggingFromRow(row);
    for (qsizetype place = 0; place < tagging.byPlace.size(); ++place) {
        const QList<HighlightId> &all = tagging.byPlace[place];
        for (qsizetype from = 0; from < all.size(); from += batch) {
            if (givesWay && givesWay())
                return failure(ErrorCode::Cancelled, tagging.theme.text);
            const std::span ids(all.constData() + from, std::size_t(std::min(batch, all.size() - from)));
            if (auto done = write(tagging.theme.text, idsOf(ids), place); !done)
                return done;
        }
    }
    return {};
}

} // namespace

Result<void> writeTagging(Connection &connection, const Record &record, const GivesWay &givesWay)
{
    for (const QJsonObject &row : {record.before, record.after}) {
        if (!row.isEmpty() && row["id"_L1].toString() != record.id)
            return failure(ErrorCode::InvalidArgument, record.id);
    }
    auto done = eachBatch(record.before, givesWay, [&](const QString &theme, const QString &ids, qint64 place) {
        return unlink(connection, theme, ids, place);
    });
    if (!done)
        return done;
    return eachBatch(record.after, givesWay, [&](const QString &theme, const QString &ids, qint64 place) {
        return link(connection, theme, ids, place);
    });
}

} // namespace florilegium
