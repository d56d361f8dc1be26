// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "view/imagestore.h"

namespace florilegium {

namespace {

qint64 pixelsOf(const QPixmap &pixmap)
{
    return qint64(pixmap.width()) * pixmap.height();
}

} // namespace

ImageStore::ImageStore(QObject *parent)
    : Pictures(parent)
{
    m_workers.setMaxThreadCount(1); // one decoder at a time bounds the memory
}

ImageStore::~ImageStore()
{
    ++m_run;
    m_workers.clear();
    m_workers.waitForDone();
}

void ImageStore::setDocument(const DocumentPtr &document, const PictureSources &sources)
{
    ++m_run;
    m_workers.clear();
    m_document = document;
    m_sources = sources;
    m_pixels = 0;
    m_pictures.clear();
    m_enlarged = {};
    m_pictures.resize(document ? document->images().size() : 0);
    m_remote.reset();
    if (!m_pictures.empty())
        readSizes();
}

void ImageStore::readSizes()
{
    m_workers.start([this, run = m_run.load(), document = m_document, sources = m_sources] {
        qint32 image = 0;
        for (const ImageRef &reference : document->images()) {
            if (m_run != run)
                return;
            readSize(run, image, reference.source, sources);
            ++image;
        }
    });
}

/// On the worker.
void ImageStore::readSize(quint64 run, qint32 image, const QString &source, const PictureSources &sources)
{
    const QSize size = pictureOrigin(source, sources).and_then(readPictureSize).value_or(QSize());
    QMetaObject::invokeMethod(this, [this, run, image, size] { takeSize(run, image, size); }, Qt::QueuedConnection);
}

void ImageStore::lookAgain(const QString &address)
{
    if (!m_document)
        return;
    const std::span<const ImageRef> images = m_document->images();
    if (!m_remote) {
        m_remote.emplace();
        for (std::size_t image = 0; image < images.size(); ++image) {
            if (const auto remote = pictureAddress(images[image].source, m_sources.page))
                m_remote->insert(*remote, qint32(image));
        }
    }
    const QList<qint32> places = m_remote->values(address);
    for (const qint32 image : places) {
        if (m_pictures[std::size_t(image)].size.isValid())
            continue;
        const QString &source = images[std::size_t(image)].source;
        m_workers.start([this, run = m_run.load(), image, source, sources = m_sources] {
            if (m_run == run)
                readSize(run, image, source, sources);
        });
    }
}

void ImageStore::takeSize(quint64 run, qint32 image, QSize size)
{
    if (run != m_run)
        return;
    Picture &picture = m_pictures[std::size_t(image)];
    picture.size = size;
    picture.isRefused = !size.isValid();
    if (picture.isRefused)
        Q_EMIT changed(image);
    else
        Q_EMIT sizeChanged(image);
}

QSize ImageStore::sizeOf(qint32 image) const
{
    return isOf(image) ? m_pictures[std::size_t(image)].size : QSize();
}

bool ImageStore::isRefused(qint32 image) const
{
    return !isOf(image) || m_pictures[std::size_t(image)].isRefused;
}

QPixmap ImageStore::pictureOf(qint32 image, QSize devicePixels)
{
    if (isRefused(image))
        return {};
    Picture &picture = m_pictures[std::size_t(image)];
    picture.used = ++m_uses;
    const QSize wanted = devicePixels.boundedTo(picture.size.isValid() ? picture.size : devicePixels);
    const bool isSharp = !picture.pixmap.isNull() && picture.asked.width() >= wanted.width();
    if (!isSharp && !picture.isDecoding && !wanted.isEmpty()) {
        picture.isDecoding = true;
        picture.asked = wanted;
        decode(image, wanted, &ImageStore::takePicture);
    }
    return picture.pixmap; // a smaller one serves until the sharp one is there
}

QPixmap ImageStore::enlargedOf(qint32 image, QSize devicePixels)
{
    if (isRefused(image) || devicePixels.isEmpty())
        return {};
    if (image != m_enlarged.image)
        m_enlarged = {.image = image, .pixmap = {}, .asked = {}};
    if (m_enlarged.asked != devicePixels && !m_enlarged.isDecoding) {
        m_enlarged.isDecoding = true;
        m_enlarged.asked = devicePixels;
        decode(image, devicePixels, &ImageStore::takeEnlarged);
    }
    return m_enlarged.pixmap.isNull() ? m_pictures[std::size_t(image)].pixmap : m_enlarged.pixmap;
}

void ImageStore::letEnlargedGo()
{
    m_enlarged = {};
}

void ImageStore::takeEnlarged(quint64 run, qint32 image, const QImage &decoded)
{
    if (run != m_run || image != m_enlarged.image)
        return;
    m_enlarged.isDecoding = false;
    if (!decoded.isNull())
        m_enlarged.pixmap = QPixmap::fromImage(decoded);
    Q_EMIT changed(image);
}

void ImageStore::decode(qint32 image, QSize devicePixels,
                        void (ImageStore::*take)(quint64 run, qint32 image, const QImage &))
{
    m_workers.start([this, take, run = m_run.load(), image, devicePixels, document = m_document, sources = m_sources] {
        if (m_run != run)
            return;
        const QString &source = document->images()[std::size_t(image)].source;
        const QImage decoded = pictureOrigin(source, sources)
                                   .and_then(
                                       [&](const PictureOrigin &origin) { return readPicture(origin, devicePixels); })
                                   .value_or(QImage());
        QMetaObject::invokeMethod(
            this, [this, take, run, image, decoded] { (this->*take)(run, image, decoded); }, Qt::QueuedConnection);
    });
}

void ImageStore::takePicture(quint64 run, qint32 image, const QImage &decoded)
{
    if (run != m_run)
        return;
    Picture &picture = m_pictures[std::size_t(image)];
    picture.isDecoding = false;
    picture.isRefused = decoded.isNull();
    m_pixels -= pixelsOf(picture.pixmap);
    picture.pixmap = {};
    makeRoom(qint64(decoded.width()) * decoded.height());
    picture.pixmap = QPixmap::fromImage(decoded);
    m_pixels += pixelsOf(picture.pixmap);
    Q_EMIT changed(image);
}

void ImageStore::makeRoom(qint64 pixels)
{
    while (m_pixels > 0 && m_pixels + pixels > keptPixels) {
        Picture *oldest = nullptr;
        for (Picture &picture : m_pictures) {
            if (!picture.pixmap.isNull() && (!oldest || picture.used < oldest->used))
                oldest = &picture;
        }
        m_pixels -= pixelsOf(oldest->pixmap);
        oldest->pixmap = {};
        oldest->asked = {};
    }
}

} // namespace florilegium
