// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What is seen of an enlarged picture.

#include "view/documentview.h"
#include "view/enlargedpicture.h"
#include "view/imagestore.h"
#include "view/popupframe.h"

#include <QPainter>

#include <cmath>

namespace florilegium {

namespace {

constexpr double edge = 28; // around the picture
constexpr double captionGap = 16;
constexpr int captionLines = 3;
constexpr double widestCaption = 640;
constexpr double backStrength = 0.97; // of the page's colour over the window: the text is only to be felt
constexpr double cross = 5; // half the extent of the sign that closes

} // namespace

QFont EnlargedPicture::captionFont() const
{
    return view() ? view()->typography().style(TextRole::Small).font : font();
}

QRectF EnlargedPicture::captionRect() const
{
    if (m_caption.isEmpty())
        return {};
    const QFontMetricsF metrics(captionFont(), this);
    const double width = std::min(widestCaption, this->width() - 2 * edge);
    const QRectF bounds = metrics.boundingRect(QRectF(0, 0, width, captionLines * metrics.lineSpacing()),
                                               Qt::TextWordWrap | Qt::AlignHCenter, m_caption);
    const double height = std::min(std::ceil(bounds.height()), std::ceil(captionLines * metrics.lineSpacing()));
    return {(this->width() - width) / 2, this->height() - edge - height, width, height};
}

QRectF EnlargedPicture::stage() const
{
    const QRectF caption = captionRect();
    const double bottom = caption.isEmpty() ? height() - edge : caption.top() - captionGap;
    return {edge, edge, std::max(width() - 2 * edge, 1.0), std::max(bottom - edge, 1.0)};
}

void EnlargedPicture::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (!view() || !m_pictures || m_image < 0)
        return;
    const Palette &look = view()->look();
    QColor back = look.page;
    back.setAlphaF(float(backStrength));
    painter.fillRect(rect(), back);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    paintPicture(painter, look);
    paintWords(painter, look);
}

void EnlargedPicture::paintPicture(QPainter &painter, const Palette &look) const
{
    const QRectF whole = m_place.rect();
    const QRectF seen = whole.intersected(m_place.stage);
    const QPixmap picture = m_pictures->enlargedOf(m_image, decodedSize(m_place, devicePixelRatioF()));
    if (picture.isNull()) {
        painter.fillRect(seen, look.codeBackground);
        return;
    }
    // Only what is seen of it, at whatever size it is there by now.
    const double x = picture.width() / whole.width();
    const double y = picture.height() / whole.height();
    const QPointF from = seen.topLeft() - whole.topLeft();
    painter.drawPixmap(seen, picture, QRectF(from.x() * x, from.y() * y, seen.width() * x, seen.height() * y));
}

void EnlargedPicture::paintWords(QPainter &painter, const Palette &look) const
{
    const QRectF caption = captionRect();
    painter.setFont(captionFont());
    painter.setPen(look.soft);
    const QFontMetricsF metrics(painter.font(), this);
    // A line's end is lost where words are kept whole.
    const QString shown = metrics.elidedText(m_caption, Qt::ElideRight, caption.width() * (captionLines - 0.3));
    painter.drawText(caption, Qt::TextWordWrap | Qt::AlignHCenter, shown);
    if (m_place.scale > fittedScale(m_place.natural, m_place.stage.size())) {
        painter.setFont(labelFont(font()));
        painter.drawText(QRectF(edge, 0, width() - 2 * edge, edge), Qt::AlignVCenter | Qt::AlignLeft,
                         tr("%1 %", "size of a picture").arg(std::lround(m_place.scale * 100)));
    }
    painter.setPen(QPen(look.soft, 1.5, Qt::SolidLine, Qt::RoundCap));
    const QPointF corner(isRightToLeft() ? edge / 2 : width() - edge / 2, edge / 2);
    painter.drawLine(corner - QPointF(cross, cross), corner + QPointF(cross, cross));
    painter.drawLine(corner - QPointF(cross, -cross), corner + QPointF(cross, -cross));
}

QString captionOf(const Document &document, qint32 image)
{
    const ImageRef &reference = document.images()[std::size_t(image)];
    const std::span<const Block> blocks = document.blocks();
    const auto at = std::size_t(std::max<qsizetype>(document.blockAt(reference.offset), 0));
    const auto isKind = [&](std::size_t index, BlockKind kind) {
        return index < blocks.size() && blocks[index].kind == kind;
    };
    if (isKind(at, BlockKind::Figure)) {
        if (isKind(at + 1, BlockKind::Caption))
            return document.text(blocks[at + 1].range()).toString().simplified();
        // One above, unless it is that of what stands there.
        const bool isAbove = at > 0 && isKind(at - 1, BlockKind::Caption)
            && (at == 1 || (!isKind(at - 2, BlockKind::Figure) && !isKind(at - 2, BlockKind::Table)));
        if (isAbove)
            return document.text(blocks[at - 1].range()).toString().simplified();
    }
    return reference.alternative.simplified();
}

void attachEnlarging(DocumentView &view, ImageStore &pictures)
{
    auto *enlarged = new EnlargedPicture(view, pictures);
    QObject::connect(&view, &DocumentView::pictureChosen, enlarged, &EnlargedPicture::open);
}

} // namespace florilegium
