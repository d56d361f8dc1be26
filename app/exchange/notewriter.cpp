// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/notewriter.h"

#include "exchange/notefile.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QStringDecoder>

#include <algorithm>

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

/// Under what the hash of a block is kept; taken apart again by NoteWriter::begin().
QString stateKey(const QString &file, const QString &block)
{
    return file + u'/' + block;
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
    for (const ExportState &state : *states) {
        const qsizetype slash = state.block.indexOf(u'/');
        m_last[state.block.left(std::max<qsizetype>(slash, 0))].insert(state.block.sliced(slash + 1), state.hash);
    }
    if (!QDir().mkpath(m_isFile ? QFileInfo(m_target).path() : m_target))
        return failure(ErrorCode::WriteFailure, m_target);
    if (!m_isFile)
        m_known = filesById(m_target);
    return {};
}

void NoteWriter::write(const NotesToWrite &notes)
{
    ExportedFile file{.article = notes.article, .claim = notes.claim, .path = pathOf(notes)};
    const auto draft = draftOf(notes, file.path);
    const auto written = draft.and_then(
        [&](const Draft &whole) { return writeWhenChanged(file.path, whole.text.toUtf8()); });
    if (!written) {
        m_report.failures << ExportFailure{file.path, written.error()};
        return;
    }
    file.written = *written;
    file.report = draft->report;
    m_report.files << file;
    keepStates(draft->hashes);
}

void NoteWriter::fail(const QString &id, const Error &error)
{
    m_report.failures << ExportFailure{id, error};
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

Result<NoteWriter::Draft> NoteWriter::draftOf(const NotesToWrite &notes, const QString &path) const
{
    const QFileInfo info(path);
    if (info.isSymLink() || (info.exists() && !info.isFile()))
        return failure(ErrorCode::Conflict, path);
    if (!info.exists())
        return newDraft(notes);
    return m_plain ? printedDraft(notes, path) : mergedDraft(notes, path);
}

NoteWriter::Draft NoteWriter::newDraft(const NotesToWrite &notes) const
{
    Draft draft{.text = notes.whole, .hashes = {}, .report = {}};
    for (const MarkdownBlock &block : notes.blocks) {
        if (!m_plain)
            draft.hashes.insert(stateKey(notes.id, block.id.text), blockHash(block.text));
        draft.report.added << block.id;
    }
    if (m_plain)
        draft.hashes.insert(notes.id, blockHash(notes.whole));
    return draft;
}

/// A plain file has no blocks: it is replaced as a whole, and only when nobody has touched it.
Result<NoteWriter::Draft> NoteWriter::printedDraft(const NotesToWrite &notes, const QString &path) const
{
    const auto present = readNotes(path);
    if (!present)
        return std::unexpected(present.error());
    if (*present != notes.whole && m_last.value(QString()).value(notes.id) != blockHash(*present))
        return failure(ErrorCode::Conflict, path);
    return newDraft(notes);
}

Result<NoteWriter::Draft> NoteWriter::mergedDraft(const NotesToWrite &notes, const QString &path) const
{
    const auto present = readNotes(path);
    if (!present)
        return std::unexpected(present.error());
    QString text = *present;
    text.replace(u"\r\n"_s, u"\n"_s);
    const QString owner = frontMatterValue(text, u"florilegium-id"_s);
    if (!owner.isEmpty() && owner != notes.id)
        return failure(ErrorCode::Conflict, path);
    const QHash<QString, QString> shared = sharedHashes(text);
    QHash<QString, QString> last = shared;
    last.insert(m_last.value(notes.id));
    Merged merged = mergeMarkdown(text, notes.keys, notes.blocks, last);
    Draft draft{.text = *present, .hashes = {}, .report = merged.report};
    for (const auto &[block, hash] : merged.hashes.asKeyValueRange())
        draft.hashes.insert(stateKey(notes.id, block), hash);
    for (const auto &[block, hash] : shared.asKeyValueRange())
        draft.hashes.insert(block, QString()); // it is kept by its file now
    if (merged.text != text) // with the file's own line ends
        draft.text = present->contains(u"\r\n"_s) ? merged.text.replace(u'\n', u"\r\n"_s) : merged.text;
    return draft;
}

/// Of what was written before blocks were told apart by file: that which stands in this one. Of a block that does not,
/// nobody knows which file it was written into.
QHash<QString, QString> NoteWriter::sharedHashes(const QString &text) const
{
    QHash<QString, QString> hashes;
    const QHash<QString, QString> all = m_last.value(QString());
    if (all.isEmpty())
        return hashes;
    for (const NotePart &part : noteParts(text)) {
        const QString hash = part.isBlock() ? all.value(part.id.text) : QString();
        if (!hash.isEmpty())
            hashes.insert(part.id.text, hash);
    }
    return hashes;
}

void NoteWriter::keepStates(const QHash<QString, QString> &hashes)
{
    QStringList ids = hashes.keys();
    ids.sort();
    for (const QString &id : std::as_const(ids))
        m_report.states << ExportState{m_report.target, id, hashes.value(id)};
}

} // namespace florilegium
