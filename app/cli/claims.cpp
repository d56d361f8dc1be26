// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "annotate/claimset.h"
#include "cli/commands.h"
#include "cli/exportreport.h"
#include "cli/openlibrary.h"
#include "cli/output.h"
#include "cli/paging.h"
#include "cli/querytext.h"
#include "exchange/claimexport.h"
#include "exchange/claimfiles.h"

#include <QFileInfo>
#include <QJsonDocument>

namespace florilegium::cli {

using namespace Qt::StringLiterals;

namespace {

enum class Form : quint8 { Lines, Json, Markdown, Csv };

struct Request
{
    Form form = Form::Lines;
    LedgerFilter filter;
    LedgerExportOptions options;
    QString target; ///< empty: standard output
};

/// What the arguments ask for; what is wrong with them is printed.
std::optional<Request> requestFrom(const Arguments &arguments)
{
    const bool csv = arguments.options.isSet(u"csv"_s);
    const bool markdown = arguments.options.isSet(u"markdown"_s);
    const QString context = arguments.options.value(u"context"_s);
    Request request;
    request.target = arguments.options.value(u"o"_s);
    if (int(csv) + int(markdown) + int(arguments.common.json) > 1) {
        printFailure(u"claims"_s, {ErrorCode::InvalidArgument, u"--json, --csv, --markdown"_s});
        return std::nullopt;
    }
    if (!request.target.isEmpty() && !csv && !markdown) {
        printFailure(u"claims"_s, {ErrorCode::InvalidArgument, u"-o"_s});
        return std::nullopt;
    }
    if (context != u"sentence" && context != u"paragraph") {
        printFailure(u"claims"_s, {ErrorCode::InvalidArgument, context});
        return std::nullopt;
    }
    const auto query = queryFromText(arguments.options.value(u"filter"_s));
    if (!query)
        return std::nullopt;
    request.filter.query = *query;
    request.form = csv ? Form::Csv : markdown ? Form::Markdown : arguments.common.json ? Form::Json : Form::Lines;
    request.options = {.form = csv ? LedgerExportOptions::Form::Csv : LedgerExportOptions::Form::Markdown,
                       .context = context == u"sentence" ? PassageContext::Sentence : PassageContext::Paragraph,
                       .byteOrderMark = arguments.options.isSet(u"bom"_s)};
    return request;
}

void printLines(const QList<LedgerRow> &rows)
{
    for (const LedgerRow &row : rows) {
        const QStringList fields{row.claim.id.text,
                                 toWord(row.claim.status),
                                 QString::number(row.supporting),
                                 QString::number(row.contradicting),
                                 QString::number(row.sourcesFor),
                                 QString::number(row.sourcesAgainst),
                                 row.claim.statement.simplified()};
        printLine(stdout, fields.join(u'\t'));
    }
}

Result<void> printJson(LibraryQueries &queries, const QList<LedgerRow> &rows)
{
    const auto evidence = queries.evidence();
    if (!evidence)
        return std::unexpected(evidence.error());
    ClaimSet set;
    set.load({}, *evidence);
    for (const LedgerRow &row : rows) {
        const QJsonObject object = ledgerObject(row, set.evidenceOf(row.claim.id));
        printLine(stdout, QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
    }
    return {};
}

Result<void> printMarkdown(LibraryQueries &queries, const QList<LedgerRow> &rows, PassageContext context)
{
    printLine(stdout, ledgerTable(rows));
    RecentArticles recent;
    for (const LedgerRow &row : rows) {
        const auto claim = claimToExport(queries, row.claim.id, context, recent);
        if (!claim)
            return std::unexpected(claim.error());
        printLine(stdout, u'\n' + claimSection(*claim, 2));
    }
    return {};
}

Result<void> printClaims(LibraryQueries &queries, const Request &request)
{
    const auto rows = allPages([&](int offset, int limit) { return queries.ledger(request.filter, offset, limit); });
    if (!rows)
        return std::unexpected(rows.error());
    switch (request.form) {
    case Form::Lines: printLines(*rows); return {};
    case Form::Json: return printJson(queries, *rows);
    case Form::Markdown: return printMarkdown(queries, *rows, request.options.context);
    case Form::Csv: break;
    }
    const QByteArray csv = ledgerCsv(*rows, request.options.byteOrderMark);
    std::fwrite(csv.constData(), 1, size_t(csv.size()), stdout);
    return {};
}

/// Whether all of them were written; what was not is printed.
Result<bool> writeClaims(Library &library, const Request &request, bool quiet)
{
    const QString target = QFileInfo(request.target).absoluteFilePath();
    return library.queries()
        .ledgerIds(request.filter)
        .and_then([&](const QList<ClaimId> &claims) {
            return exportLedger(library.queries(), claims, target, request.options);
        })
        .transform([&](const ExportReport &report) { return finishExport(library, report, quiet); });
}

int run(const Arguments &arguments)
{
    const auto request = requestFrom(arguments);
    if (!request)
        return WrongUse;
    // What an export wrote is kept in the library.
    const bool asks = !request->filter.query.isEmpty();
    const Access access = !request->target.isEmpty() ? Access::Write : asks ? Access::Search : Access::Read;
    const LibraryPointer library = openLibrary(arguments, access);
    if (!library)
        return InPart;
    if (asks && access == Access::Write)
        bringIndexInStep(*library);
    const auto named = hasNamesOf(library->queries(), arguments.options.value(u"filter"_s), request->filter.query);
    const auto done = named.and_then([&](bool hasNames) -> Result<bool> {
        if (!hasNames)
            return false;
        if (!request->target.isEmpty())
            return writeClaims(*library, *request, arguments.common.quiet);
        return printClaims(library->queries(), *request).transform([] { return true; });
    });
    if (!done)
        printFailure(request->target.isEmpty() ? libraryPath(arguments) : request->target, done.error());
    return done && *done ? Done : InPart;
}

QList<QCommandLineOption> options()
{
    return {
        {u"filter"_s, u"only claims that this query holds of, by themselves or by their passages"_s, u"QUERY"_s},
        {u"csv"_s, u"as a table for spreadsheets"_s},
        {u"markdown"_s, u"as a table with each claim below it: for and against, quotations, sources"_s},
        {u"bom"_s, u"CSV begins with a byte order mark"_s},
        {u"context"_s, u"sentence (default) or paragraph around each passage in Markdown"_s, u"KIND"_s, u"sentence"_s},
        {u"o"_s, u"a folder (a file for each claim), or a file that ends in .md or .csv"_s, u"PATH"_s},
    };
}

} // namespace

extern const Command claimsCommand;
const Command claimsCommand{"claims"_L1, "[--filter QUERY] [--csv|--markdown] [-o PATH]"_L1,
                            "the ledger: claims with status, evidence, sources"_L1, options, run};

} // namespace florilegium::cli
