// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/exportfiles.h"

#include "exchange/annotationjson.h"
#include "exchange/notewriter.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

void addLines(QStringList &lines, const QString &what, const QList<BlockId> &ids)
{
    for (const BlockId &id : ids)
        lines << u"  %1\t%2"_s.arg(what, id.text);
}

/// Contradictions lead to the files of other articles, whatever these are called.
void nameFiles(ExportArticle &article, const QHash<QString, QString> &files)
{
    for (ExportHighlight &entry : article.highlights) {
        for (ExportContradiction &other : entry.contradictions)
            other.file = files.value(other.article.text);
    }
}

NotesToWrite notesOf(const ExportArticle &article, const MarkdownOptions &options)
{
    return {.article = article.article.id,
            .claim = {},
            .id = article.article.id.text,
            .name = fileNameFor(article.article),
            .whole = markdownFile(article, options),
            .blocks = markdownBlocks(article, options),
            .keys = ownKeys(article)};
}

} // namespace

QStringList ExportReport::lines() const
{
    QStringList lines;
    for (const ExportedFile &file : files) {
        lines << (file.written ? u"written\t"_s : u"unchanged\t"_s) + file.path;
        addLines(lines, u"kept as edited"_s, file.report.keptEdited);
        addLines(lines, u"changed in both"_s, file.report.conflicts);
        addLines(lines, u"removed in notes"_s, file.report.removedInNotes);
        addLines(lines, u"removed"_s, file.report.removed);
        addLines(lines, u"deleted in the reader"_s, file.report.markedDeleted);
    }
    return lines;
}

Result<bool> writeWhenChanged(const QString &path, const QByteArray &bytes)
{
    QFile present(path);
    if (present.open(QIODevice::ReadOnly) && present.size() == bytes.size() && present.readAll() == bytes)
        return false;
    present.close();
    QSaveFile file(path); // syncs before it renames
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return failure(ErrorCode::WriteFailure, path + u": "_s + file.errorString());
    return true;
}

Result<ExportReport> exportMarkdown(LibraryQueries &queries, const QList<ArticleId> &articles, const QString &target,
                                    const MarkdownOptions &options)
{
    NoteWriter writer(target, options.plain ? "plain"_L1 : "markdown"_L1, options.plain);
    if (writer.isFile() && articles.size() != 1)
        return failure(ErrorCode::InvalidArgument, writer.target());
    if (const auto begun = writer.begin(queries); !begun)
        return std::unexpected(begun.error());
    ExportSets sets;
    if (const auto loaded = sets.load(queries); !loaded)
        return std::unexpected(loaded.error());
    for (const ArticleId &id : articles) {
        if (const auto article = queries.article(id))
            writer.reserve(id.text, fileNameFor(*article));
    }
    const QHash<QString, QString> files = writer.fileNames();
    for (const ArticleId &id : articles) {
        auto article = snapshotOf(queries, id, sets);
        if (!article) {
            writer.fail(id.text, article.error());
            continue;
        }
        nameFiles(*article, files);
        writer.write(notesOf(*article, options));
    }
    return writer.report();
}

Result<ExportReport> exportJson(LibraryQueries &queries, const QList<ArticleId> &articles, const QString &target)
{
    const QString absolute = QFileInfo(target).absoluteFilePath();
    const QString path = absolute.endsWith(u".json"_s) ? absolute : absolute + u"/annotations.json"_s;
    return annotationJson(queries, articles).and_then([&](const QByteArray &json) -> Result<ExportReport> {
        if (!QDir().mkpath(QFileInfo(path).path()))
            return failure(ErrorCode::WriteFailure, path);
        return writeWhenChanged(path, json).transform([&](bool written) {
            return ExportReport{.target = u"json:"_s + path, .files = {{.path = path, .written = written}}};
        });
    });
}

} // namespace florilegium
