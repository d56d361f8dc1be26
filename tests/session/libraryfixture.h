// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/sqlitelibrary.h"

#include <QFile>
#include <QTemporaryDir>

namespace florilegium::testing {

/// A library in a folder of its own, and files beside it.
struct LibraryFixture
{
    QTemporaryDir folder;
    std::unique_ptr<SqliteLibrary> library;

    LibraryFixture() { reopen(); }

    void reopen()
    {
        library.reset();
        const StoreOptions options{.backupFolder = folder.filePath(QStringLiteral("backups")),
                                   .cacheFolder = folder.filePath(QStringLiteral("cache"))};
        auto opened = SqliteLibrary::open(folder.filePath(QStringLiteral("library/library.florilegium")),
                                          OpenMode::Create, options);
        Q_ASSERT(opened);
        library = std::move(*opened);
    }

    [[nodiscard]] QString file(const QString &name, const QByteArray &bytes) const
    {
        const QString path = folder.filePath(name);
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
        return path;
    }
};

inline const QByteArray articleBytes =
    "# The quiet closing\n\nFor ten years the company gave its work away. People close to the project say the next "
    "release will stay behind glass.\n\n## What was promised\n\nIn March the founder said that openness was the only "
    "road to safety. In June he spoke of careful sharing. Openness was applauded.\n";

} // namespace florilegium::testing
