// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "parse/archive/archive.h"
#include "parse/html/links.h"

namespace florilegium::epub {

/// The links of one chapter: within the book they lead to "#FILE" or "#FILE:ID", pictures are parts of the book.
class BookLinks : public html::Links
{
public:
    /// `file`: the chapter's entry. `referred`: targets that some chapter of the book leads to.
    BookLinks(const Archive &archive, QString file, const QSet<QString> &referred);

    [[nodiscard]] QString target(QByteArrayView href) const override;
    [[nodiscard]] QString picture(const QString &source) const override;
    [[nodiscard]] QString targetName(const QString &id) const override;

private:
    const Archive &m_archive;
    QString m_file;
    const QSet<QString> &m_referred;
    html::PageLinks m_outside; // of no page: only cleans addresses
};

/// Adds the targets within the book that a chapter's links lead to, without '#'. Linear.
void collectTargets(const html::Tree &tree, const html::Links &links, QSet<QString> &targets);

} // namespace florilegium::epub
