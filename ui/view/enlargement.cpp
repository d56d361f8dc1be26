// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "view/enlargement.h"

#include <algorithm>

namespace florilegium {

namespace {

constexpr double largestScale = 8;

/// The centre along one axis: a picture with room stands in the middle, a larger one covers the stage.
double keptCentre(double centre, double extent, double from, double to)
{
    const double room = to - from;
    if (extent <= room)
        return (from + to) / 2;
    return std::clamp(centre, to - extent / 2, from + extent / 2);
}

Enlargement kept(Enlargement at)
{
    const QSizeF size = at.natural * at.scale;
    at.centre = {keptCentre(at.centre.x(), size.width(), at.stage.left(), at.stage.right()),
                 keptCentre(at.centre.y(), size.height(), at.stage.top(), at.stage.bottom())};
    return at;
}

} // namespace

QRectF Enlargement::rect() const
{
    QRectF rect(QPointF(), natural * scale);
    rect.moveCenter(centre);
    return rect;
}

double fittedScale(QSizeF natural, QSizeF stage)
{
    return std::min({1.0, stage.width() / natural.width(), stage.height() / natural.height()});
}

Enlargement fitted(QSizeF natural, const QRectF &stage)
{
    return {.stage = stage, .natural = natural, .scale = fittedScale(natural, stage.size()), .centre = stage.center()};
}

Enlargement zoomed(const Enlargement &from, double factor, QPointF at)
{
    Enlargement to = from;
    to.scale = std::clamp(from.scale * factor, fittedScale(from.natural, from.stage.size()), largestScale);
    to.centre = at + (from.centre - at) * (to.scale / from.scale);
    return kept(to);
}

Enlargement moved(const Enlargement &from, QPointF by)
{
    Enlargement to = from;
    to.centre += by;
    return kept(to);
}

Enlargement onStage(const Enlargement &from, const QRectF &stage)
{
    if (from.scale <= fittedScale(from.natural, from.stage.size()))
        return fitted(from.natural, stage);
    Enlargement to = from;
    to.stage = stage;
    to.scale = std::max(from.scale, fittedScale(from.natural, stage.size()));
    to.centre += stage.center() - from.stage.center();
    return kept(to);
}

QSize decodedSize(const Enlargement &at, double devicePixelRatio)
{
    constexpr double nearly = 0.999; // what a zoom to and fro leaves
    double scale = fittedScale(at.natural, at.stage.size());
    while (scale < at.scale * nearly)
        scale *= 2;
    const QSize own = at.natural.toSize();
    return (at.natural * scale * devicePixelRatio).toSize().boundedTo(own).expandedTo({1, 1});
}

} // namespace florilegium
