// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/recorder.h"

#include <QPaintEngine>

namespace florilegium::testing {

class TextRecorder::Engine : public QPaintEngine
{
public:
    Engine()
        : QPaintEngine(AllFeatures)
    {
    }

    bool begin(QPaintDevice *) override { return true; }
    bool end() override { return true; }
    void updateState(const QPaintEngineState &now) override
    {
        if (now.state() & DirtyTransform)
            m_transform = now.transform();
    }
    void drawTextItem(const QPointF &point, const QTextItem &item) override
    {
        const QRectF rect(point.x(), point.y() - item.ascent(), item.width(), item.ascent() + item.descent());
        texts.append({item.text(), m_transform.mapRect(rect)});
    }
    void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override {}
    void drawPolygon(const QPointF *, int, PolygonDrawMode) override {}
    void drawPath(const QPainterPath &) override {}
    [[nodiscard]] Type type() const override { return User; }

    QList<PaintedText> texts;

private:
    QTransform m_transform;
};

TextRecorder::TextRecorder(int dotsPerInch)
    : m_engine(std::make_unique<Engine>())
    , m_dotsPerInch(dotsPerInch)
{
}

TextRecorder::~TextRecorder() = default;

QPaintEngine *TextRecorder::paintEngine() const
{
    return m_engine.get();
}

const QList<PaintedText> &TextRecorder::texts() const
{
    return m_engine->texts;
}

QString TextRecorder::inkIn(const QRectF &room) const
{
    QString ink;
    for (const PaintedText &painted : texts()) {
        if (room.contains(painted.rect.center()))
            ink += inkOf(painted.text);
    }
    return ink;
}

int TextRecorder::metric(PaintDeviceMetric metric) const
{
    switch (metric) {
    case PdmWidth:
    case PdmHeight: return 100 * m_dotsPerInch;
    case PdmWidthMM:
    case PdmHeightMM: return 2540;
    case PdmDpiX:
    case PdmDpiY:
    case PdmPhysicalDpiX:
    case PdmPhysicalDpiY: return m_dotsPerInch;
    case PdmNumColors: return 2 << 16;
    case PdmDepth: return 32;
    case PdmDevicePixelRatio: return 1;
    default: return QPaintDevice::metric(metric);
    }
}

QString inkOf(const QString &text)
{
    QString ink = text;
    ink.removeIf([](QChar c) { return c.isSpace() || c == QChar::ObjectReplacementCharacter; });
    return ink;
}

} // namespace florilegium::testing
