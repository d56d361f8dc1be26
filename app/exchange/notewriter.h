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
    /// Writes a file. One that cannot be written is among the report's failures, and keeps no other from being written.
    void write(const NotesToWrite &notes);
    /// What was to be written with this id could not be read.
    void fail(const QString &id, const Error &error);
    /// Where the file with this id is or comes to be, once it is known or reserved; else empty.
    [[nodiscard]] QString pathOf(const QString &id) const { return m_known.value(id); }
    [[nodiscard]] bool isFile() const { return m_isFile; }
    [[nodiscard]] const QString &target() const { return m_target; } ///< absolute
    [[nodiscard]] const ExportReport &report() const { return m_report; }

private:
    /// What a file is to hold.
    struct Draft
    {
        QString text;
        QHash<QString, QString> hashes; ///< by the key of the state, to be kept once the file is written
        MergeReport report;
    };
    [[nodiscard]] QString pathOf(const NotesToWrite &notes) const;
    [[nodiscard]] QString newPath(const QString &id, const QString &name) const;
    [[nodiscard]] Result<Draft> draftOf(const NotesToWrite &notes, const QString &path) const;
    [[nodiscard]] Draft newDraft(const NotesToWrite &notes) const;
    [[nodiscard]] Result<Draft> printedDraft(const NotesToWrite &notes, const QString &path) const;
    [[nodiscard]] Result<Draft> mergedDraft(const NotesToWrite &notes, const QString &path) const;
    [[nodiscard]] QHash<QString, QString> sharedHashes(const QString &text) const;
    void keepStates(const QHash<QString, QString> &hashes);

    QString m_target;
    bool m_isFile;
    bool m_plain;
    /// Hashes of what was written last, by the id of the file and the block in it: a highlight that came to another
    /// article is new in that one's file. Under no id: plain files by their own, and what was written before blocks
    /// were told apart by file.
    QHash<QString, QHash<QString, QString>> m_last;
    QHash<QString, QString> m_known; ///< files below the folder, by id; reserved ones too
    QSet<QString> m_reserved; ///< paths, case folded
    ExportReport m_report;
};

} // namespace florilegium
