// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commands.h"
#include "cli/openlibrary.h"
#include "cli/paging.h"
#include "exchange/exportfiles.h"

#include <QFileInfo>

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

/// Every article with a highlight, by id, so that one file of all of them is the same each time.
Result<QList<ArticleId>> annotatedArticles(LibraryQueries &queries)
{
    return allPages([&](int offset, int limit) { return queries.articles({}, offset, limit); })
        .transform([](const QList<ArticleRow> &rows) {
            QList<ArticleId> ids;
            for (const ArticleRow &row : rows) {
                if (row.highlights > 0)
                    ids << row.article.id;
            }
            std::ranges::sort(ids);
            return ids;
        });
}

Result<QList<ArticleId>> wantedArticles(const Arguments &arguments, LibraryQueries &queries)
{
    if (arguments.has(u"all"_s) || arguments.positional.isEmpty())
        return annotatedArticles(queries);
    QList<ArticleId> ids;
    for (const QString &text : arguments.positional) {
        const auto id = ArticleId::parse(text);
        if (!id)
            return failure(ErrorCode::InvalidArgument, text);
        ids << *id;
    }
    return ids;
}

Result<MarkdownOptions> optionsFrom(const Arguments &arguments)
{
    const QString context = arguments.value(u"context"_s, u"none"_s);
    MarkdownOptions options;
    if (context == u"sentence")
        options.context = MarkdownOptions::Context::Sentence;
    else if (context == u"paragraph")
        options.context = MarkdownOptions::Context::Paragraph;
    else if (context != u"none")
        return failure(ErrorCode::InvalidArgument, context);
    return options;
}

Result<ExportReport> exported(const Arguments &arguments, Library &library, const QString &target)
{
    const QString form = arguments.value(u"to"_s, u"markdown"_s);
    const auto ids = wantedArticles(arguments, library.queries());
    const auto options = optionsFrom(arguments);
    if (!ids || !options)
        return std::unexpected(ids ? options.error() : ids.error());
    if (form == u"markdown")
        return exportMarkdown(library.queries(), *ids, target, *options);
    if (form == u"json")
        return exportJson(library.queries(), *ids, target);
    return failure(ErrorCode::InvalidArgument, form);
}

} // namespace

int runExport(const Arguments &arguments)
{
    if (!arguments.has(u"o"_s)) {
        complain(u"export"_s, {ErrorCode::InvalidArgument, u"-o"_s});
        return ExitWrongUse;
    }
    // What was last written is kept in the library, so exporting writes there too.
    const std::unique_ptr<Library> library = openLibrary(arguments, Access::Write);
    if (!library)
        return ExitPartly;
    const QString target = QFileInfo(arguments.value(u"o"_s)).absoluteFilePath();
    const auto report = exported(arguments, *library, target);
    if (!report) {
        complain(target, report.error());
        return report.error().code == ErrorCode::InvalidArgument ? ExitWrongUse : ExitPartly;
    }
    QFuture<Result<void>> saved = library->saveExportStates(report->target, report->states);
    saved.waitForFinished();
    if (!saved.result()) {
        complain(target, saved.result().error());
        return ExitPartly;
    }
    for (const QString &line : report->lines()) {
        if (!arguments.quiet)
            print(line);
    }
    return ExitDone;
}

} // namespace florilegium
