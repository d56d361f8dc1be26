// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "paint/palette.h"

#include <QDate>
#include <QWidget>

namespace florilegium {

/// How many passages were marked in each month, as bars. What is drawn is also said in words: as its description for
/// those who do not see it.
class GrowthChart : public QWidget
{
    Q_OBJECT
public:
    using Months = QList<std::pair<QDate, int>>; ///< first day of the month; ascending, none left out

    explicit GrowthChart(QWidget *parent = nullptr);

    void setLook(const Palette &look, const QColor &ink);
    void setMonths(const Months &months);
    [[nodiscard]] QSize sizeHint() const override { return {240, 110}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintLabels(QPainter &painter, const QRectF &plot) const;

    Palette m_look;
    QColor m_ink;
    Months m_months;
    Months m_bars; ///< several months in one where there are too many
};

/// At most `most` bars: as many months in each as that takes.
[[nodiscard]] GrowthChart::Months joinedMonths(const GrowthChart::Months &months, int most);

} // namespace florilegium
