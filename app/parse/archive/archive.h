// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/error.h"

#include <QByteArray>
#include <QHash>
#include <QStringList>

#include <memory>

class KZip;
class KZipFileEntry;
class QBuffer;

namespace florilegium {

// Caps on archives. A ratio counts only for what is large: small entries compress by any factor.
inline constexpr int maxArchiveEntries = 20'000;
inline constexpr int maxArchiveDepth = 64; ///< folders in a name
inline constexpr qint64 maxArchiveEntry = 64LL * 1024 * 1024; ///< bytes of one entry, unpacked
inline constexpr qint64 maxArchiveRead = 512LL * 1024 * 1024; ///< of all that is read through one Archive
inline constexpr qint64 maxArchiveRatio = 200;
inline constexpr qint64 ratioCountsFrom = 1024 * 1024; ///< bytes unpacked

/// A ZIP archive in memory (EPUB, DOCX, ODT). Names of entries are keys and never become paths; nothing is extracted.
/// Links among the entries are left out, of entries of one name one counts. Sizes are counted while reading, whatever
/// the archive says of them. One thread.
class Archive
{
public:
    /// Errors: NotThisFormat, Truncated (no directory at the end), Damaged, TooLarge (too many entries, names too
    /// deep). Cost: one pass over the bytes, and the directory.
    [[nodiscard]] static Result<Archive> open(const QByteArray &bytes);

    Archive(Archive &&) noexcept;
    Archive &operator=(Archive &&) noexcept;
    ~Archive();

    [[nodiscard]] bool contains(const QString &name) const { return m_entries.contains(name); }
    [[nodiscard]] QStringList names() const; ///< sorted
    /// Errors: NotFound, TooLarge, Encrypted, Damaged.
    [[nodiscard]] Result<QByteArray> read(const QString &name);
    /// What was read before does not count any more: for callers that keep nothing of it.
    void forgetCount() { m_read = 0; }

private:
    Archive();

    std::unique_ptr<QBuffer> m_bytes;
    std::unique_ptr<KZip> m_zip;
    QHash<QString, const KZipFileEntry *> m_entries;
    qint64 m_read = 0;
};

/// The entry that an address in `from` (an entry's name) leads to: percent signs decoded, "." and ".." resolved,
/// without its fragment. Empty for other schemes, absolute addresses and what climbs out of the archive. Pure.
[[nodiscard]] QString entryAddressed(const QString &address, const QString &from);

} // namespace florilegium
