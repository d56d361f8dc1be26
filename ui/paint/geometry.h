// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/textrange.h"

#include <QList>
#include <QRectF>

namespace florilegium {

/// Where passages stand on the page, for what is drawn beside the text (margin, ruler). Implemented by DocumentView.
/// Two systems of coordinates, both in logical pixels: the viewport's (0 is the top of what is seen), and the
/// document's (0 is the top of the text), which holds estimates for what has not been laid out yet.
class PassageGeometry
{
public:
    virtual ~PassageGeometry() = default;

    /// Top of the line that holds `offset`, in the viewport's coordinates. Exact near the viewport (one height of it on
    /// either side), estimated elsewhere. O(log n).
    [[nodiscard]] virtual double yOf(qsizetype offset) const = 0;
    /// One rectangle for each line of `range` that is laid out near the viewport, in the viewport's coordinates.
    [[nodiscard]] virtual QList<QRectF> rectsOf(TextRange range) const = 0;
    /// The characters that are at least partly visible.
    [[nodiscard]] virtual TextRange visibleRange() const = 0;
    /// Place of `offset` in the document's coordinates, an estimate. O(log n).
    [[nodiscard]] virtual double documentY(qsizetype offset) const = 0;
    /// The first character at or after a place in the document's coordinates, an estimate. O(log n).
    [[nodiscard]] virtual qsizetype offsetAtDocumentY(double y) const = 0;
    /// Height of the whole in the document's coordinates: estimates, corrected as rows get laid out.
    [[nodiscard]] virtual double documentHeight() const = 0;
    /// Top of the viewport in the document's coordinates.
    [[nodiscard]] virtual double scrollTop() const = 0;
};

} // namespace florilegium
