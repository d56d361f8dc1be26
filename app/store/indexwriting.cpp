// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What is written of one thing, and taken away.

#include "store/indexwriter.h"
#include "store/searchwords.h"

#include <QCryptographicHash>

#include <algorithm>

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

/// A word that no text has: what stands on its two sides is never in a row.
constexpr QChar apart = QChar(0xe000);

/// From here on words are written by a statement of their own, which goes with them: one that is kept keeps what it was
/// bound to, in two copies, until it is bound anew, and of a book that is some 20 MB.
constexpr qsizetype large = 100'000; // UTF-16 units

QString separately(const QStringList &texts)
{
    QString words;
    for (const QString &text : texts) {
        if (!words.isEmpty())
            words += QString(apart) + u' ';
        words += indexedWords(text);
    }
    return words;
}

QString marksIn(QStringView facts)
{
    return u'[' + facts.left(facts.indexOf(u';')).toString() + u']';
}

QStringView daysIn(QStringView facts)
{
    return facts.mid(facts.indexOf(u';') + 1);
}

} // namespace

Result<void> IndexWriter::write(std::vector<Placed> &placed)
{
    std::ranges::sort(placed, {}, &Placed::row);
    for (const Placed &each : placed) {
        auto done = writeWords(each);
        done = done ? writeSources(each) : done;
        done = done ? writeFacts(each) : done;
        if (!done)
            return done;
    }
    placed.clear();
    return {};
}

Result<void> IndexWriter::writeWords(const Placed &thing)
{
    const auto words = thing.entry.words();
    if (!words)
        return std::unexpected(words.error());
    const QString all = words->title + words->text + words->note;
    auto done = Result<void>();
    if (all.size() < large) {
        done = writeWords(thing.row, *words, all, m_insertOccurrences, m_insertEntry);
    } else {
        Statement occurrences(m_index, insertOccurrences);
        Statement entry(m_index, insertEntry);
        done = writeWords(thing.row, *words, all, occurrences, entry);
    }
    if (done)
        done = writePrint(thing, words->text);
    return done ? m_list.add(m_index, all) : done;
}

Result<void> IndexWriter::writeWords(qint64 row, const IndexWords &words, const QString &all, Statement &occurrences,
                                     Statement &entry)
{
    const auto done = occurrences.bind(row).bind(all).run();
    return done ? entry.bind(row).bind(words.title).bind(words.text).bind(words.note).run() : done;
}

Result<void> IndexWriter::writeSources(const Placed &thing)
{
    const IndexSources &sources = thing.entry.sources;
    if (sources == IndexSources())
        return {};
    return m_insertSources.bind(thing.row)
        .bind(separately(sources.authors))
        .bind(separately(sources.sites))
        .bind(separately(sources.titles))
        .bind(separately(sources.claims))
        .run();
}

Result<void> IndexWriter::writeFacts(const Placed &thing)
{
    auto done = m_insertMarks.bind(thing.row).bind(marksIn(thing.facts)).run();
    for (const IndexDays &each : thing.entry.facts.days) {
        if (done) {
            done =
                m_insertDays.bind(thing.row).bind(qint64(thing.entry.kind)).bind(each.known).bind(each.published).run();
        }
    }
    return done;
}

/// Texts with the same words have the same print; short ones, which may be the same by chance, have none.
Result<void> IndexWriter::writePrint(const Placed &thing, const QString &text)
{
    constexpr qsizetype shortest = 200; // UTF-16 units
    if (thing.entry.kind != IndexKind::Article || text.size() < shortest)
        return {};
    const QByteArray print = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha1).toBase64();
    return Statement(m_index, u"INSERT INTO prints (id, print) VALUES (?, ?)"_s)
        .bind(thing.row)
        .bind(QString::fromLatin1(print))
        .run();
}

Result<void> IndexWriter::removeWords(qint64 row)
{
    for (const auto &sql : {u"DELETE FROM occurrences WHERE rowid = ?"_s, u"DELETE FROM entries WHERE rowid = ?"_s,
                            u"DELETE FROM prints WHERE id = ?"_s}) {
        if (auto done = Statement(m_index, sql).bind(row).run(); !done)
            return done;
    }
    return {};
}

Result<void> IndexWriter::removeFacts(qint64 row, const QString &facts)
{
    auto done = Statement(m_index, u"DELETE FROM marks WHERE id = ? AND mark IN (SELECT value FROM json_each(?))"_s)
                    .bind(row)
                    .bind(marksIn(facts))
                    .run();
    if (done && !daysIn(facts).isEmpty())
        done = Statement(m_index, u"DELETE FROM days WHERE id = ?"_s).bind(row).run();
    return done;
}

Result<void> IndexWriter::remove(const Known &known)
{
    auto done = removeWords(known.row);
    if (done)
        done = Statement(m_index, u"DELETE FROM sources WHERE rowid = ?"_s).bind(known.row).run();
    if (done)
        done = removeFacts(known.row, known.facts);
    return done ? Statement(m_index, u"DELETE FROM things WHERE id = ?"_s).bind(known.row).run() : done;
}

} // namespace florilegium
