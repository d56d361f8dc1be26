// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "view/imagestorepolicy.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>
#include <QSet>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace florilegium {

namespace {

bool isDataUrl(const QString &source)
{
    return source.startsWith(u"data:", Qt::CaseInsensitive);
}

/// The bytes of "data:image/png;base64,…". Percent-encoded ones hold no pictures worth showing, but are allowed.
Result<QByteArray> dataOf(const QString &source)
{
    if (source.size() > maxPictureDataUrl)
        return failure(ErrorCode::TooLarge);
    const qsizetype comma = source.indexOf(u',');
    const QStringView head = QStringView(source).first(std::max<qsizetype>(comma, 0));
    if (comma < 0 || !head.startsWith(u"data:image/", Qt::CaseInsensitive))
        return failure(ErrorCode::Unsupported);
    const QByteArray body = QByteArray::fromPercentEncoding(QStringView(source).sliced(comma + 1).toLatin1());
    const QByteArray bytes = head.endsWith(u";base64", Qt::CaseInsensitive) ? QByteArray::fromBase64(body) : body;
    return bytes.isEmpty() ? Result<QByteArray>(failure(ErrorCode::Damaged)) : bytes;
}

bool isAllowedFormat(const QByteArray &format)
{
    return format == "png" || format == "jpeg" || format == "gif" || format == "webp" || format == "bmp";
}

/// Opens the reader on the origin, by content, and checks what the header says.
template<typename Use>
auto withReader(const PictureOrigin &origin, const Use &use) -> decltype(use(std::declval<QImageReader &>(), QSize()))
{
    QFile file(origin.path);
    QBuffer buffer;
    buffer.setData(origin.data);
    QIODevice *device = origin.path.isEmpty() ? static_cast<QIODevice *>(&buffer) : &file;
    if (!device->open(QIODevice::ReadOnly))
        return failure(ErrorCode::Unreadable, origin.path);
    const QByteArray format = QImageReader::imageFormat(device);
    if (!isAllowedFormat(format))
        return failure(ErrorCode::Unsupported, QString::fromLatin1(format));
    QImageReader reader(device, format);
    reader.setAutoTransform(true);
    QSize size = reader.size();
    if (!size.isValid() || size.isEmpty())
        return failure(ErrorCode::Damaged, origin.path);
    if (qint64(size.width()) * size.height() > maxPicturePixels)
        return failure(ErrorCode::TooLarge, origin.path);
    return use(reader, size);
}

/// A file of any name but a folder's or a device's.
Result<PictureOrigin> pictureFile(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return failure(ErrorCode::NotFound, path);
    if (!info.isFile())
        return failure(ErrorCode::NotAFile, path);
    if (info.size() > maxPictureBytes)
        return failure(ErrorCode::TooLarge, path);
    return PictureOrigin{path, {}};
}

Result<PictureOrigin> keptPicture(const QString &address, const QString &folder)
{
    return folder.isEmpty() ? failure(ErrorCode::NotFound, address.left(200))
                            : pictureFile(keptPicturePath(folder, address));
}

Result<PictureOrigin> localPicture(const QString &source, const QString &folder)
{
    const Result<QString> relative = localPicturePath(source);
    if (!relative)
        return std::unexpected(relative.error());
    const QString root = folder.isEmpty() ? QString() : QFileInfo(folder).canonicalFilePath();
    const QString path = root.isEmpty() ? QString() : QFileInfo(root + u'/' + *relative).canonicalFilePath();
    if (path.isEmpty())
        return failure(ErrorCode::NotFound, source.left(200));
    if (!path.startsWith(root.endsWith(u'/') ? root : root + u'/'))
        return failure(ErrorCode::Refused, source.left(200));
    return pictureFile(path);
}

} // namespace

Result<QString> localPicturePath(const QString &source)
{
    const QUrl url(source, QUrl::StrictMode);
    const bool isPlain = url.isValid() && url.scheme().isEmpty() && url.authority().isEmpty();
    QString path = isPlain ? url.path(QUrl::FullyDecoded) : source;
    const bool isForeign = path.isEmpty() || path.startsWith(u'/') || path.startsWith(u'~') || path.contains(u'\\')
        || path.contains(u':') || path.contains(QChar(u'\0'));
    path = QDir::cleanPath(path);
    if (isForeign || path == u".." || path.startsWith(u"../") || QDir::isAbsolutePath(path))
        return failure(ErrorCode::Refused, source.left(200));
    return path;
}

Result<PictureOrigin> pictureOrigin(const QString &source, const PictureSources &sources)
{
    const auto inMemory = [](const QByteArray &bytes) { return PictureOrigin{{}, bytes}; };
    if (isDataUrl(source))
        return dataOf(source).transform(inMemory);
    if (isPartAddress(source))
        return sources.parts ? sources.parts->read(source).transform(inMemory)
                             : failure(ErrorCode::NotFound, source.left(200));
    const Result<PictureOrigin> local = localPicture(source, sources.folder);
    const std::optional<QString> address = local ? std::nullopt : pictureAddress(source, sources.page);
    return address ? keptPicture(*address, sources.kept) : local;
}

QStringList missingPictures(const Document &document, const PictureSources &sources)
{
    QStringList missing;
    QSet<QString> known;
    for (const ImageRef &image : document.images()) {
        const std::optional<QString> address = pictureAddress(image.source, sources.page);
        if (!address || known.contains(*address))
            continue;
        known.insert(*address);
        if (!pictureOrigin(image.source, sources))
            missing << *address;
    }
    return missing;
}

Result<QSize> readPictureSize(const PictureOrigin &origin)
{
    return withReader(origin, [](QImageReader &reader, QSize size) -> Result<QSize> {
        return reader.transformation().testFlag(QImageIOHandler::TransformationRotate90) ? size.transposed() : size;
    });
}

bool isPicture(const QByteArray &bytes)
{
    return readPictureSize({{}, bytes}).has_value();
}

Result<QImage> readPicture(const PictureOrigin &origin, QSize wanted)
{
    return withReader(origin, [&](QImageReader &reader, QSize size) -> Result<QImage> {
        const bool isTurned = reader.transformation().testFlag(QImageIOHandler::TransformationRotate90);
        const QSize fitted = size.scaled(isTurned ? wanted.transposed() : wanted, Qt::KeepAspectRatio);
        if (!wanted.isEmpty() && fitted.width() < size.width() && !fitted.isEmpty())
            reader.setScaledSize(fitted);
        const QImage image = reader.read();
        if (image.isNull())
            return failure(ErrorCode::Damaged, reader.errorString());
        return image;
    });
}

} // namespace florilegium
