// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace florilegium::epub {

/// A place that a table of contents names.
struct ContentsEntry
{
    QString file; ///< entry of the archive
    QString id; ///< of an element in it; empty: its beginning
    QString label;
    int depth = 1; ///< 1: outermost
};

/// The table of contents of an EPUB 3 (`file`: the entry it was read from), in its order. Empty where there is none.
[[nodiscard]] std::vector<ContentsEntry> readNavigation(const QByteArray &xhtml, const QString &file);
/// The same of an EPUB 2.
[[nodiscard]] std::vector<ContentsEntry> readNcx(const QByteArray &ncx, const QString &file);

} // namespace florilegium::epub
