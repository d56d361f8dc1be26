// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace florilegium::testing {

struct ZipEntry
{
    QString name;
    QByteArray bytes;
};

/// A ZIP archive of these; one called "mimetype" comes first and is stored, as containers of documents want it.
[[nodiscard]] QByteArray zipped(QList<ZipEntry> entries);
/// The same of all files below a folder, in the order of their names.
[[nodiscard]] QByteArray zippedFolder(const QString &folder);

/// The parts of a small EPUB: container, package with `chapters` ("c1.xhtml" …, each the body of one) in its spine.
[[nodiscard]] QList<ZipEntry> bookOf(const QList<QByteArray> &chapters, const QByteArray &metadata = {},
                                     const QByteArray &items = {});

} // namespace florilegium::testing
