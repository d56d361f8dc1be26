// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/document.h"
#include "paint/pictures.h"
#include "view/imagestorepolicy.h"

#include <QHash>
#include <QThreadPool>

#include <atomic>

namespace florilegium {

/// The pictures of the article that is shown: files of its own folder, parts of its own file, data: addresses, and what
/// was kept of pictures on the network; nothing is fetched (see imagestorepolicy.h). Sizes are read first, on a worker,
/// then pixels when a picture is asked for; 64 megapixels are kept, those asked for least recently go first, and beside
/// them one picture that is shown enlarged. Window's thread; the destructor waits for one picture at most.
class ImageStore : public Pictures
{
    Q_OBJECT
public:
    static constexpr qint64 keptPixels = 64LL * 1000 * 1000;

    explicit ImageStore(QObject *parent = nullptr);
    ~ImageStore() override;

    void setDocument(const DocumentPtr &document, const PictureSources &sources);
    /// The picture of this address was kept: it is shown wherever it stands.
    void lookAgain(const QString &address);

    [[nodiscard]] QSize sizeOf(qint32 image) const override;
    [[nodiscard]] QPixmap pictureOf(qint32 image, QSize devicePixels) override;
    /// The one picture that is shown enlarged, decoded for `devicePixels` beside what stands in the text, which stays
    /// as sharp as it has to be there. What is there already serves until it comes; changed() follows. Asking for
    /// another picture lets the last one go.
    [[nodiscard]] QPixmap enlargedOf(qint32 image, QSize devicePixels);
    void letEnlargedGo();
    /// Whether it is clear that the picture cannot be shown.
    [[nodiscard]] bool isRefused(qint32 image) const;
    [[nodiscard]] qint64 pixelsHeld() const { return m_pixels; }

private:
    struct Picture
    {
        QSize size;
        QPixmap pixmap;
        QSize asked; ///< device pixels that it was decoded for
        quint64 used = 0;
        bool isDecoding = false;
        bool isRefused = false;
    };

    /// What is, or was last, decoded to be shown enlarged.
    struct Enlarged
    {
        qint32 image = -1;
        QPixmap pixmap;
        QSize asked; ///< device pixels
        bool isDecoding = false;
    };

    void readSizes();
    void readSize(quint64 run, qint32 image, const QString &source, const PictureSources &sources);
    void decode(qint32 image, QSize devicePixels, void (ImageStore::*take)(quint64 run, qint32 image, const QImage &));
    void takeSize(quint64 run, qint32 image, QSize size);
    void takePicture(quint64 run, qint32 image, const QImage &decoded);
    void takeEnlarged(quint64 run, qint32 image, const QImage &decoded);
    void makeRoom(qint64 pixels);
    [[nodiscard]] bool isOf(qint32 image) const { return image >= 0 && image < qint32(m_pictures.size()); }

    DocumentPtr m_document;
    PictureSources m_sources;
    std::vector<Picture> m_pictures;
    Enlarged m_enlarged;
    std::optional<QMultiHash<QString, qint32>> m_remote; ///< by address; made when first asked for
    qint64 m_pixels = 0;
    quint64 m_uses = 0;
    std::atomic<quint64> m_run = 0;
    QThreadPool m_workers;
};

} // namespace florilegium
