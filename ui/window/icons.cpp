// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/icons.h"

#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>

#include <array>

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

// M move, L line, Q quadratic curve, Z close, O circle (centre and radius); coordinates on a square of 20.
constexpr std::array<QLatin1StringView, iconCount> paths{
    ""_L1,
    "M 4 6 L 16 6 M 4 10 L 16 10 M 4 14 L 16 14"_L1,
    "M 16 10 L 4 10 M 8.5 5.5 L 4 10 L 8.5 14.5"_L1,
    "M 4 10 L 16 10 M 11.5 5.5 L 16 10 L 11.5 14.5"_L1,
    "M 10 12.5 L 10 3 M 6.5 6.5 L 10 3 L 13.5 6.5 M 4 11 L 4 16.5 L 16 16.5 L 16 11"_L1,
    "O 9 9 5 M 12.7 12.7 L 16.5 16.5"_L1,
    "M 2.5 15 L 6.5 5 L 10.5 15 M 4 11.5 L 9 11.5 O 14.5 12.2 2.8 M 17.3 9.2 L 17.3 15"_L1,
    "O 4.5 10 0.7 O 10 10 0.7 O 15.5 10 0.7"_L1,
    "M 3 15.5 L 3 4.5 L 8 4.5 L 9.5 6.5 L 17 6.5 L 17 15.5 Z"_L1,
    "M 5.5 5.5 L 14.5 14.5 M 14.5 5.5 L 5.5 14.5"_L1,
    "M 4 6 L 16 6 M 8 6 L 8 3.8 L 12 3.8 L 12 6 M 5.5 6 L 6.2 16.5 L 13.8 16.5 L 14.5 6"_L1,
    "M 4 6 L 4 10 L 8 10 M 4.3 9.8 Q 6.5 4.5 11 5 Q 16 5.8 15.8 10.8 Q 15.2 15.6 10.2 15.6 Q 7.6 15.5 6 13.8"_L1,
    "M 8 4.5 L 4 8.5 L 8 12.5 M 4 8.5 L 12 8.5 Q 16 8.5 16 12 Q 16 15.5 12 15.5 L 9 15.5"_L1,
    "M 12 4.5 L 16 8.5 L 12 12.5 M 16 8.5 L 8 8.5 Q 4 8.5 4 12 Q 4 15.5 8 15.5 L 11 15.5"_L1,
    "M 7 7 L 16 7 L 16 16.5 L 7 16.5 Z M 4 13 L 4 3.5 L 13 3.5"_L1,
    "M 6 11 L 13 4 L 16 7 L 9 14 L 5.5 14.5 Z M 4 17 L 16 17"_L1,
    "M 5 16.5 L 5 3.5 M 5 4 L 15.5 4 L 13 7.2 L 15.5 10.5 L 5 10.5"_L1,
    "M 3.5 9 L 3.5 3.5 L 9 3.5 L 16.5 11 L 11 16.5 Z O 7 7 0.9"_L1,
    "M 4 4 L 16 4 L 16 13 L 9.5 13 L 6 16.5 L 6 13 L 4 13 Z"_L1,
    "M 8.5 11.5 L 11.5 8.5 M 7 9 L 4.8 11.2 Q 3.2 13.2 4.8 15.2 Q 6.8 16.8 8.8 15.2 L 11 13"
    " M 9 7 L 11.2 4.8 Q 13.2 3.2 15.2 4.8 Q 16.8 6.8 15.2 8.8 L 13 11"_L1,
    "M 4 10.5 L 8.2 14.5 L 16 5.5"_L1,
    "M 8 5.5 L 12.5 10 L 8 14.5"_L1,
    "M 5.5 8 L 10 12.5 L 14.5 8"_L1,
};

class PathReader
{
public:
    explicit PathReader(QLatin1StringView text)
        : m_parts(QString(text).split(u' ', Qt::SkipEmptyParts))
    {
    }

    QPainterPath read()
    {
        while (m_at < m_parts.size())
            step(m_parts.at(m_at++).front());
        return m_path;
    }

private:
    double number() { return m_at < m_parts.size() ? m_parts.at(m_at++).toDouble() : 0.0; }
    QPointF point()
    {
        const double x = number();
        return {x, number()};
    }
    void step(QChar command)
    {
        switch (command.unicode()) {
        case u'M': m_path.moveTo(point()); break;
        case u'L': m_path.lineTo(point()); break;
        case u'Z': m_path.closeSubpath(); break;
        case u'Q': {
            const QPointF control = point();
            m_path.quadTo(control, point());
            break;
        }
        case u'O': {
            const QPointF centre = point();
            const double radius = number();
            m_path.addEllipse(centre, radius, radius);
            break;
        }
        default: break;
        }
    }

    QStringList m_parts;
    qsizetype m_at = 0;
    QPainterPath m_path;
};

/// Paints at the size and ratio it is asked for, so that nothing is scaled.
class LineIconEngine : public QIconEngine
{
public:
    LineIconEngine(Icon icon, QColor ink)
        : m_icon(icon)
        , m_ink(std::move(ink))
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        QColor ink = m_ink;
        if (mode == QIcon::Disabled)
            ink.setAlphaF(0.4F);
        paintIcon(*painter, rect, m_icon, ink);
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect({}, size), mode, state);
        return pixmap;
    }
    [[nodiscard]] QIconEngine *clone() const override { return new LineIconEngine(*this); }

private:
    Icon m_icon;
    QColor m_ink;
};

} // namespace

void paintIcon(QPainter &painter, const QRectF &box, Icon icon, const QColor &ink)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(box.topLeft());
    painter.scale(box.width() / 20.0, box.height() / 20.0);
    painter.setPen(QPen(ink, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(icon == Icon::More ? QBrush(ink) : QBrush(Qt::NoBrush));
    painter.drawPath(PathReader(paths[std::size_t(icon)]).read());
    painter.restore();
}

QIcon lineIcon(Icon icon, const QColor &ink)
{
    return QIcon(new LineIconEngine(icon, ink));
}

} // namespace florilegium
