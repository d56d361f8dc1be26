// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "paint/palette.h"
#include "text/textrange.h"

#include <QStyledItemDelegate>

namespace florilegium {

/// What the delegates of the lists share: the tokens, the row's background, and lines of text that are elided.
/// Everything that is painted comes through roles of the index.
class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setLook(const Palette &look) { m_look = look; }
    [[nodiscard]] const Palette &look() const { return m_look; }

    /// One line in `rect`, elided at its end.
    static void paintLine(QPainter &painter, const QRectF &rect, const QString &text, const QFont &font,
                          const QColor &ink, Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter);
    /// Several lines, wrapped by words, the last one elided. Returns the height that was used.
    static double paintWrapped(QPainter &painter, const QRectF &rect, const QString &text, const QFont &font,
                               const QColor &ink, int maximumLines);
    /// One line in `rect`, elided at its end, with some letters of it strong; in the direction that it reads.
    static void paintMarked(QPainter &painter, const QRectF &rect, const QString &text, const QList<TextRange> &strong,
                            const QFont &font, const QColor &ink, Qt::Alignment alignment = Qt::AlignLeft);
    /// Height of text in a width, at most so many lines.
    [[nodiscard]] static double wrappedHeight(const QString &text, const QFont &font, double width, int maximumLines);

protected:
    /// The rounded fill of a selected or hovered row, or of one that has the keyboard's focus.
    void paintBackground(QPainter &painter, const QStyleOptionViewItem &option) const;
    /// A rounded outline with a word in it; returns its width.
    double paintChip(QPainter &painter, QPointF topLeft, const QString &text, const QFont &font) const;
    [[nodiscard]] static QFont sized(const QFont &font, int pixels, int weight = QFont::Normal);

    Palette m_look;
};

/// The serif that quotations stand in, as on the page.
[[nodiscard]] QFont quoteFont(int pixels);

} // namespace florilegium
