// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "paint/vectorplugin.h"

#include <QBuffer>
#include <QPainter>
#include <QSvgGenerator>

namespace florilegium {

class VectorModule
    : public QObject
    , public VectorPlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "org.florilegium.VectorPlugin/1")
    Q_INTERFACES(florilegium::VectorPlugin)
public:
    [[nodiscard]] QByteArray svg(const VectorPicture &picture) override
    {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        QSvgGenerator generator;
        generator.setOutputDevice(&buffer);
        generator.setSize(picture.size.toSize());
        generator.setViewBox(QRectF({}, picture.size));
        generator.setResolution(96); // that of logical pixels
        generator.setTitle(picture.title);
        generator.setDescription(picture.description);
        QPainter painter(&generator);
        picture.paint(painter);
        painter.end();
        return bytes;
    }
};

} // namespace florilegium

#include "vectormodule.moc"
