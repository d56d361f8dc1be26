// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/articlelist.h"
#include "cli/commands.h"
#include "cli/exportreport.h"
#include "cli/openlibrary.h"
#include "cli/output.h"
#include "cli/querytext.h"
#include "exchange/exportfiles.h"

#include <QFileInfo>

namespace florilegium::cli {

using namespace Qt::StringLiterals;

namespace {

/// Every article with a highlight, by id, so that one file of all of them is the same each time.
Result<QList<ArticleId>> annotatedArticles(LibraryQueries &queries, const Query &query)
{
    return allArticles(queries, query).transform([](const QList<ArticleRow> &rows) {
        QList<ArticleId> ids;
        for (const ArticleRow &row : rows) {
            if (row.highlights > 0)
                ids << row.article.id;
        }
        std::ranges::sort(ids);
        return ids;
    });
}

/// Those that were named, or all; of them, those that the query holds of.
Result<QList<ArticleId>> wantedArticles(const Arguments &arguments, LibraryQueries &queries, const Query &query)
{
    const bool all = arguments.options.isSet(u"all"_s) || arguments.positional.isEmpty();
    const auto annotated = all || !query.isEmpty() ? annotatedArticles(queries, query) : QList<ArticleId>();
    if (!annotated || all)
        return annotated;
    QList<ArticleId> ids;
    for (const QString &text : arguments.positional) {
        const auto id = ArticleId::parse(text);
        if (!id)
            return failure(ErrorCode::InvalidArgument, text);
        if (query.isEmpty() || annotated->contains(*id))
            ids << *id;
    }
    return ids;
}

Result<MarkdownOptions> optionsFrom(const Arguments &arguments)
{
    const QString context = arguments.options.value(u"context"_s);
    MarkdownOptions options;
    if (context == u"sentence")
        options.context = MarkdownOptions::Context::Sentence;
    else if (context == u"paragraph")
        options.context = MarkdownOptions::Context::Paragraph;
    else if (context != u"none")
        return failure(ErrorCode::InvalidArgument, context);
    return options;
}

Result<ExportReport> exported(const Arguments &arguments, Library &library, const QString &target, const Query &query)
{
    const QString form = arguments.options.value(u"to"_s);
    const auto ids = wantedArticles(arguments, library.queries(), query);
    const auto options = optionsFrom(arguments);
    if (!ids || !options)
        return std::unexpected(ids ? options.error() : ids.error());
    if (form == u"markdown")
        return exportMarkdown(library.queries(), *ids, target, *options);
    if (form == u"json")
        return exportJson(library.queries(), *ids, target);
    return failure(ErrorCode::InvalidArgument, form);
}

int run(const Arguments &arguments)
{
    if (!arguments.options.isSet(u"o"_s)) {
        printFailure(u"export"_s, {ErrorCode::InvalidArgument, u"-o"_s});
        return WrongUse;
    }
    const QString filter = arguments.options.value(u"filter"_s);
    const auto query = queryFromText(filter);
    if (!query)
        return WrongUse;
    // What was last written is kept in the library, so exporting writes there too.
    const LibraryPointer library = openLibrary(arguments, Access::Write);
    if (!library)
        return InPart;
    if (!query->isEmpty())
        bringIndexInStep(*library);
    if (const auto named = hasNamesOf(library->queries(), filter, *query); !named || !*named) {
        if (!named)
            printFailure(libraryPath(arguments), named.error());
        return InPart;
    }
    const QString target = QFileInfo(arguments.options.value(u"o"_s)).absoluteFilePath();
    const auto report = exported(arguments, *library, target, *query);
    if (!report) {
        printFailure(target, report.error());
        return report.error().code == ErrorCode::InvalidArgument ? WrongUse : InPart;
    }
    return finishExport(*library, *report, arguments.common.quiet) ? Done : InPart;
}

QList<QCommandLineOption> options()
{
    return {
        {u"all"_s, u"every article with highlights"_s},
        {u"filter"_s, u"only articles that this query holds of, by themselves or by a highlight"_s, u"QUERY"_s},
        {u"to"_s, u"markdown (default) or json"_s, u"FORM"_s, u"markdown"_s},
        {u"o"_s, u"folder, or one file that ends in .md or .json"_s, u"PATH"_s},
        {u"context"_s, u"none (default), sentence or paragraph around each passage"_s, u"KIND"_s, u"none"_s},
    };
}

} // namespace

extern const Command exportCommand;
const Command exportCommand{"export"_L1, "[ID...|--all] [--filter QUERY] -o PATH"_L1, "writes annotated notes"_L1,
                            options, run};

} // namespace florilegium::cli
