// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "paint/palette.h"

#include <QHeaderView>

namespace florilegium {

/// The headings of a table: quiet words over a hairline, an arrow at the one that is sorted by. Words and alignment are
/// the model's.
class TableHeader : public QHeaderView
{
    Q_OBJECT
public:
    static constexpr int headerHeight = 30;

    explicit TableHeader(QWidget *parent);

    void setLook(const Palette &look);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;

private:
    Palette m_look;
};

} // namespace florilegium
