// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "parse/html/tree.h"

#include <QSet>
#include <QUrl>

namespace florilegium::html {

/// What the addresses in a page mean. Nothing passes that acts instead of leading somewhere.
class Links
{
public:
    virtual ~Links() = default;

    /// Target of a link: "#id" within the document, an absolute URL where a base is known, else as written.
    /// Empty for what is no address to go to (javascript:, data:, vbscript: …).
    [[nodiscard]] virtual QString target(QByteArrayView href) const = 0;
    /// Address of a picture: http(s), data: with a picture, relative where no base is known, or a part of the file that
    /// holds the page. Empty for others.
    [[nodiscard]] virtual QString picture(const QString &source) const = 0;
    /// The name in the document of an element with this id; empty where no link leads to it.
    [[nodiscard]] virtual QString targetName(const QString &id) const = 0;
};

/// Where a page came from.
struct PageOrigin
{
    QString url; ///< may be empty
    QSet<QString> parts; ///< addresses of what lies in the same file as the page, absolute or "cid:…"
    QString stem; ///< of the file's name: a browser saves a page's pictures in a folder that begins with it
};

/// The links of a page that stands alone.
class PageLinks : public Links
{
public:
    /// A <base href> of the page is respected.
    PageLinks(const Tree &tree, PageOrigin origin);

    [[nodiscard]] QString target(QByteArrayView href) const override;
    [[nodiscard]] QString picture(const QString &source) const override;
    [[nodiscard]] QString targetName(const QString &id) const override
    {
        return m_referred.contains(id) ? id : QString();
    }

private:
    [[nodiscard]] bool isSavedBeside(const QUrl &address) const;

    PageOrigin m_origin;
    QUrl m_page;
    QUrl m_base;
    QSet<QString> m_referred;
};

} // namespace florilegium::html
