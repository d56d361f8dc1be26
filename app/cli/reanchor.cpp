// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "anchor/reanchor.h"
#include "anchor/describe.h"
#include "anchor/place.h"
#include "cli/commands.h"
#include "cli/output.h"
#include "cli/reanchorcases.h"
#include "text/codepoints.h"

#include <QElapsedTimer>
#include <QFile>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>

#include <sys/resource.h>

namespace florilegium::cli {

using namespace Qt::StringLiterals;

namespace {

/// How passages are looked for.
struct Mode
{
    bool quoteOnly = false; ///< with quote and context alone, else with the whole old text
    qsizetype context = contextLength; ///< code points
};

using Placements = QList<std::optional<Placement>>;

/// The cases that share an old and a new text, and what became of them.
struct Work
{
    QString oldText;
    QString newText;
    QList<TextRange> passages; ///< in the old text
    Placements placements;
    double ms = 0;
};

struct Totals
{
    qsizetype documents = 0;
    double ms = 0;
    double slowestMs = 0;
};

Result<QString> readText(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Unreadable, path);
    return QString::fromUtf8(file.readAll());
}

/// Anchors as they would have been made when the passages were marked, with the context in code points.
QList<Anchor> describeAll(const Work &work, qsizetype context)
{
    const CodePointIndex points(work.oldText);
    QList<Anchor> anchors;
    for (const TextRange range : work.passages) {
        const qsizetype before = range.start - points.toUtf16(points.toCodePoints(range.start) - context);
        const qsizetype behind = points.toUtf16(points.toCodePoints(range.end) + context) - range.end;
        anchors.append(describe(work.oldText, range, std::max(before, behind)));
    }
    return anchors;
}

void placeAll(Work &work, const Mode &mode)
{
    const QList<Anchor> anchors = mode.quoteOnly ? describeAll(work, mode.context) : QList<Anchor>();
    QElapsedTimer timer;
    timer.start();
    if (mode.quoteOnly) {
        Placer placer(work.newText);
        for (const Anchor &anchor : anchors)
            work.placements.append(placer.place(anchor));
    } else if (const auto carried = reanchor(work.oldText, work.newText, work.passages)) {
        for (const Carried &passage : *carried)
            work.placements.append(passage.placement);
    }
    work.ms = double(timer.nsecsElapsed()) / 1e6;
}

QLatin1StringView howOf(const Placement &placement)
{
    switch (placement.by) {
    case PlacedBy::Position: return "exact"_L1;
    case PlacedBy::Aligned: return placement.score < 1.0 ? "map"_L1 : "exact"_L1;
    case PlacedBy::Gap: return "gap"_L1;
    case PlacedBy::Moved: return "moved"_L1;
    case PlacedBy::Quote:
    case PlacedBy::Similar:
    case PlacedBy::Reader: return "quote"_L1;
    }
    Q_UNREACHABLE_RETURN({});
}

QByteArray lineFor(const QString &id, const std::optional<Placement> &placement, const CodePointIndex &points,
                   double ms)
{
    QJsonObject line{
        {u"id"_s, id}, {u"start"_s, QJsonValue()}, {u"end"_s, QJsonValue()}, {u"how"_s, u"orphan"_s}, {u"ms"_s, ms}};
    if (placement) {
        const TextRange range = points.toCodePoints(placement->range);
        line[u"start"_s] = range.start;
        line[u"end"_s] = range.end;
        line[u"how"_s] = QString(howOf(*placement));
        line[u"score"_s] = placement->score;
    }
    return QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
}

/// One document: all cases in `indexes` share its texts. Puts their lines into `lines`.
Result<void> runDocument(const QList<ReanchorCase> &cases, const QList<qsizetype> &indexes, const Mode &mode,
                         QList<QByteArray> &lines, Totals &totals)
{
    Work work;
    const ReanchorCase &first = cases[indexes.first()];
    for (const auto &[path, text] :
         {std::pair(&first.oldPath, &work.oldText), std::pair(&first.newPath, &work.newText)}) {
        const Result<QString> read = readText(*path);
        if (!read)
            return failure(ErrorCode::Unreadable, u"line %1, id \"%2\": %3"_s.arg(first.line).arg(first.id, *path));
        *text = *read;
    }
    const CodePointIndex oldPoints(work.oldText);
    for (const qsizetype index : indexes) {
        const ReanchorCase &item = cases[index];
        if (item.codePoints.end > oldPoints.toCodePoints(work.oldText.size()))
            return failure(ErrorCode::Damaged, u"line %1, id \"%2\": beyond the text"_s.arg(item.line).arg(item.id));
        work.passages.append(oldPoints.toUtf16(item.codePoints));
    }
    placeAll(work, mode);
    const CodePointIndex newPoints(work.newText);
    for (qsizetype i = 0; i < indexes.size(); ++i)
        lines[indexes[i]] = lineFor(cases[indexes[i]].id, work.placements[i], newPoints,
                                    work.ms / double(indexes.size()));
    ++totals.documents;
    totals.ms += work.ms;
    totals.slowestMs = std::max(totals.slowestMs, work.ms);
    return {};
}

/// The cases of each document, in the order of the first of each.
QList<QList<qsizetype>> byDocument(const QList<ReanchorCase> &cases)
{
    QHash<std::pair<QString, QString>, qsizetype> known;
    QList<QList<qsizetype>> documents;
    for (qsizetype i = 0; i < cases.size(); ++i) {
        const std::pair key(cases[i].oldPath, cases[i].newPath);
        if (!known.contains(key)) {
            known.insert(key, documents.size());
            documents.append(QList<qsizetype>());
        }
        documents[known.value(key)].append(i);
    }
    return documents;
}

void printTotals(qsizetype cases, const Totals &totals)
{
    rusage usage = {};
    ::getrusage(RUSAGE_SELF, &usage);
    const QJsonObject line{{u"cases"_s, cases},
                           {u"documents"_s, totals.documents},
                           {u"ms"_s, totals.ms},
                           {u"slowest_ms"_s, totals.slowestMs},
                           {u"peak_kib"_s, qint64(usage.ru_maxrss)}};
    printLine(stderr, QString::fromUtf8(QJsonDocument(line).toJson(QJsonDocument::Compact)));
}

QList<QCommandLineOption> options()
{
    return {
        {u"cases"_s, u"the cases, one JSON object a line: id, old, new (files beside it), start, end (code points)"_s,
         u"FILE"_s},
        {u"mode"_s, u"full: with the whole old text (the default); quote: with quote and context alone"_s, u"MODE"_s,
         u"full"_s},
        {u"context"_s, u"code points of context on each side of a quote"_s, u"N"_s, QString::number(contextLength)},
    };
}

int run(const Arguments &arguments)
{
    const QString path = arguments.options.value(u"cases"_s);
    const QString word = arguments.options.value(u"mode"_s);
    bool isNumber = false;
    const Mode mode{.quoteOnly = word == "quote"_L1, .context = arguments.options.value(u"context"_s).toInt(&isNumber)};
    if (path.isEmpty() || !arguments.positional.isEmpty() || (word != "full"_L1 && !mode.quoteOnly) || !isNumber
        || mode.context < 0) {
        printLine(stderr, u"florilegium-cli: reanchor takes --cases FILE, --mode full or quote, --context N"_s);
        return WrongUse;
    }
    const Result<QList<ReanchorCase>> cases = readReanchorCases(path);
    if (!cases) {
        printFailure(path, cases.error());
        return WrongUse;
    }
    QList<QByteArray> lines(cases->size());
    Totals totals;
    for (const QList<qsizetype> &indexes : byDocument(*cases)) {
        if (const auto done = runDocument(*cases, indexes, mode, lines, totals); !done) {
            printFailure(path, done.error());
            return WrongUse;
        }
    }
    for (const QByteArray &line : lines)
        std::fwrite(line.constData(), 1, size_t(line.size()), stdout);
    printTotals(cases->size(), totals);
    return Done;
}

} // namespace

extern const Command reanchorCommand;
const Command reanchorCommand{"reanchor"_L1, "--cases FILE [--mode full|quote] [--context N]"_L1,
                              "finds the passages of old texts in new ones, as the window does after a change"_L1,
                              options, run};

} // namespace florilegium::cli
