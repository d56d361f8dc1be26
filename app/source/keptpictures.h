// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/error.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace florilegium {

// Pictures that an article names and that lie on the network. They are fetched only when the reader allows it, and then
// kept as files in one folder beside the library, so that they are there the next time without the network.

/// Of one picture, fetched or read: a larger one is neither kept nor shown.
inline constexpr qint64 maxPictureBytes = 64LL * 1024 * 1024;

/// The folder for the library at this path. It lies beside it, and need not be there.
[[nodiscard]] QString pictureFolder(const QString &library);

/// Where on the network a picture of a document lies: http or https, without a fragment or a password. What is relative
/// is resolved against the address of its page (empty: unknown). Absent for everything else, and for drawings (SVG),
/// which are never shown. Pure.
[[nodiscard]] std::optional<QString> pictureAddress(const QString &source, const QString &page);

/// The file that keeps the picture of this address, whether it is there or not. Its name is a hash and holds nothing of
/// the address. Pure.
[[nodiscard]] QString keptPicturePath(const QString &folder, const QString &address);

/// Keeps the bytes, whole or not at all, readable by this user only; makes the folder when it is missing. What was kept
/// before is replaced; a link or a folder of that name is not touched. Blocking: for workers. Error: WriteFailure.
[[nodiscard]] Result<void> keepPicture(const QString &folder, const QString &address, const QByteArray &bytes);

} // namespace florilegium
