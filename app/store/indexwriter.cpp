// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/indexwriter.h"

#include <QCryptographicHash>

#include <algorithm>

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

QString printOf(const IndexSources &sources)
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    for (const QStringList &texts : {sources.authors, sources.sites, sources.titles, sources.claims}) {
        hash.addData(texts.join(QChar(0)).toUtf8());
        hash.addData(QByteArrayView("\1", 1));
    }
    return QString::fromLatin1(hash.result().toBase64());
}

} // namespace

IndexWriter::IndexWriter(Connection &index, IndexEntries &entries)
    : m_index(index)
    , m_entries(entries)
    , m_rows(index)
    , m_known(index, u"SELECT id, moment, words, sources, facts FROM things WHERE target = ?"_s)
    , m_insertThing(index,
                    u"INSERT INTO things (id, moment, target, words, sources, facts) VALUES (?, ?, ?, ?, ?, ?)"_s)
    , m_changeThing(index, u"UPDATE things SET words = ?, sources = ?, facts = ? WHERE id = ?"_s)
    , m_insertOccurrences(index, insertOccurrences)
    , m_insertEntry(index, insertEntry)
    , m_insertSources(index, u"INSERT INTO sources (rowid, author, site, title, claim) VALUES (?, ?, ?, ?, ?)"_s)
    // OR FAIL: for a statement of several rows that might have to be taken back SQLite makes a savepoint, and at each
    // one FTS5 writes what it has gathered, as a segment (fts5_main.c, fts5SavepointMethod()).
    , m_insertMarks(index, u"INSERT OR FAIL INTO marks (mark, id) SELECT value, ? FROM json_each(?)"_s)
    , m_insertDays(index, u"INSERT INTO days (id, kind, known, published) VALUES (?, ?, ?, ?)"_s)
{
}

/// "1,4,7;2024-05-01 2024-05-01,2024-06-01 ": numbers of marks, then days.
Result<QString> IndexWriter::factsText(const IndexFacts &facts)
{
    const auto numbers = m_marks.of(m_index, facts.marks);
    if (!numbers)
        return std::unexpected(numbers.error());
    QStringList marks;
    for (const qint64 number : *numbers)
        marks << QString::number(number);
    QStringList days;
    for (const IndexDays &each : facts.days)
        days << each.known + u' ' + each.published;
    return QString(marks.join(u',') + u';' + days.join(u','));
}

Result<IndexWriter::Placed> IndexWriter::placed(qint64 row, const QString &target, IndexEntry entry)
{
    auto facts = factsText(entry.facts);
    if (!facts)
        return std::unexpected(facts.error());
    return Placed{.row = row, .target = target, .entry = std::move(entry), .facts = *std::move(facts)};
}

Result<std::optional<IndexWriter::Known>> IndexWriter::known(const QString &target)
{
    std::optional<Known> known;
    if (m_known.bind(target).next()) {
        known = Known{.row = m_known.number(0),
                      .moment = m_known.number(1),
                      .print = m_known.text(2),
                      .sources = m_known.text(3),
                      .facts = m_known.text(4)};
        m_known.finish();
    }
    if (!m_known.result())
        return std::unexpected(m_known.result().error());
    return known;
}

Result<void> IndexWriter::update(IndexKind kind, const QStringList &targets)
{
    std::vector<std::pair<Known, Placed>> changed;
    std::vector<Placed> fresh;
    for (const QString &target : targets) {
        auto entry = m_entries.entry(kind, target);
        const auto before = entry ? known(target) : std::unexpected(entry.error());
        if (!before)
            return std::unexpected(before.error());
        const bool stays = *before && *entry && (*before)->moment == momentOf(kind, (*entry)->made);
        if (*before && !stays) {
            if (auto done = remove(**before); !done)
                return done;
        }
        if (!*entry)
            continue;
        auto thing = placed(stays ? (*before)->row : 0, target, **std::move(entry));
        if (!thing)
            return std::unexpected(thing.error());
        if (stays)
            changed.emplace_back(**before, *std::move(thing));
        else
            fresh.push_back(*std::move(thing));
    }
    // FTS5 gathers words only while its row numbers go up.
    std::ranges::sort(changed, {}, [](const auto &each) { return each.second.row; });
    for (const auto &[before, to] : changed) {
        if (auto done = change(before, to); !done)
            return done;
    }
    return add(kind, std::move(fresh));
}

Result<void> IndexWriter::change(const Known &known, const Placed &to)
{
    const QString sources = printOf(to.entry.sources);
    if (known.print == to.entry.print && known.sources == sources && known.facts == to.facts)
        return {};
    Result<void> done;
    if (known.print != to.entry.print) {
        done = removeWords(to.row);
        done = done ? writeWords(to) : done;
    }
    if (done && known.sources != sources) {
        done = Statement(m_index, u"DELETE FROM sources WHERE rowid = ?"_s).bind(to.row).run();
        done = done ? writeSources(to) : done;
    }
    if (done && known.facts != to.facts) {
        done = removeFacts(to.row, known.facts);
        done = done ? writeFacts(to) : done;
    }
    return done ? m_changeThing.bind(to.entry.print).bind(sources).bind(to.facts).bind(to.row).run() : done;
}

/// Those that go on at either end are placed from there on, so that each has room; their words are written in the order
/// of their rows.
Result<void> IndexWriter::add(IndexKind kind, std::vector<Placed> fresh)
{
    const auto oldest = m_index.number(u"SELECT ifnull(MIN(moment), %1) FROM things WHERE moment BETWEEN %2 AND %1"_s
                                           .arg(momentOf(kind, std::numeric_limits<qint64>::max()))
                                           .arg(momentOf(kind, 0)));
    if (!oldest)
        return std::unexpected(oldest.error());
    const auto made = [](const Placed &each) { return each.entry.made; };
    const auto older = std::ranges::partition(
        fresh, [&](const Placed &each) { return momentOf(kind, each.entry.made) >= *oldest; });
    std::ranges::stable_sort(fresh.begin(), older.begin(), {}, made);
    std::ranges::stable_sort(older, std::ranges::greater(), made);
    std::vector<Placed> waiting;
    for (Placed &each : fresh) {
        if (auto done = place(kind, waiting, each); !done)
            return done;
    }
    return write(waiting);
}

Result<void> IndexWriter::place(IndexKind kind, std::vector<Placed> &waiting, Placed &fresh)
{
    auto row = m_rows.freeRow(kind, fresh.entry.made);
    if (row && !*row) {
        auto done = write(waiting);
        done = done ? makeRoom(kind, fresh.entry.made) : done;
        row = done ? m_rows.freeRow(kind, fresh.entry.made) : std::unexpected(done.error());
    }
    if (!row)
        return std::unexpected(row.error());
    fresh.row = row->value();
    auto done = insertThing(fresh);
    waiting.push_back(std::move(fresh));
    return done;
}

Result<void> IndexWriter::makeRoom(IndexKind kind, qint64 made)
{
    const auto dealt = crowdedRows(m_index, kind, made);
    if (!dealt)
        return std::unexpected(dealt.error());
    std::vector<Placed> moved;
    for (const DealtRow &each : *dealt) {
        if (each.from == each.to)
            continue;
        const auto before = known(each.target);
        auto entry = before ? m_entries.entry(kind, each.target) : std::unexpected(before.error());
        auto done = entry ? remove(before->value()) : std::unexpected(entry.error());
        if (!done)
            return done;
        if (!*entry)
            continue;
        (*entry)->made = madeOfMoment((*before)->moment); // where it stands; what came since is still to follow
        auto thing = placed(each.to, each.target, **std::move(entry));
        if (!thing)
            return std::unexpected(thing.error());
        moved.push_back(*std::move(thing));
    }
    for (const Placed &each : moved) {
        if (auto done = insertThing(each); !done)
            return done;
    }
    return write(moved);
}

Result<void> IndexWriter::insertThing(const Placed &thing)
{
    return m_insertThing.bind(thing.row)
        .bind(momentOf(thing.entry.kind, thing.entry.made))
        .bind(thing.target)
        .bind(thing.entry.print)
        .bind(printOf(thing.entry.sources))
        .bind(thing.facts)
        .run();
}

} // namespace florilegium
