// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/exportfiles.h"

#include <QSet>

namespace florilegium {

/// A file of notes as the library would have it.
struct NotesToWrite
{
    ArticleId article; ///< whose they are, one of the two or none
    ClaimId claim;
    QString id; ///< its florilegium-id
    QString name; ///< of a new file, without ending
    QString whole; ///< a whole new file
    QList<MarkdownBlock> blocks;
    QList<std::pair<QString, QString>> keys; ///< of the front matter, that are the program's
};

/// Writes files of notes, each to the file with its id, wherever that lies below the folder, merged with what the
/// reader made of it. `target`: a folder, or a file that ends in ".md" (for one file). On a worker.
class NoteWriter
{
public:
    /// `plain`: files without blocks, which are replaced as wholes, and only while nobody has edited them.
    NoteWriter(const QString &target, QLatin1StringView flavour, bool plain);

    /// Reads what was written last, and whose the files below the folder are.
    Result<void> begin(LibraryQueries &queries);
    /// Names a file before it is written, so that files before it can link to it.
    void reserve(const QString &id, const QString &name);
    /// Of all whose files are known or reserved, by id: the path below the folder without ending, for wiki links.
    [[nodiscard]] QHash<QString, QString> fileNames() const;
    /// The path that it was written to, or that held these bytes already.
    Result<QString> write(const NotesToWrite &notes);
    [[nodiscard]] bool isFile() const { return m_isFile; }
    [[nodiscard]] const QString &target() const { return m_target; } ///< absolute
    [[nodiscard]] const ExportReport &report() const { return m_report; }

private:
    [[nodiscard]] QString pathOf(const NotesToWrite &notes) const;
    [[nodiscard]] QString newPath(const QString &id, const QString &name) const;
    QString newText(const NotesToWrite &notes, ExportedFile &file);
    Result<QString> printedText(const NotesToWrite &notes, ExportedFile &file);
    Result<QString> mergedText(const NotesToWrite &notes, ExportedFile &file);
    void keepStates(const QHash<QString, QString> &hashes);

    QString m_target;
    bool m_isFile;
    bool m_plain;
    QHash<QString, QString> m_last; ///< hashes of what was written last, by block
    QHash<QString, QString> m_known; ///< files below the folder, by id; reserved ones too
    QSet<QString> m_reserved; ///< paths, case folded
    ExportReport m_report;
};

} // namespace florilegium
