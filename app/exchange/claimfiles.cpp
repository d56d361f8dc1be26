// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/claimfiles.h"

#include "exchange/claimexport.h"
#include "exchange/notewriter.h"

#include <QDir>
#include <QFileInfo>

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

const QString ledgerTitle = u"Claims"_s;

MarkdownBlock ledgerBlock(const QString &content)
{
    const BlockId id = BlockId::ledger();
    return {id, {}, beginMark(id) + u'\n' + content + u'\n' + endMark(id)};
}

NotesToWrite ledgerNotes(const QString &content)
{
    const MarkdownBlock block = ledgerBlock(u"# "_s + ledgerTitle + u"\n\n"_s + content);
    const QString id = BlockId::ledger().text;
    const QString head = u"---\nflorilegium-id: "_s + id + u"\n---"_s;
    return {.article = {},
            .claim = {},
            .id = id,
            .name = ledgerTitle,
            .whole = QStringList{head, block.text, u"## My notes"_s}.join(u"\n\n"_s) + u'\n',
            .blocks = {block},
            .keys = {{u"florilegium-id"_s, id}}};
}

QString nameOf(const Claim &claim)
{
    return fileNameFor(claim.statement, claim.id.text);
}

NotesToWrite claimNotes(const ExportedClaim &claim, const FileNames &files)
{
    const Claim &about = claim.row.claim;
    return {.article = {},
            .claim = about.id,
            .id = about.id.text,
            .name = nameOf(about),
            .whole = claimFile(claim, files),
            .blocks = {claimBlock(claim, files)},
            .keys = ownKeys(claim)};
}

/// A file for each claim, then the table that leads to those that are there.
void writeFolder(LibraryQueries &queries, const QList<LedgerRow> &rows, PassageContext context, NoteWriter &writer)
{
    const QDir folder(writer.target());
    for (const LedgerRow &row : rows)
        writer.reserve(row.claim.id.text, nameOf(row.claim));
    const FileNames names = writer.fileNames();
    RecentArticles recent;
    QHash<ClaimId, QString> files;
    for (const LedgerRow &row : rows) {
        const ClaimId &id = row.claim.id;
        if (const auto claim = claimToExport(queries, id, context, recent))
            writer.write(claimNotes(*claim, names));
        else
            writer.fail(id.text, claim.error());
        if (const QString path = writer.pathOf(id.text); QFileInfo::exists(path))
            files.insert(id, folder.relativeFilePath(path));
    }
    writer.write(ledgerNotes(ledgerTable(rows, files)));
}

/// The table with each claim below it.
Result<QString> ledgerText(LibraryQueries &queries, const QList<LedgerRow> &rows, PassageContext context)
{
    QStringList parts{ledgerTable(rows)};
    RecentArticles recent;
    for (const LedgerRow &row : rows) {
        const auto claim = claimToExport(queries, row.claim.id, context, recent);
        if (!claim)
            return std::unexpected(claim.error());
        parts << claimSection(*claim, 2);
    }
    return parts.join(u"\n\n"_s);
}

Result<ExportReport> exportMarkdownLedger(LibraryQueries &queries, const QList<LedgerRow> &rows, const QString &target,
                                          PassageContext context)
{
    NoteWriter writer(target, "claims"_L1, false);
    if (const auto begun = writer.begin(queries); !begun)
        return std::unexpected(begun.error());
    if (!writer.isFile()) {
        writeFolder(queries, rows, context, writer);
        return writer.report();
    }
    return ledgerText(queries, rows, context).transform([&](const QString &text) {
        writer.write(ledgerNotes(text));
        return writer.report();
    });
}

Result<ExportReport> exportCsv(const QList<LedgerRow> &rows, const QString &target, bool mark)
{
    const QString absolute = QFileInfo(target).absoluteFilePath();
    const QString path = absolute.endsWith(u".csv"_s) ? absolute : absolute + u"/claims.csv"_s;
    if (!QDir().mkpath(QFileInfo(path).path()))
        return failure(ErrorCode::WriteFailure, path);
    return writeWhenChanged(path, ledgerCsv(rows, mark)).transform([&](bool written) {
        return ExportReport{.target = u"csv:"_s + path, .files = {{.path = path, .written = written}}};
    });
}

} // namespace

Result<ExportReport> exportLedger(LibraryQueries &queries, const QList<ClaimId> &claims, const QString &target,
                                  const LedgerExportOptions &options)
{
    return queries.ledgerRows(claims).and_then([&](const QList<LedgerRow> &rows) {
        return options.form == LedgerExportOptions::Form::Csv
            ? exportCsv(rows, target, options.byteOrderMark)
            : exportMarkdownLedger(queries, rows, target, options.context);
    });
}

} // namespace florilegium
