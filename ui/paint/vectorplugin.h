// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QSizeF>
#include <QString>
#include <QtPlugin>

#include <functional>

class QPainter;

namespace florilegium {

/// A drawing that is to be kept as lines and words, not as pixels.
struct VectorPicture
{
    QString title;
    QString description;
    QSizeF size; ///< logical pixels
    std::function<void(QPainter &painter)> paint;
};

/// What the module that links the writer of SVG offers.
class VectorPlugin
{
public:
    virtual ~VectorPlugin() = default;
    /// The picture as an SVG file. Some milliseconds, on the thread of the window, whose fonts are measured.
    [[nodiscard]] virtual QByteArray svg(const VectorPicture &picture) = 0;
};

} // namespace florilegium

Q_DECLARE_INTERFACE(florilegium::VectorPlugin, "org.florilegium.VectorPlugin/1")
