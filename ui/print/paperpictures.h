// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/document.h"
#include "paint/pictures.h"
#include "view/imagestorepolicy.h"

#include <vector>

namespace florilegium {

/// The pictures of an article for a worker that prints it: the same ones that the screen may show, read when they are
/// asked for and not kept. Blocks, unlike other Pictures. One thread, the one that made it.
class PaperPictures : public Pictures
{
public:
    PaperPictures(DocumentPtr document, PictureSources sources);

    [[nodiscard]] QSize sizeOf(qint32 image) const override;
    [[nodiscard]] QPixmap pictureOf(qint32 image, QSize devicePixels) override;

private:
    [[nodiscard]] Result<PictureOrigin> originOf(qint32 image) const;

    DocumentPtr m_document;
    PictureSources m_sources;
    mutable std::vector<std::optional<QSize>> m_sizes; ///< invalid: it cannot be shown
};

} // namespace florilegium
