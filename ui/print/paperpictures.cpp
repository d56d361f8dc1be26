// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/paperpictures.h"

namespace florilegium {

PaperPictures::PaperPictures(DocumentPtr document, PictureSources sources)
    : m_document(std::move(document))
    , m_sources(std::move(sources))
    , m_sizes(m_document->images().size())
{
}

Result<PictureOrigin> PaperPictures::originOf(qint32 image) const
{
    return pictureOrigin(m_document->images()[std::size_t(image)].source, m_sources);
}

QSize PaperPictures::sizeOf(qint32 image) const
{
    if (image < 0 || std::size_t(image) >= m_sizes.size())
        return {};
    std::optional<QSize> &size = m_sizes[std::size_t(image)];
    if (!size)
        size = originOf(image).and_then(&readPictureSize).value_or(QSize());
    return *size;
}

QPixmap PaperPictures::pictureOf(qint32 image, QSize devicePixels)
{
    const QSize size = sizeOf(image);
    if (!size.isValid())
        return {};
    const QSize wanted = devicePixels.boundedTo(size);
    const auto read = [&](const PictureOrigin &origin) { return readPicture(origin, wanted); };
    return QPixmap::fromImage(originOf(image).and_then(read).value_or(QImage()));
}

} // namespace florilegium
