// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QPixmap>
#include <QSize>

namespace florilegium {

/// Where the view gets the article's pictures from. `image` is an index into Document::images(). Implementations read
/// sizes and decode on workers; every function here returns at once. Lives on the window's thread.
class Pictures : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Natural size in pixels; invalid while unknown and for pictures that cannot be shown.
    [[nodiscard]] virtual QSize sizeOf(qint32 image) const = 0;
    /// The picture, decoded for about `devicePixels`; null while it is being decoded (asking starts that, and changed()
    /// follows) and when it cannot be shown. The view scales what it gets into place.
    [[nodiscard]] virtual QPixmap pictureOf(qint32 image, QSize devicePixels) = 0;

Q_SIGNALS:
    /// The size became known: its row is laid out anew, the reading place kept.
    void sizeChanged(qint32 image);
    /// The pixels came, or it is clear that they never will: its row is painted anew.
    void changed(qint32 image);
};

} // namespace florilegium
