// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "paint/pictures.h"
#include "paint/rowlayouter.h"

#include <QFontMetricsF>

namespace florilegium {

namespace {

constexpr double tallestFigure = 640; // logical pixels of the drawing
constexpr double placeholderHeight = 96;
constexpr double asidePadding = 16;

QSizeF declaredSize(const ImageRef &image)
{
    return image.width > 0 && image.height > 0 ? QSizeF(image.width, image.height) : QSizeF();
}

} // namespace

void RowLayouter::leaveRoomForPictures(QString &text, QList<QTextLayout::FormatRange> &formats, qsizetype start,
                                       const TextStyle &style, LaidRow &into) const
{
    const double space = QFontMetricsF(style.font).horizontalAdvance(QChar::Nbsp);
    for (qsizetype i = text.indexOf(QChar::ObjectReplacementCharacter); i >= 0;
         i = text.indexOf(QChar::ObjectReplacementCharacter, i + 1)) {
        const ImageRef *image = m_in.document->imageAt(start + i);
        if (!image)
            continue;
        const auto index = qint32(image - m_in.document->images().data());
        QSizeF size = naturalSize(index);
        if (size.isEmpty())
            size = {style.lineHeight * 0.8, style.lineHeight * 0.8};
        if (size.height() > style.lineHeight * 0.9)
            size *= style.lineHeight * 0.9 / size.height();
        size.setWidth(std::min(size.width(), m_in.width / 2));
        // A character of the text layout cannot be an object without a QTextDocument: a space, stretched, keeps its
        // room.
        text[i] = QChar::Nbsp;
        QTextLayout::FormatRange room;
        room.start = int(i);
        room.length = 1;
        room.format.setFontLetterSpacingType(QFont::AbsoluteSpacing);
        room.format.setFontLetterSpacing(size.width() - space);
        formats.append(room);
        into.inlinePictures.push_back({.image = index, .offset = qint32(start + i), .size = size});
    }
}

QSizeF RowLayouter::naturalSize(qint32 image) const
{
    const QSize known = m_in.pictures ? m_in.pictures->sizeOf(image) : QSize();
    const QSizeF natural = known.isValid() && !known.isEmpty()
        ? QSizeF(known)
        : declaredSize(m_in.document->images()[std::size_t(image)]);
    return natural * m_in.typography->choice().zoom;
}

QSizeF RowLayouter::figureSize(qint32 image) const
{
    const auto count = qint32(m_in.document->images().size());
    QSizeF size = image >= 0 && image < count ? naturalSize(image) : QSizeF();
    if (size.isEmpty())
        return {m_in.width, m_in.typography->scaled(placeholderHeight)};
    const double usual = m_in.typography->scaled(tallestFigure);
    const QSizeF room(m_in.width, m_in.tallestPicture > 0 ? std::min(usual, m_in.tallestPicture) : usual);
    if (size.width() > room.width() || size.height() > room.height())
        size.scale(room, Qt::KeepAspectRatio);
    return {m_in.typography->snapped(size.width()), std::max(m_in.typography->snapped(size.height()), 1.0)};
}

void RowLayouter::layFigure(const Row &row, LaidRow &laid) const
{
    const Block &block = blockOf(row);
    const double indent = indentOf(block, *m_in.typography);
    laid.image = block.aux;
    laid.box = QRectF({indent, laid.gap}, figureSize(block.aux));
    laid.box.setRight(std::min(laid.box.right(), m_in.width));
    const bool known = block.aux >= 0 && std::size_t(block.aux) < m_in.document->images().size();
    const QString words = known ? m_in.document->images()[std::size_t(block.aux)].alternative : QString();
    if (!words.isEmpty()) {
        const double pad = m_in.typography->scaled(asidePadding);
        const double lineHeight = m_in.typography->style(TextRole::Small).lineHeight;
        const int lines = std::max(1, int((laid.box.height() - 2 * pad) / lineHeight));
        laid.aside = layAside(words, TextRole::Small, std::max(laid.box.width() - 2 * pad, pad), lines);
        laid.asideOrigin = laid.box.topLeft() + QPointF(pad, pad);
    }
    laid.height = laid.box.bottom();
}

void RowLayouter::placeMetadata(LaidRow &laid) const
{
    laid.aside = layAside(m_in.metadataLine, TextRole::Meta, m_in.width, 1);
    const double left = laid.mirroredAt ? *laid.mirroredAt - laid.aside->lineAt(0).naturalTextWidth() : 0;
    laid.asideOrigin = {left, laid.height + m_in.typography->scaled(8)};
    laid.height = laid.asideOrigin.y() + m_in.typography->style(TextRole::Meta).lineHeight;
}

std::unique_ptr<QTextLayout> RowLayouter::layAside(const QString &text, TextRole role, double width, int maxLines) const
{
    const TextStyle &style = m_in.typography->style(role);
    const QString shown = QFontMetricsF(style.font)
                              .elidedText(text.simplified(), Qt::ElideRight,
                                          width * maxLines * (maxLines > 1 ? 0.9 : 1));
    auto layout = std::make_unique<QTextLayout>(shown, style.font);
    QTextOption option;
    option.setWrapMode(maxLines > 1 ? QTextOption::WrapAtWordBoundaryOrAnywhere : QTextOption::NoWrap);
    layout->setTextOption(option);
    layout->setCacheEnabled(true);
    layout->beginLayout();
    for (int n = 0; n < maxLines; ++n) {
        QTextLine line = layout->createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        line.setPosition({0, n * style.lineHeight + style.baseline - line.ascent()});
    }
    layout->endLayout();
    return layout;
}

} // namespace florilegium
