// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panels/growthchart.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace florilegium {

namespace {

constexpr int mostBars = 48;
constexpr double labelHeight = 16;
constexpr double widestBar = 28;
constexpr qsizetype mostInWords = 24; // months that are read out

QString monthName(QDate month)
{
    return QLocale().toString(month, QStringLiteral("MMM yyyy"));
}

} // namespace

GrowthChart::Months joinedMonths(const GrowthChart::Months &months, int most)
{
    const qsizetype each = std::max<qsizetype>(1, (months.size() + most - 1) / most);
    GrowthChart::Months joined;
    for (qsizetype i = 0; i < months.size(); ++i) {
        if (i % each == 0)
            joined.append({months[i].first, 0});
        joined.back().second += months[i].second;
    }
    return joined;
}

GrowthChart::GrowthChart(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Passages by month"));
}

void GrowthChart::setLook(const Palette &look, const QColor &ink)
{
    m_look = look;
    m_ink = ink;
    update();
}

void GrowthChart::setMonths(const Months &months)
{
    m_months = months;
    m_bars = joinedMonths(months, mostBars);
    QStringList words;
    for (const auto &[month, count] : months) {
        if (count > 0)
            words << tr("%1: %2", "a month, and how many passages").arg(monthName(month)).arg(count);
    }
    const QString said = words.mid(std::max<qsizetype>(0, words.size() - mostInWords)).join(QStringLiteral("; "));
    setAccessibleDescription(said);
    setToolTip(said);
    update();
}

void GrowthChart::paintLabels(QPainter &painter, const QRectF &plot) const
{
    QFont small = font();
    small.setPixelSize(11);
    painter.setFont(small);
    painter.setPen(m_look.soft);
    const QRectF line(plot.left(), plot.bottom() + 2, plot.width(), labelHeight);
    const bool mirrored = isRightToLeft();
    painter.drawText(line, (mirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter,
                     monthName(m_bars.front().first));
    if (m_months.size() > 1)
        painter.drawText(line, (mirrored ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter,
                         monthName(m_months.back().first));
}

void GrowthChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRectF plot = QRectF(rect()).adjusted(0, 14, 0, -labelHeight - 4);
    painter.fillRect(QRectF(plot.left(), plot.bottom(), plot.width(), 1), m_look.line);
    const int most = m_bars.isEmpty() ? 0 : std::ranges::max_element(m_bars, {}, &Months::value_type::second)->second;
    if (most == 0)
        return;
    paintLabels(painter, plot);
    painter.setRenderHint(QPainter::Antialiasing);
    const double step = std::min(widestBar, plot.width() / double(m_bars.size()));
    const double width = std::max(1.0, step - std::min(4.0, step / 3));
    for (qsizetype i = 0; i < m_bars.size(); ++i) {
        const int count = m_bars[i].second;
        if (count == 0)
            continue;
        const double height = std::max(2.0, plot.height() * count / most);
        QRectF bar(plot.left() + step * double(i), plot.bottom() - height, width, height);
        if (isRightToLeft())
            bar.moveRight(plot.left() + plot.right() - bar.left());
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_ink);
        painter.drawRoundedRect(bar, 1.5, 1.5);
        if (count == most) {
            painter.setPen(m_look.soft);
            painter.drawText(QRectF(bar.center().x() - 40, bar.top() - 15, 80, 14).intersected(rect()),
                             Qt::AlignHCenter | Qt::AlignVCenter, QString::number(count));
        }
    }
}

} // namespace florilegium
