// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRectF>

namespace florilegium {

/// Where an enlarged picture stands, and how large. Logical pixels; at scale 1 a pixel of the picture is one of them.
struct Enlargement
{
    QRectF stage; ///< where it is shown
    QSizeF natural; ///< of the picture; not empty
    double scale = 1;
    QPointF centre; ///< of the picture

    [[nodiscard]] QRectF rect() const;
    bool operator==(const Enlargement &) const = default;
};

/// The scale that a picture is first shown at: its own size, or as large as the stage has room for.
[[nodiscard]] double fittedScale(QSizeF natural, QSizeF stage);
/// A picture as it is first shown, in the middle.
[[nodiscard]] Enlargement fitted(QSizeF natural, const QRectF &stage);
/// `factor` times as large, from the fitted scale to eight times its own size; what is at `at` stays there, as far as
/// the edges allow.
[[nodiscard]] Enlargement zoomed(const Enlargement &from, double factor, QPointF at);
/// Moved, as far as there is something to see: a picture that has room stays in the middle.
[[nodiscard]] Enlargement moved(const Enlargement &from, QPointF by);
/// On another stage: what was fitted is fitted again, what was chosen stays.
[[nodiscard]] Enlargement onStage(const Enlargement &from, const QRectF &stage);
/// The size to decode for, device pixels: the fitted one doubled until it is enough, so that few sizes are asked for
/// and none is painted at less than half; never more than the picture has.
[[nodiscard]] QSize decodedSize(const Enlargement &at, double devicePixelRatio);

} // namespace florilegium
