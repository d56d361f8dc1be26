// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What a row of the desk says.

#include "models/deskmodel.h"

#include <QCoreApplication>

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

struct DeskWords
{
    Q_DECLARE_TR_FUNCTIONS(DeskWords)
};

// Scores are shares of likeness: below the first two the passage speaks of something else more often than not.
constexpr double almostTheSame = 0.95;
constexpr double alike = 0.75;
constexpr double somewhatAlike = 0.5;

constexpr auto betweenRanges = " […] "_L1;

QString wordsAt(const Document &document, const QList<TextRange> &ranges)
{
    QStringList words;
    for (const TextRange range : ranges)
        words << document.text(range).toString();
    return words.join(betweenRanges);
}

double scoreOf(const CarriedHighlight &carried)
{
    if (carried.places.isOrphan())
        return carried.refused ? carried.refused->score : 0;
    double score = 1;
    for (const Placement &placement : carried.places.found)
        score = std::min(score, placement.score);
    return score;
}

} // namespace

QList<WordRun> wordDifference(const QString &before, const QString &now)
{
    QList<WordRun> runs;
    for (const ComparedRun &run : compareTexts(before, now).value_or(QList<ComparedRun>())) {
        const bool removed = run.kind == ComparedRun::Kind::Removed;
        const QStringView text = removed ? before : now;
        const TextRange range = removed ? run.old : run.now;
        // What was removed and what took its place stand side by side, which they never did.
        const bool replaces = !runs.isEmpty() && runs.back().kind == ComparedRun::Kind::Removed;
        const bool parted = range.start > 0 && text.at(range.start - 1).isSpace();
        runs << WordRun{run.kind, text.mid(range.start, range.length()).toString().simplified(), replaces || parted};
    }
    return runs;
}

QString label(Fate fate)
{
    switch (fate) {
    case Fate::Same: return DeskWords::tr("Unchanged");
    case Fate::Moved: return DeskWords::tr("Moved");
    case Fate::Changed: return DeskWords::tr("Changed");
    case Fate::NotFound: return DeskWords::tr("Not found");
    }
    Q_UNREACHABLE_RETURN(QString());
}

QString likenessWord(double score)
{
    if (score >= 1)
        return DeskWords::tr("same words");
    if (score >= almostTheSame)
        return DeskWords::tr("almost the same");
    if (score >= alike)
        return DeskWords::tr("alike");
    return score >= somewhatAlike ? DeskWords::tr("somewhat alike") : DeskWords::tr("hardly alike");
}

QList<DeskRow> deskRows(const QList<CarriedHighlight> &carried, const Document &document)
{
    QList<DeskRow> rows;
    for (const CarriedHighlight &entry : carried) {
        DeskRow row{.highlight = entry.places.highlight,
                    .colour = {},
                    .fate = entry.fate,
                    .oldWords = entry.oldWords.join(betweenRanges),
                    .candidate = entry.places.ranges(),
                    .keptAt = entry.places.keptAt,
                    .score = scoreOf(entry),
                    .difference = {}};
        if (row.candidate.isEmpty() && entry.refused)
            row.candidate = {entry.refused->range};
        row.difference = row.candidate.isEmpty() ? QList<WordRun>{{ComparedRun::Kind::Equal, row.oldWords.simplified()}}
                                                 : wordDifference(row.oldWords, wordsAt(document, row.candidate));
        rows << row;
    }
    std::ranges::stable_sort(rows, {}, [](const DeskRow &row) {
        return row.candidate.isEmpty() ? row.keptAt : row.candidate.front().start;
    });
    return rows;
}

} // namespace florilegium
