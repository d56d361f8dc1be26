// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "source/source.h"

#include <optional>

namespace florilegium {

/// What a clipboard or a drag holds, as far as it is of use; absent forms are empty. Bytes as they were handed over.
struct PastedData
{
    QString html; ///< "text/html", decoded
    QByteArray cfHtml; ///< "HTML Format": a header with offsets and SourceURL, then UTF-8
    QByteArray firefoxAddress; ///< "text/x-moz-url-priv": UTF-16
    QByteArray chromiumAddress; ///< "chromium/x-source-url": UTF-8
    QString text; ///< "text/plain"
};

/// Pasted data as a source: a page or a part of one with the address that it was copied from, else plain text, which is
/// named by its first line. Nothing when there are no words in it. Addresses other than http and https are dropped.
/// Pure.
[[nodiscard]] std::optional<Source> sourceOf(const PastedData &data, const QDateTime &now);

} // namespace florilegium
