// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/document.h"
#include "parse/parts.h"
#include "source/keptpictures.h"
#include "text/error.h"

#include <QByteArray>
#include <QImage>
#include <QSize>
#include <QString>
#include <QStringList>

namespace florilegium {

/// Where a picture's bytes may come from. Exactly one of the two is set.
struct PictureOrigin
{
    QString path; ///< a file inside the article's folder, links resolved, or one that was kept
    QByteArray data; ///< of a data: address or of a part of the article's file
};

/// What an article's pictures may be read from, besides data: addresses. Either may be missing.
struct PictureSources
{
    QString folder; ///< of the article's file
    std::shared_ptr<PartReader> parts; ///< of the article's file; used by one thread, the store's worker
    QString kept = {}; ///< folder of pictures that were fetched (source/keptpictures.h)
    QString page = {}; ///< address that relative pictures are resolved against when they do not lie in `folder`
};

// Caps. What is over one is not shown.
// Of a file: maxPictureBytes.
inline constexpr qsizetype maxPictureDataUrl = 16 * 1024 * 1024; ///< UTF-16 units of a data: address
inline constexpr qint64 maxPicturePixels = 64LL * 1000 * 1000;

/// Decides, without touching the disk, whether an address in a document may name a local picture: a relative path that
/// stays below the folder, or a data: address of an image. Absolute paths, climbing ones, other schemes, other hosts
/// and device names are Refused.
[[nodiscard]] Result<QString> localPicturePath(const QString &source);
/// The origin of a picture of an article with these sources. Follows links and refuses what leads out of the folder,
/// what is no regular file and what is too large. One that lies on the network is its kept file; NotFound without one:
/// nothing is fetched here. Blocking: for workers.
[[nodiscard]] Result<PictureOrigin> pictureOrigin(const QString &source, const PictureSources &sources);
/// Addresses of pictures that lie on the network and are not kept, each once, in the order of the text. Blocking.
[[nodiscard]] QStringList missingPictures(const Document &document, const PictureSources &sources);
/// Size from the header alone. Only PNG, JPEG, GIF, WebP and BMP, known by their content. Blocking.
[[nodiscard]] Result<QSize> readPictureSize(const PictureOrigin &origin);
/// Whether bytes that were fetched are a picture that can be shown. Blocking.
[[nodiscard]] bool isPicture(const QByteArray &bytes);
/// Decodes, no larger than `wanted` asks for (keeping the proportions; empty: whole). Blocking.
[[nodiscard]] Result<QImage> readPicture(const PictureOrigin &origin, QSize wanted);

} // namespace florilegium
