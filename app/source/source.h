// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/error.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace florilegium {

/// Bytes of one article as taken at one time, before anyone looked into them.
struct Source
{
    QByteArray bytes;
    QString path; ///< absolute path of the file, empty for other origins
    QString url; ///< address it was taken from, empty when unknown
    QString name; ///< file name or last part of the address: a hint for format and title
    QString charset; ///< as a transport declared it, else empty
    QDateTime taken; ///< UTC
};

/// Caps, in bytes: what is larger is refused (ErrorCode::TooLarge) before it is read.
inline constexpr qint64 maxFileSize = 512LL * 1024 * 1024;
inline constexpr qint64 maxMarkupSize = 64LL * 1024 * 1024; ///< HTML and Markdown

/// Reads a regular file (links are followed; folders, devices and pipes are refused). Blocking: for workers and the
/// command line. Errors: NotFound, NotAFile, Unreadable, TooLarge.
[[nodiscard]] Result<Source> readFile(const QString &path);

} // namespace florilegium
