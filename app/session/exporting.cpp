// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/exporting.h"

#include "exchange/claimexport.h"

namespace florilegium {

namespace {

/// What was written is kept for the next export; finishes when that is durable. The files stand even when it is not.
QFuture<Result<ExportReport>> kept(Library &library, const Result<ExportReport> &report)
{
    if (!report)
        return QtFuture::makeReadyValueFuture(report);
    return library.saveExportStates(report->target, report->states)
        .then([written = *report, path = library.path()](const Result<void> &saved) {
            Result<ExportReport> told = written;
            if (!saved)
                told->failures.append({.what = path, .error = saved.error()});
            return told;
        });
}

/// A list that is being written.
struct ListExport
{
    PassageListWriter writer;
    QPromise<Result<int>> promise;

    ListExport(const PassageList &list, const QString &path)
        : writer(list, path)
    {
    }
};

void writeNextPage(Library &library, const std::shared_ptr<ListExport> &list)
{
    library.readLong([list](LibraryQueries &queries) { return list->writer.writePage(queries); })
        .then(&library, [&library, list](const Result<std::optional<int>> &written) {
            if (written && !*written) {
                writeNextPage(library, list);
                return;
            }
            list->promise.addResult(written.transform([](const std::optional<int> &count) { return *count; }));
            list->promise.finish();
        });
}

} // namespace

QFuture<Result<ExportReport>> exportArticles(Library &library, const QList<ArticleId> &articles, const QString &target,
                                             const MarkdownOptions &options)
{
    return library
        .readLong([articles, target, options](LibraryQueries &queries) {
            return exportMarkdown(queries, articles, target, options);
        })
        .then(&library, [&library](const Result<ExportReport> &report) { return kept(library, report); })
        .unwrap();
}

QFuture<Result<ExportReport>> exportClaims(Library &library, const LedgerFilter &filter, const QString &target,
                                           const LedgerExportOptions &options)
{
    return library
        .readLong([filter, target, options](LibraryQueries &queries) {
            return queries.ledgerIds(filter).and_then(
                [&](const QList<ClaimId> &claims) { return exportLedger(queries, claims, target, options); });
        })
        .then(&library, [&library](const Result<ExportReport> &report) { return kept(library, report); })
        .unwrap();
}

QFuture<Result<ExportReport>> exportClaims(Library &library, const QList<ClaimId> &claims, const QString &target,
                                           const LedgerExportOptions &options)
{
    return library
        .readLong([claims, target, options](LibraryQueries &queries) {
            return exportLedger(queries, claims, target, options);
        })
        .then(&library, [&library](const Result<ExportReport> &report) { return kept(library, report); })
        .unwrap();
}

QFuture<Result<int>> exportPassages(Library &library, const PassageList &list, const QString &path)
{
    const auto job = std::make_shared<ListExport>(list, path);
    job->promise.start();
    QFuture<Result<int>> exported = job->promise.future();
    writeNextPage(library, job);
    return exported;
}

QFuture<Result<QString>> copiedClaim(Library &library, const ClaimId &claim)
{
    return library.read([claim](LibraryQueries &queries) {
        return claimToExport(queries, claim, PassageContext::Sentence)
            .transform([](const ExportedClaim &exported) -> QString { return claimSection(exported, 1) + u'\n'; });
    });
}

QFuture<Result<QString>> copiedHighlight(Library &library, const ArticleId &article, const HighlightId &highlight)
{
    return library.read([article, highlight](LibraryQueries &queries) {
        return snapshotOf(queries, article).and_then([&](const ExportArticle &snapshot) -> Result<QString> {
            for (const ExportHighlight &entry : snapshot.highlights) {
                if (entry.highlight.id == highlight)
                    return highlightMarkdown(snapshot, entry);
            }
            return failure(ErrorCode::UnknownId, highlight.text);
        });
    });
}

} // namespace florilegium
