// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "paint/shades.h"

#include "annotate/words.h"

#include <QPainter>
#include <QPainterPath>

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

struct ShadeRow
{
    QLatin1StringView word;
    QLatin1StringView key; ///< of the standard colour that has it
    std::array<Tone, 3> tones; ///< light, sepia, dark
};

// The first five are the drawing's figures, with sepia's inks as dark as the promised contrast asks for.
const std::array<ShadeRow, 9> &rows()
{
    const auto tone = [](QRgb band, QRgb ink) { return Tone{QColor(band), QColor(ink)}; };
    static const std::array<ShadeRow, 9> table{{
        {"yellow"_L1, "claim"_L1, {tone(0xF7DC83, 0x866400), tone(0xF7DC83, 0x7A5A00), tone(0x5C4A12, 0xE2BC4B)}},
        {"green"_L1, "evidence"_L1, {tone(0xC4E0B0, 0x3E7426), tone(0xC4E0B0, 0x38691F), tone(0x2F4A26, 0x8CC46E)}},
        {"blue"_L1, "question"_L1, {tone(0xB6D7F0, 0x2A6FA3), tone(0xB6D7F0, 0x256393), tone(0x1F4360, 0x7DB8E3)}},
        {"red"_L1, "contradiction"_L1, {tone(0xF5C0B8, 0xBE4A3B), tone(0xF5C0B8, 0xAB3F31), tone(0x63302A, 0xEE8F81)}},
        {"violet"_L1, "definition"_L1, {tone(0xDACBF0, 0x7A57B0), tone(0xDACBF0, 0x7150A6), tone(0x45346A, 0xB79AE6)}},
        {"orange"_L1, ""_L1, {tone(0xFBCFA0, 0x9A5410), tone(0xFBCFA0, 0x8A4A0C), tone(0x63401A, 0xEDA35C)}},
        {"teal"_L1, ""_L1, {tone(0xAEE0D8, 0x1C756B), tone(0xAEE0D8, 0x186A60), tone(0x164843, 0x6CC5B8)}},
        {"pink"_L1, ""_L1, {tone(0xF6C3DC, 0xB03A77), tone(0xF6C3DC, 0xA0336B), tone(0x5F2B47, 0xE88DB9)}},
        {"grey"_L1, ""_L1, {tone(0xD5D1C8, 0x645E53), tone(0xD5CDBB, 0x5F5443), tone(0x43403A, 0xB5AEA1)}},
    }};
    return table;
}
constexpr std::size_t standardCount = 5;

constexpr std::array<std::pair<MarkPattern, QLatin1StringView>, 6> patternWords{{
    {MarkPattern::None, QLatin1StringView("")},
    {MarkPattern::Line, QLatin1StringView("line")},
    {MarkPattern::Double, QLatin1StringView("double")},
    {MarkPattern::Dots, QLatin1StringView("dots")},
    {MarkPattern::Dashes, QLatin1StringView("dashes")},
    {MarkPattern::Waves, QLatin1StringView("waves")},
}};

constexpr double lineWidth = 1.5;
constexpr double waveLength = 6;
constexpr double waveHeight = 2.5;
constexpr double swatchLine = 15; // long enough for two dashes and for two waves
constexpr double swatchGap = 1.5; // between a dot and the line below it

double heightOf(MarkPattern pattern)
{
    switch (pattern) {
    case MarkPattern::Double: return 3 * lineWidth;
    case MarkPattern::Waves: return waveHeight + lineWidth;
    default: return lineWidth;
    }
}

void paintWaves(QPainter &painter, const QRectF &rect, const QPen &pen)
{
    QPainterPath path;
    const double middle = rect.bottom() - waveHeight / 2 - lineWidth / 2;
    // From a grid of its own, so that lines of one mark go on where the one before ended.
    double x = std::floor(rect.left() / waveLength) * waveLength;
    path.moveTo(x, middle);
    for (int crest = 0; x < rect.right(); ++crest, x += waveLength / 2)
        path.quadTo(x + waveLength / 4, middle + (crest % 2 ? waveHeight : -waveHeight), x + waveLength / 2, middle);
    painter.setClipRect(rect, Qt::IntersectClip);
    painter.strokePath(path, pen);
}

} // namespace

const QStringList &shadeWords()
{
    static const QStringList words = [] {
        QStringList list;
        for (const ShadeRow &row : rows())
            list << row.word;
        return list;
    }();
    return words;
}

QString shadeOf(const Colour &colour)
{
    if (shadeWords().contains(colour.shade))
        return colour.shade;
    for (const ShadeRow &row : rows()) {
        if (!row.key.isEmpty() && row.key == colour.key)
            return row.word;
    }
    // Any sum that does not change between runs will do; qHash is seeded.
    std::size_t sum = 0;
    for (const QChar c : colour.key)
        sum = sum * 31 + c.unicode();
    return rows()[sum % standardCount].word;
}

Tone shadeTone(const QString &shade, Look look)
{
    const auto found = std::ranges::find_if(rows(), [&](const ShadeRow &row) { return row.word == shade; });
    const ShadeRow &row = found == rows().end() ? rows().front() : *found;
    return row.tones[look == Look::Sepia ? 1 : look == Look::Dark ? 2 : 0];
}

QString toWord(MarkPattern pattern)
{
    return wordOf(patternWords, pattern);
}

MarkPattern markPatternFromWord(QStringView word)
{
    return fromWord(patternWords, word).value_or(MarkPattern::None);
}

void paintPattern(QPainter &painter, const QRectF &rect, MarkPattern pattern, const QColor &ink)
{
    if (pattern == MarkPattern::None || rect.isEmpty())
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    QPen pen(ink, lineWidth, Qt::SolidLine, Qt::FlatCap);
    const double y = rect.bottom() - lineWidth / 2;
    const auto draw = [&](double at) {
        painter.setPen(pen);
        painter.drawLine(QPointF(rect.left(), at), QPointF(rect.right(), at));
    };
    const auto setDashes = [&](const QList<qreal> &dashes) {
        pen.setDashPattern(dashes);
        pen.setDashOffset(rect.left() / lineWidth); // before a pattern it would stand for one that is empty
    };
    switch (pattern) {
    case MarkPattern::None: break;
    case MarkPattern::Line: draw(y); break;
    case MarkPattern::Double:
        draw(y);
        draw(y - 2 * lineWidth);
        break;
    case MarkPattern::Dots:
        setDashes({1, 1.6});
        draw(y);
        break;
    case MarkPattern::Dashes:
        setDashes({4, 2.4});
        draw(y);
        break;
    case MarkPattern::Waves: paintWaves(painter, rect, pen); break;
    }
    painter.restore();
}

void paintSwatch(QPainter &painter, const QRectF &dot, const Tone &tone, const QColor &fill, double outline)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(outline > 0 ? QPen(tone.ink, outline) : QPen(Qt::NoPen));
    painter.setBrush(fill);
    painter.drawEllipse(dot);
    // From the line's own start: dashes and waves look the same below each dot.
    painter.translate(dot.center().x() - swatchLine / 2, dot.bottom() + outline / 2 + swatchGap);
    paintPattern(painter, QRectF(0, 0, swatchLine, heightOf(tone.pattern)), tone.pattern, tone.ink);
    painter.restore();
}

} // namespace florilegium
