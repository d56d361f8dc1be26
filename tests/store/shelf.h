// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/sqlitelibrary.h"

#include <QTemporaryDir>

namespace florilegium::testing {

/// A folder of its own for a library, with its backups and cache in it.
class Shelf
{
public:
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("library/test.florilegium")); }
    [[nodiscard]] QString filePath(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] StoreOptions options() const;
    /// Opens the library; aborts the test program when it cannot be.
    [[nodiscard]] std::unique_ptr<SqliteLibrary> open(OpenMode mode = OpenMode::Create) const;

    QDateTime now; ///< what the library takes for the time; the system's clock when invalid

private:
    QTemporaryDir m_folder;
};

/// What a future that finishes on another thread reports.
template<typename T>
T wait(const QFuture<T> &future)
{
    QFuture<T> result = future;
    result.waitForFinished();
    return result.result();
}

[[nodiscard]] DocumentPtr documentOf(const QString &text);
/// An article with one version and text, as a caller of addVersion() makes it.
struct SampleArticle
{
    Article article;
    NewVersion version;
};
[[nodiscard]] SampleArticle sampleArticle(const QString &title, const QString &text, const QDateTime &added);
/// A highlight over the first occurrence of `words`.
[[nodiscard]] Highlight sampleHighlight(const SampleArticle &article, TextId text, const QString &words,
                                        const QDateTime &when);

/// All rows of a library as lines, but those that only grow: journal, history, placements, and anchors out of force.
[[nodiscard]] QStringList dump(const QString &path);
/// One number of a library, read beside it.
[[nodiscard]] qint64 numberIn(const QString &path, const QString &sql);

} // namespace florilegium::testing
