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

/// A file for each claim, then the table that leads to them.
Result<void> writeFolder(LibraryQueries &queries, const QList<LedgerRow> &rows, PassageContext context,
                         NoteWriter &writer)
{
    const QDir folder(writer.target());
    for (const LedgerRow &row : rows)
        writer.reserve(row.claim.id.text, nameOf(row.claim));
    const FileNames names = writer.fileNames();
    QHash<ClaimId, QString> files;
    for (const LedgerRow &row : rows) {
        const auto path = claimToExport(queries, row.claim.id, context).and_then([&](const ExportedClaim &claim) {
            return writer.write(claimNotes(claim, names));
        });
        if (!path)
            return std::unexpected(path.error());
        files.insert(row.claim.id, folder.relativeFilePath(*path));
    }
    return writer.write(ledgerNotes(ledgerTable(rows, files))).transform([](const QString &) {});
}

Result<void> writeFile(LibraryQueries &queries, const QList<LedgerRow> &rows, PassageContext context,
                       NoteWriter &writer)
{
    QStringList parts{ledgerTable(rows)};
    for (const LedgerRow &row : rows) {
        const auto claim = claimToExport(queries, row.claim.id, context);
        if (!claim)
            return std::unexpected(claim.error());
        parts << claimSection(*claim, 2);
    }
    return writer.write(ledgerNotes(parts.join(u"\n\n"_s))).transform([](const QString &) {});
}

Result<ExportReport> exportMarkdownLedger(LibraryQueries &queries, const QList<LedgerRow> &rows, const QString &target,
                                          PassageContext context)
{
    NoteWriter writer(target, "claims"_L1, false);
    if (const auto begun = writer.begin(queries); !begun)
        return std::unexpected(begun.error());
    const auto done = writer.isFile() ? writeFile(queries, rows, context, writer)
                                      : writeFolder(queries, rows, context, writer);
    return done.transform([&] { return writer.report(); });
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
