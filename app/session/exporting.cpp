// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/exporting.h"

namespace florilegium {

QFuture<Result<ExportReport>> exportArticles(Library &library, const QList<ArticleId> &articles, const QString &target,
                                             const MarkdownOptions &options)
{
    return library
        .read([articles, target, options](LibraryQueries &queries) {
            return exportMarkdown(queries, articles, target, options);
        })
        .then(&library,
              [&library](const Result<ExportReport> &report) {
                  if (!report)
                      return QtFuture::makeReadyValueFuture(report);
                  return library.saveExportStates(report->target, report->states)
                      .then([report](const Result<void> &saved) { return saved.transform([&] { return *report; }); });
              })
        .unwrap();
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
