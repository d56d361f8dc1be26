// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/metadata.h"
#include "text/error.h"

#include <QByteArray>
#include <QHash>
#include <QSet>
#include <QStringList>

namespace florilegium {
class Archive;
}

namespace florilegium::epub {

/// What an EPUB's package file (OPF, EPUB 2 and 3) says. Files are named by their entries in the archive.
struct Package
{
    Metadata metadata;
    QStringList chapters; ///< the spine: files to be read in this order, each once
    QSet<QString> aside; ///< chapters that the spine calls not linear
    QString navigation; ///< EPUB 3's table of contents, may be empty
    QString ncx; ///< EPUB 2's
    QString cover; ///< picture, may be empty
    bool incomplete = false; ///< the spine names what the package does not have
};

/// Finds the package file through META-INF/container.xml, else by its ending. Errors: NoContent, Damaged, and what
/// reading an entry may fail with.
[[nodiscard]] Result<Package> readPackage(Archive &archive);

/// Files that are encrypted by more than the obfuscation of fonts (META-INF/encryption.xml). Pure but for the reading.
[[nodiscard]] QSet<QString> encryptedFiles(Archive &archive);

} // namespace florilegium::epub
