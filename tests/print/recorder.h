// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QPaintDevice>
#include <QRectF>
#include <QString>

#include <memory>

namespace florilegium::testing {

/// A run of characters as it was painted, in the device's units: as wide as it is, from ascent to descent.
struct PaintedText
{
    QString text;
    QRectF rect;
};

/// A device that keeps the texts that are painted on it, and nothing else.
class TextRecorder : public QPaintDevice
{
public:
    explicit TextRecorder(int dotsPerInch = 96);
    ~TextRecorder() override;

    [[nodiscard]] QPaintEngine *paintEngine() const override;
    [[nodiscard]] const QList<PaintedText> &texts() const;
    /// Those whose middle is in a room, in the order of painting, without white space.
    [[nodiscard]] QString inkIn(const QRectF &room) const;

protected:
    [[nodiscard]] int metric(PaintDeviceMetric metric) const override;

private:
    class Engine;
    std::unique_ptr<Engine> m_engine;
    int m_dotsPerInch;
};

/// A text without its white space and line breaks, as inkIn() has it.
[[nodiscard]] QString inkOf(const QString &text);

} // namespace florilegium::testing
