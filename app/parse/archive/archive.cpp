// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parse/archive/archive.h"

#include <KZip>
#include <KZipFileEntry>

#include <QBuffer>
#include <QUrl>
#include <QtEndian>

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 piece = 256 * 1024;
constexpr qsizetype nameAt = 46; // of a record of the central directory, the name begins here
constexpr quint16 encryptedFlag = 1;

quint16 shortAt(QByteArrayView bytes, qsizetype at)
{
    return qFromLittleEndian<quint16>(bytes.sliced(at, 2).data());
}

/// What would make opening slow or deep is counted before KArchive sees it: it reads every record it meets and makes a
/// folder in memory for each part of a name, by recursion. Records are looked for everywhere, not only where the
/// archive says that they are.
Result<void> checkRecords(QByteArrayView bytes)
{
    int records = 0;
    for (qsizetype at = bytes.indexOf("PK\1\2"); at >= 0; at = bytes.indexOf("PK\1\2", at + 4)) {
        if (at + nameAt > bytes.size())
            break;
        const qsizetype length = std::min<qsizetype>(shortAt(bytes, at + 28), bytes.size() - at - nameAt);
        if (++records > maxArchiveEntries)
            return failure(ErrorCode::TooLarge, u"entries"_s);
        if (bytes.sliced(at + nameAt, length).count('/') > maxArchiveDepth)
            return failure(ErrorCode::TooLarge, u"names"_s);
    }
    return {};
}

/// KArchive reads encrypted entries as if they were plain: the flag stands in the entry's own header.
bool isEncrypted(QByteArrayView bytes, const KZipFileEntry &entry)
{
    const qint64 at = entry.headerStart();
    return at >= 0 && at + 8 <= bytes.size() && bytes.sliced(at).startsWith("PK\3\4")
        && (shortAt(bytes, at + 6) & encryptedFlag);
}

QHash<QString, const KZipFileEntry *> entriesOf(const KArchiveDirectory *root)
{
    QHash<QString, const KZipFileEntry *> entries;
    std::vector<std::pair<const KArchiveDirectory *, QString>> open{{root, QString()}};
    while (!open.empty()) {
        const auto [folder, prefix] = open.back();
        open.pop_back();
        for (const QString &name : folder->entries()) {
            const KArchiveEntry *entry = folder->entry(name);
            if (entry->isDirectory())
                open.emplace_back(static_cast<const KArchiveDirectory *>(entry), prefix + name + u'/');
            else if (const auto *file = dynamic_cast<const KZipFileEntry *>(entry);
                     file && file->symLinkTarget().isEmpty())
                entries.insert(prefix + name, file);
        }
    }
    return entries;
}

} // namespace

Archive::Archive() = default;
Archive::Archive(Archive &&) noexcept = default;
Archive &Archive::operator=(Archive &&) noexcept = default;
Archive::~Archive() = default;

Result<Archive> Archive::open(const QByteArray &bytes)
{
    if (!bytes.startsWith("PK\3\4") && !bytes.startsWith("PK\5\6"))
        return failure(ErrorCode::NotThisFormat, u"no archive"_s);
    if (!bytes.contains("PK\5\6"))
        return failure(ErrorCode::Truncated, u"no directory at the end"_s);
    if (const Result<void> checked = checkRecords(bytes); !checked)
        return std::unexpected(checked.error());
    Archive archive;
    archive.m_bytes = std::make_unique<QBuffer>();
    archive.m_bytes->setData(bytes);
    archive.m_zip = std::make_unique<KZip>(archive.m_bytes.get());
    if (!archive.m_zip->open(QIODevice::ReadOnly) || !archive.m_zip->directory())
        return failure(ErrorCode::Damaged, archive.m_zip->errorString());
    archive.m_entries = entriesOf(archive.m_zip->directory());
    return archive;
}

QStringList Archive::names() const
{
    QStringList names = m_entries.keys();
    names.sort();
    return names;
}

Result<QByteArray> Archive::read(const QString &name)
{
    const KZipFileEntry *entry = m_entries.value(name);
    if (!entry)
        return failure(ErrorCode::NotFound, name);
    if (isEncrypted(m_bytes->data(), *entry))
        return failure(ErrorCode::Encrypted, name);
    const std::unique_ptr<QIODevice> device(entry->createDevice());
    if (!device)
        return failure(ErrorCode::Damaged, name);
    const qint64 byRatio = std::max(ratioCountsFrom,
                                    maxArchiveRatio * std::min<qint64>(entry->compressedSize(), m_bytes->size()));
    const qint64 cap = std::min({maxArchiveEntry, byRatio, maxArchiveRead - m_read});
    QByteArray content;
    content.reserve(std::clamp<qint64>(entry->size(), 0, std::min<qint64>(cap, 8 * piece)));
    for (QByteArray more = device->read(piece); !more.isEmpty(); more = device->read(piece)) {
        m_read += more.size();
        if (content.size() + more.size() > cap)
            return failure(ErrorCode::TooLarge, name);
        content += more;
    }
    if (content.size() < entry->size())
        return failure(ErrorCode::Damaged, name);
    return content;
}

QString entryAddressed(const QString &address, const QString &from)
{
    const QUrl url(address.trimmed());
    if (!url.isValid() || !url.scheme().isEmpty() || !url.authority().isEmpty() || url.path().startsWith(u'/'))
        return {};
    const QString path = url.path(QUrl::FullyDecoded);
    if (path.isEmpty())
        return url.hasFragment() ? from : QString();
    QStringList parts = from.split(u'/');
    parts.removeLast();
    for (const QString &part : path.split(u'/')) {
        if (part == ".."_L1) {
            if (parts.isEmpty())
                return {};
            parts.removeLast();
        } else if (part != "."_L1 && !part.isEmpty()) {
            parts.append(part);
        }
    }
    return parts.join(u'/');
}

} // namespace florilegium
