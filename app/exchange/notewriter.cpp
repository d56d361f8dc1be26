// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/notewriter.h"

#include "exchange/notefile.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
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

/// Which file below the folder belongs to whom. Hidden files and links are passed over.
QHash<QString, QString> filesById(const QString &folder)
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

} // namespace

NoteWriter::NoteWriter(const QString &target, QLatin1StringView flavour, bool plain)
    : m_target(QFileInfo(target).absoluteFilePath())
    , m_isFile(m_target.endsWith(u".md"_s))
    , m_plain(plain)
{
    m_report.target = flavour + u':' + m_target;
}

Result<void> NoteWriter::begin(LibraryQueries &queries)
{
    const auto states = queries.exportStates(m_report.target);
    if (!states)
        return std::unexpected(states.error());
    for (const ExportState &state : *states)
        m_last.insert(state.block, state.hash);
    if (!QDir().mkpath(m_isFile ? QFileInfo(m_target).path() : m_target))
        return failure(ErrorCode::WriteFailure, m_target);
    if (!m_isFile)
        m_known = filesById(m_target);
    return {};
}

Result<QString> NoteWriter::write(const NotesToWrite &notes)
{
    ExportedFile file{.article = notes.article, .claim = notes.claim, .path = pathOf(notes)};
    const QFileInfo info(file.path);
    if (info.isSymLink() || (info.exists() && !info.isFile()))
        return failure(ErrorCode::Conflict, file.path);
    const auto text = !info.exists() ? newText(notes, file)
        : m_plain                    ? printedText(notes, file)
                                     : mergedText(notes, file);
    if (!text)
        return text;
    const auto written = writeWhenChanged(file.path, text->toUtf8());
    if (!written)
        return std::unexpected(written.error());
    file.written = *written;
    m_report.files << file;
    return file.path;
}

/// The title, with the id when that name is taken.
QString NoteWriter::newPath(const QString &id, const QString &name) const
{
    const QString path = m_target + u'/' + name + u".md"_s;
    const bool isTaken = QFileInfo::exists(path) || m_reserved.contains(path.toCaseFolded());
    return isTaken ? m_target + u'/' + name + u' ' + id + u".md"_s : path;
}

void NoteWriter::reserve(const QString &id, const QString &name)
{
    if (m_isFile || m_known.contains(id))
        return;
    const QString path = newPath(id, name);
    m_known.insert(id, path);
    m_reserved.insert(path.toCaseFolded());
}

QHash<QString, QString> NoteWriter::fileNames() const
{
    QHash<QString, QString> names;
    const QDir folder(m_target);
    for (const auto &[id, path] : m_known.asKeyValueRange())
        names.insert(id, folder.relativeFilePath(path).chopped(3)); // ".md"
    return names;
}

QString NoteWriter::pathOf(const NotesToWrite &notes) const
{
    return m_isFile ? m_target : m_known.contains(notes.id) ? m_known.value(notes.id) : newPath(notes.id, notes.name);
}

QString NoteWriter::newText(const NotesToWrite &notes, ExportedFile &file)
{
    QHash<QString, QString> hashes;
    for (const MarkdownBlock &block : notes.blocks) {
        if (!m_plain)
            hashes.insert(block.id.text, blockHash(block.text));
        file.report.added << block.id;
    }
    if (m_plain)
        hashes.insert(notes.id, blockHash(notes.whole));
    keepStates(hashes);
    return notes.whole;
}

/// A plain file has no blocks: it is replaced as a whole, and only when nobody has touched it.
Result<QString> NoteWriter::printedText(const NotesToWrite &notes, ExportedFile &file)
{
    const auto present = readNotes(file.path);
    if (!present)
        return present;
    if (*present != notes.whole && m_last.value(notes.id) != blockHash(*present))
        return failure(ErrorCode::Conflict, file.path);
    return newText(notes, file);
}

Result<QString> NoteWriter::mergedText(const NotesToWrite &notes, ExportedFile &file)
{
    const auto present = readNotes(file.path);
    if (!present)
        return present;
    QString text = *present;
    text.replace(u"\r\n"_s, u"\n"_s);
    const QString owner = frontMatterValue(text, u"florilegium-id"_s);
    if (!owner.isEmpty() && owner != notes.id)
        return failure(ErrorCode::Conflict, file.path);
    Merged merged = mergeMarkdown(text, notes.keys, notes.blocks, m_last);
    file.report = merged.report;
    keepStates(merged.hashes);
    if (merged.text == text)
        return *present;
    return present->contains(u"\r\n"_s) ? merged.text.replace(u'\n', u"\r\n"_s)
                                        : merged.text; // the file's own line ends
}

void NoteWriter::keepStates(const QHash<QString, QString> &hashes)
{
    QStringList ids = hashes.keys();
    ids.sort();
    for (const QString &id : std::as_const(ids))
        m_report.states << ExportState{m_report.target, id, hashes.value(id)};
}

} // namespace florilegium
