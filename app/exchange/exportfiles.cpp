// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/exportfiles.h"

#include "exchange/annotationjson.h"
#include "exchange/notefile.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QSaveFile>
#include <QStringDecoder>

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 maxNoteFile = 64LL * 1024 * 1024; // bytes
constexpr int maxFilesSearched = 20000;
constexpr qint64 headSize = 8192; // where a file says whose it is

Result<QString> readNotes(const QString &path)
{
    QFile file(path);
    if (file.size() > maxNoteFile)
        return failure(ErrorCode::TooLarge, path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Unreadable, path);
    QStringDecoder decode(QStringDecoder::Utf8);
    const QString text = decode(file.readAll());
    if (decode.hasError()) // what cannot be read cannot be kept byte for byte
        return failure(ErrorCode::Damaged, path);
    return text;
}

QString idOfFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return frontMatterValue(QString::fromUtf8(file.read(headSize)), u"florilegium-id"_s);
}

/// Which file below the folder belongs to which article. Hidden files and links are passed over.
QHash<QString, QString> filesByArticle(const QString &folder)
{
    QHash<QString, QString> files;
    QDirIterator walk(folder, {u"*.md"_s}, QDir::Files | QDir::NoSymLinks, QDirIterator::Subdirectories);
    for (int i = 0; walk.hasNext() && i < maxFilesSearched; ++i) {
        const QString path = walk.next();
        const QString id = idOfFile(path);
        if (!id.isEmpty() && (!files.contains(id) || path < files.value(id)))
            files.insert(id, path);
    }
    return files;
}

/// A new file's path: the title, with the id when that name is taken.
QString newPath(const QString &folder, const Article &article)
{
    const QString path = folder + u'/' + fileNameFor(article) + u".md"_s;
    return QFileInfo::exists(path) ? folder + u'/' + fileNameFor(article) + u' ' + article.id.text + u".md"_s : path;
}

class MarkdownExport
{
public:
    MarkdownExport(LibraryQueries &queries, const QString &target, const MarkdownOptions &options)
        : m_queries(queries)
        , m_target(QFileInfo(target).absoluteFilePath())
        , m_options(options)
        , m_isFile(m_target.endsWith(u".md"_s))
    {
        m_report.target = (options.plain ? u"plain:"_s : u"markdown:"_s) + m_target;
    }

    Result<ExportReport> run(const QList<ArticleId> &articles)
    {
        if (m_isFile && articles.size() != 1)
            return failure(ErrorCode::InvalidArgument, m_target);
        const auto states = m_queries.exportStates(m_report.target);
        if (!states)
            return std::unexpected(states.error());
        for (const ExportState &state : *states)
            m_last.insert(state.block, state.hash);
        if (!QDir().mkpath(m_isFile ? QFileInfo(m_target).path() : m_target))
            return failure(ErrorCode::WriteFailure, m_target);
        if (!m_isFile)
            m_known = filesByArticle(m_target);
        for (const ArticleId &id : articles) {
            if (const auto done = exportOne(id); !done)
                return std::unexpected(done.error());
        }
        return m_report;
    }

private:
    [[nodiscard]] QString pathOf(const Article &article) const
    {
        return m_isFile                         ? m_target
            : m_known.contains(article.id.text) ? m_known.value(article.id.text)
                                                : newPath(m_target, article);
    }

    Result<void> exportOne(const ArticleId &id)
    {
        const auto article = snapshotOf(m_queries, id);
        if (!article)
            return std::unexpected(article.error());
        ExportedFile file{.article = id, .path = pathOf(article->article)};
        const QFileInfo info(file.path);
        if (info.isSymLink() || (info.exists() && !info.isFile()))
            return failure(ErrorCode::Conflict, file.path);
        const auto text = !info.exists() ? newText(*article, file)
            : m_options.plain            ? printedText(*article, file)
                                         : mergedText(*article, file);
        if (!text)
            return std::unexpected(text.error());
        const auto written = writeWhenChanged(file.path, text->toUtf8());
        if (!written)
            return std::unexpected(written.error());
        file.written = *written;
        m_report.files << file;
        return {};
    }

    Result<QString> newText(const ExportArticle &article, ExportedFile &file)
    {
        const QString text = markdownFile(article, m_options);
        QHash<QString, QString> hashes;
        for (const MarkdownBlock &block : markdownBlocks(article, m_options)) {
            if (!m_options.plain)
                hashes.insert(block.id.text, blockHash(block.text));
            file.report.added << block.id;
        }
        if (m_options.plain)
            hashes.insert(article.article.id.text, blockHash(text));
        keepStates(hashes);
        return text;
    }

    /// A plain file has no blocks: it is replaced as a whole, and only when nobody has touched it.
    Result<QString> printedText(const ExportArticle &article, ExportedFile &file)
    {
        const auto present = readNotes(file.path);
        if (!present)
            return present;
        if (*present != markdownFile(article, m_options)
            && m_last.value(article.article.id.text) != blockHash(*present))
            return failure(ErrorCode::Conflict, file.path);
        return newText(article, file);
    }

    Result<QString> mergedText(const ExportArticle &article, ExportedFile &file)
    {
        const auto notes = readNotes(file.path);
        if (!notes)
            return notes;
        QString text = *notes;
        text.replace(u"\r\n"_s, u"\n"_s);
        const QString owner = frontMatterValue(text, u"florilegium-id"_s);
        if (!owner.isEmpty() && owner != article.article.id.text)
            return failure(ErrorCode::Conflict, file.path);
        Merged merged = mergeMarkdown(text, article, markdownBlocks(article, m_options), m_last);
        file.report = merged.report;
        keepStates(merged.hashes);
        if (merged.text == text)
            return *notes;
        return notes->contains(u"\r\n"_s) ? merged.text.replace(u'\n', u"\r\n"_s)
                                          : merged.text; // the file's own line ends
    }

    void keepStates(const QHash<QString, QString> &hashes)
    {
        QStringList ids = hashes.keys();
        ids.sort();
        for (const QString &id : std::as_const(ids))
            m_report.states << ExportState{m_report.target, id, hashes.value(id)};
    }

    LibraryQueries &m_queries;
    QString m_target;
    MarkdownOptions m_options;
    bool m_isFile;
    QHash<QString, QString> m_last;
    QHash<QString, QString> m_known;
    ExportReport m_report;
};

void addLines(QStringList &lines, const QString &what, const QList<HighlightId> &ids)
{
    for (const HighlightId &id : ids)
        lines << u"  %1\t%2"_s.arg(what, id.text);
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
    return MarkdownExport(queries, target, options).run(articles);
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
