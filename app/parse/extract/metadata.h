// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/metadata.h"
#include "parse/extract/analysis.h"
#include "parse/extract/jsonld.h"

namespace florilegium::extract {

/// What the head of a page declares, as written: meta elements by name or property (first wins), <title>, canonical
/// address, language.
struct Head
{
    QHash<QByteArray, QString> meta; ///< name or property in lower case to content
    QStringList authors; ///< of the elements that may come several times
    QString title;
    QString canonical;
    QString language;

    /// The first of these that is there and not empty.
    [[nodiscard]] QString first(std::initializer_list<QByteArrayView> names) const;
    /// Where the page says it lies, empty if nowhere.
    [[nodiscard]] QString address() const;
};

[[nodiscard]] Head headOf(const html::Tree &tree);

/// All metadata but the title: linked data, then the head, then the page around the article, best source first.
[[nodiscard]] Metadata metadataOf(const Analysis &analysis, html::Node root, html::Node titleHeading, const Head &head,
                                  const LinkedData &linked, const QString &url);
/// Titles that the head declares, best first.
[[nodiscard]] QStringList declaredTitles(const Head &head, const LinkedData &linked);
[[nodiscard]] QString siteOf(const Head &head, const LinkedData &linked);

} // namespace florilegium::extract
