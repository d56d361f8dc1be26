// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Pictures that the reader chooses to see enlarged.

#include "view/documentview.h"

#include "view/documentviewparts.h"

namespace florilegium {

std::optional<qint32> DocumentView::pictureAt(qsizetype offset) const
{
    const ImageRef *found = document() ? document()->imageAt(offset) : nullptr;
    if (!found || !m_parts->pictures)
        return std::nullopt;
    const auto image = qint32(found - document()->images().data());
    return m_parts->pictures->sizeOf(image).isValid() ? std::optional(image) : std::nullopt;
}

bool DocumentView::choosePictureAt(qsizetype offset)
{
    const std::optional<qint32> image = pictureAt(offset);
    if (image)
        Q_EMIT pictureChosen(*image);
    return image.has_value();
}

bool DocumentView::choosePictureAtCaret()
{
    return choosePictureAt(caret()) || choosePictureAt(caret() - 1);
}

void DocumentView::choosePicture()
{
    if (!document() || (m_parts->caretMode && choosePictureAtCaret()))
        return;
    const TextRange seen = visibleRange();
    const std::span<const ImageRef> images = document()->images();
    qsizetype most = -1;
    double area = 0;
    for (auto at = std::ranges::lower_bound(images, seen.start, {}, &ImageRef::offset);
         at != images.end() && at->offset < seen.end; ++at) {
        const QList<QRectF> rects = rectsOf({at->offset, at->offset + 1});
        const QRectF shown = rects.isEmpty() ? QRectF() : rects.front().intersected(viewport()->rect());
        if (pictureAt(at->offset) && shown.width() * shown.height() > area) {
            area = shown.width() * shown.height();
            most = at->offset;
        }
    }
    choosePictureAt(most);
}

} // namespace florilegium
