// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/passageprobes.h"

#include "store/indexrows.h"
#include "store/rows.h"
#include "store/searchindex.h"
#include "store/searchwords.h"
#include "store/statement.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cmath>

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype stretches = 16; // of a long passage, of which each has a say
constexpr qsizetype wordsOfStretch = 4;
constexpr qsizetype mostPhrases = 10;
constexpr qsizetype phraseLength = 3;
constexpr int mostThings = 256; // that a word or phrase may stand in to be called rare
constexpr qsizetype mostProbes = 24;
constexpr qsizetype enoughWords = 12; // rare ones, with which phrases need not be asked for
constexpr double leastShare = 0.2;
constexpr int mostCandidates = 60;

/// What is asked of the index, and of how many articles it holds.
struct Probe
{
    QString expression;
    QLatin1StringView table;
    int things = 0;
    /// Bits, about: what stands everywhere tells little.
    [[nodiscard]] double weight() const { return std::log2(2.0 * mostThings / things); }
};

// The one knows which words stand in a thing, the other where, and is slower for it.
constexpr QLatin1StringView wordTable("occurrences");
constexpr QLatin1StringView phraseTable("entries");

/// The end of a run of a script without spaces, of which the index has the last character by itself; the run may go on
/// elsewhere.
bool isEndOfRun(QStringView word)
{
    constexpr char16_t firstUnspaced = 0x0e00;
    return word.front().unicode() >= firstUnspaced && word.size() == (word.front().isHighSurrogate() ? 2 : 1);
}

QString quoted(const QString &words)
{
    return u'"' + words + u'"';
}

/// Each with the number of articles that it stands in, counted a little further than what is rare.
Result<QList<Probe>> measured(Connection &index, QLatin1StringView table, const QStringList &expressions)
{
    Statement statement(index,
                        u"SELECT p.value, (SELECT COUNT(*) FROM (SELECT 1 FROM %1 WHERE %1 MATCH p.value "
                        "AND rowid BETWEEN ? AND ? LIMIT ?)) FROM json_each(?) p"_s.arg(table));
    statement.bind(firstRow(IndexKind::Article))
        .bind(lastRow(IndexKind::Article))
        .bind(qint64(mostThings + 1))
        .bind(jsonList(expressions));
    QList<Probe> probes;
    while (statement.next())
        probes.append({statement.text(0), table, int(statement.number(1))});
    if (!statement.result())
        return std::unexpected(statement.result().error());
    return probes;
}

/// Those that stand in few articles, but in others than the passage's own, too.
void keepTelling(QList<Probe> &probes, int own)
{
    probes.removeIf([own](const Probe &probe) { return probe.things <= own || probe.things > mostThings; });
    std::ranges::stable_sort(probes, {}, &Probe::things);
}

/// The probes of one table with their weights, as the statement below reads them.
QString listOf(const QList<Probe> &probes, QLatin1StringView table)
{
    QJsonArray list;
    for (const Probe &probe : probes) {
        if (probe.table == table)
            list.append(QJsonArray{probe.expression, probe.weight()});
    }
    return QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact));
}

Result<QList<PassageCandidate>> voted(Connection &index, const QList<Probe> &probes, qint64 own)
{
    double all = 0;
    for (const Probe &probe : probes)
        all += probe.weight();
    const auto votes = [](QLatin1StringView table) {
        return u"SELECT f.rowid AS id, json_extract(p.value, '$[1]') AS weight FROM json_each(?) p CROSS JOIN %1 f "
               "WHERE f.%1 MATCH json_extract(p.value, '$[0]') AND f.rowid BETWEEN ? AND ?"_s.arg(table);
    };
    Statement statement(index,
                        u"SELECT id, SUM(weight) AS votes FROM ("_s + votes(wordTable) + u" UNION ALL "_s
                            + votes(phraseTable)
                            + u") WHERE id <> ? GROUP BY id HAVING votes >= ? ORDER BY votes DESC, id LIMIT ?"_s);
    for (const QLatin1StringView table : {wordTable, phraseTable})
        statement.bind(listOf(probes, table)).bind(firstRow(IndexKind::Article)).bind(lastRow(IndexKind::Article));
    statement.bind(own).bind(leastShare * all).bind(qint64(mostCandidates));
    QList<PassageCandidate> candidates;
    while (statement.next())
        candidates.append({statement.number(0), statement.real(1) / all});
    if (!statement.result())
        return std::unexpected(statement.result().error());
    return candidates;
}

} // namespace

PassageWords::PassageWords(QStringView passage)
{
    eachWord(passage,
             [this](QStringView word, TextRange) { m_words << (isEndOfRun(word) ? QString() : word.toString()); });
}

QStringList PassageWords::words() const
{
    QStringList all = m_words;
    all.removeAll(QString());
    all.removeDuplicates();
    const qsizetype stretch = (all.size() + stretches - 1) / stretches;
    QStringList chosen;
    for (qsizetype start = 0; start < all.size(); start += stretch) {
        QStringList some = all.sliced(start, std::min(stretch, all.size() - start));
        std::ranges::stable_sort(some, std::ranges::greater(), &QString::size);
        for (const QString &word : some.first(std::min(wordsOfStretch, some.size())))
            chosen << quoted(word);
    }
    return chosen;
}

QStringList PassageWords::phrases() const
{
    QStringList all;
    for (qsizetype at = 0; at + phraseLength <= m_words.size(); ++at) {
        const QStringList row = m_words.sliced(at, phraseLength);
        if (!row.contains(QString()))
            all << quoted(row.join(u' '));
    }
    if (all.size() <= mostPhrases)
        return all;
    QStringList chosen;
    for (qsizetype i = 0; i < mostPhrases; ++i)
        chosen << all[i * (all.size() - 1) / (mostPhrases - 1)];
    return chosen;
}

Result<QList<PassageCandidate>> passageCandidates(Connection &index, QStringView passage, qint64 own,
                                                  const std::stop_token &stop)
{
    const PassageWords words(passage);
    auto probes = measured(index, wordTable, words.words());
    if (!probes)
        return std::unexpected(probes.error());
    const int ownThings = own != 0 ? 1 : 0;
    keepTelling(*probes, ownThings);
    if (probes->size() < enoughWords && !stop.stop_requested()) {
        auto phrases = measured(index, phraseTable, words.phrases());
        if (!phrases)
            return std::unexpected(phrases.error());
        keepTelling(*phrases, ownThings);
        *probes << *phrases;
    }
    if (stop.stop_requested())
        return failure(ErrorCode::Cancelled);
    if (probes->isEmpty())
        return QList<PassageCandidate>();
    probes->resize(std::min(mostProbes, probes->size()));
    return voted(index, *probes, own);
}

} // namespace florilegium
