// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/driveactions.h"

#include "annotate/edits.h"
#include "cli/openlibrary.h"
#include "exchange/exportfiles.h"
#include "library/rowdigest.h"
#include "session/adding.h"
#include "session/annotating.h"
#include "session/themepaths.h"

#include <array>

namespace florilegium::cli {

using namespace Qt::StringLiterals;

namespace {

QDateTime now()
{
    return QDateTime::currentDateTimeUtc();
}

/// Writes the change; what was driven is the row with this id.
Result<Driven> write(Library &library, const Change &change, const QString &id)
{
    if (change.isEmpty())
        return failure(ErrorCode::InvalidArgument, u"nothing to change"_s);
    QFuture<Result<void>> saved = library.apply(change);
    saved.waitForFinished();
    return saved.result().transform([&] {
        for (const Record &record : change.records) {
            if (record.id == id)
                return Driven{id, rowDigest(record.after)};
        }
        return Driven{id, rowDigest({})};
    });
}

/// Writes one edit of the highlight with this id.
template<typename Edit>
Result<Driven> editHighlight(Library &library, const QString &id, Edit edit)
{
    return library.queries().highlight({id}).and_then(
        [&](const Highlight &highlight) { return write(library, edit(highlight), id); });
}

Result<Driven> driveAdd(Library &library, const QStringList &words)
{
    return loadFile(words[0])
        .and_then([&](const LoadedSource &loaded) { return addSource(library, loaded, now()); })
        .transform([](const Added &added) { return Driven{added.article.id.text, rowDigest(toRow(added.article))}; });
}

Result<Driven> driveMark(Library &library, const QStringList &words)
{
    const AnnotateRequest request{.quote = words[1], .colour = words.value(2)};
    return articleOf(library, words[0])
        .and_then([&](const ArticleId &id) { return annotate(library, id, request, now()); })
        .transform([](const Annotated &made) {
            return Driven{made.highlight.text, rowDigest(made.change.records.last().after)};
        });
}

Result<Driven> driveNote(Library &library, const QStringList &words)
{
    return editHighlight(library, words[0], [&](const Highlight &h) { return setNote(h, words[1], now()); });
}

Result<Driven> driveColour(Library &library, const QStringList &words)
{
    return editHighlight(library, words[0], [&](const Highlight &h) { return setColour(h, words[1], now()); });
}

Result<Driven> driveTag(Library &library, const QStringList &words)
{
    ThemeSet set;
    const auto themes = library.queries().themes();
    if (!themes)
        return std::unexpected(themes.error());
    set.load(*themes, {});
    const ThemePath path = themePath(set, words[1]);
    return editHighlight(library, words[0], [&](const Highlight &highlight) {
        Change change = addTheme(highlight, path.id, now());
        change.records = path.change.records + change.records;
        return change;
    });
}

Result<Driven> driveClaim(Library &library, const QStringList &words)
{
    const auto status = statusFromWord(words.value(2, u"asserted"_s));
    if (!status)
        return failure(ErrorCode::InvalidArgument, words.value(2));
    const QDateTime time = QDateTime::fromSecsSinceEpoch(now().toSecsSinceEpoch()).toUTC();
    const Claim claim{
        .id = ClaimId::make(), .statement = words[1], .status = *status, .created = time, .modified = time};
    return library.queries().highlight({words[0]}).and_then([&](const Highlight &highlight) {
        return write(library, makeClaim(claim, highlight.id, time), claim.id.text);
    });
}

Result<Driven> driveEvidence(Library &library, const QStringList &words)
{
    const auto relation = relationFromWord(words[1]);
    if (!relation)
        return failure(ErrorCode::InvalidArgument, words[1]);
    const Evidence evidence{.id = EvidenceId::make(),
                            .claim = {words[0]},
                            .relation = *relation,
                            .highlight = {words[2]},
                            .created = QDateTime::fromSecsSinceEpoch(now().toSecsSinceEpoch()).toUTC()};
    return write(library, addEvidence(evidence), evidence.id.text);
}

Result<Driven> driveDelete(Library &library, const QStringList &words)
{
    return editHighlight(library, words[0], [](const Highlight &h) { return deleteHighlights({h}, now()); });
}

Result<Driven> driveRestore(Library &library, const QStringList &words)
{
    return editHighlight(library, words[0], [](const Highlight &h) { return restoreHighlights({h}); });
}

Result<Driven> driveExport(Library &library, const QStringList &words)
{
    QList<ArticleId> ids;
    for (const QString &word : words.sliced(1))
        ids << ArticleId{word};
    return exportMarkdown(library.queries(), ids, words[0], {}).and_then([&](const ExportReport &report) {
        QFuture<Result<void>> saved = library.saveExportStates(report.target, report.states);
        saved.waitForFinished();
        return saved.result().and_then([&] -> Result<Driven> {
            if (!report.failures.isEmpty())
                return std::unexpected(report.failures.front().error);
            return Driven{u"-"_s, rowDigest({})};
        });
    });
}

struct Action
{
    QLatin1StringView name;
    qsizetype fewest; ///< words
    Result<Driven> (*run)(Library &, const QStringList &);
};

constexpr std::array actions{
    Action{QLatin1StringView("add"), 1, driveAdd}, // FILE
    Action{QLatin1StringView("mark"), 2, driveMark}, // ARTICLE|FILE QUOTE [COLOUR]
    Action{QLatin1StringView("note"), 2, driveNote}, // HIGHLIGHT TEXT
    Action{QLatin1StringView("colour"), 2, driveColour}, // HIGHLIGHT KEY
    Action{QLatin1StringView("tag"), 2, driveTag}, // HIGHLIGHT PATH
    Action{QLatin1StringView("claim"), 2, driveClaim}, // HIGHLIGHT STATEMENT [STATUS]
    Action{QLatin1StringView("evidence"), 3, driveEvidence}, // CLAIM RELATION HIGHLIGHT
    Action{QLatin1StringView("delete"), 1, driveDelete}, // HIGHLIGHT
    Action{QLatin1StringView("restore"), 1, driveRestore}, // HIGHLIGHT
    Action{QLatin1StringView("export"), 2, driveExport}, // PATH ARTICLE…
};

} // namespace

Result<Driven> driveAction(Library &library, const QString &name, const QStringList &words)
{
    for (const Action &action : actions) {
        if (name == action.name)
            return words.size() >= action.fewest ? action.run(library, words)
                                                 : failure(ErrorCode::InvalidArgument, name);
    }
    return failure(ErrorCode::InvalidArgument, name);
}

} // namespace florilegium::cli
