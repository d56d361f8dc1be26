// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "parse/html/tree.h"

#include <QSet>
#include <QUrl>

namespace florilegium::html {

/// Addresses of one page: resolves what it writes, lets nothing through that acts instead of leading somewhere.
class Links
{
public:
    /// `pageUrl`: where the page was taken from, may be empty. A <base href> of the page is respected.
    Links(const Tree &tree, const QString &pageUrl);

    /// Target of a link: "#id" within the page, an absolute URL where a base is known, else as written.
    /// Empty for what is no address to go to (javascript:, data:, vbscript: …).
    [[nodiscard]] QString target(QByteArrayView href) const;
    /// Address of a picture: http(s), data: with a picture, or relative where no base is known. Empty for others.
    [[nodiscard]] QString picture(const QString &source) const;
    /// Whether some link of the page leads to "#id".
    [[nodiscard]] bool isReferred(const QString &id) const { return m_referred.contains(id); }

private:
    QUrl m_page;
    QUrl m_base;
    QSet<QString> m_referred;
};

} // namespace florilegium::html
