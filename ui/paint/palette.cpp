// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "paint/palette.h"

#include "paint/shades.h"

#include <QGuiApplication>
#include <QPalette>

#include <array>
#include <cmath>

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

struct LookWord
{
    Look look;
    QStringView word;
};
constexpr std::array<LookWord, 4> lookWords{{
    {Look::Light, u"light"},
    {Look::Sepia, u"sepia"},
    {Look::Dark, u"dark"},
    {Look::HighContrast, u"high-contrast"},
}};

QHash<QString, Tone> standardTones(Look look)
{
    QHash<QString, Tone> tones;
    for (const QString &key : {u"claim"_s, u"evidence"_s, u"question"_s, u"contradiction"_s, u"definition"_s})
        tones.insert(key, shadeTone(shadeOf({.key = key}), look));
    return tones;
}

QColor translucent(const QColor &colour, double alpha)
{
    QColor result = colour;
    result.setAlphaF(float(alpha));
    return result;
}

// Light, sepia and dark are the drawing's figures, with soft, faint and sepia's inks darkened (or lightened) as far as
// the promised contrast asks for.
Palette light()
{
    Palette p;
    p.look = Look::Light;
    p.page = QColor(0xFDFBF7);
    p.side = QColor(0xF3F0E9);
    p.bar = QColor(0xF8F5EF);
    p.text = QColor(0x24211C);
    p.soft = QColor(0x645E53);
    p.faint = QColor(0x6A6357);
    p.line = QColor(0xE4DED2);
    p.selectedRow = QColor(0xE9E3D7);
    p.accent = QColor(0x9C3A2E);
    p.selection = translucent(p.accent, 0.18);
    p.match = translucent(QColor(0xE8862E), 0.45);
    p.codeBackground = QColor(0xF5F1E9);
    p.tones = standardTones(p.look);
    return p;
}

Palette sepia()
{
    Palette p;
    p.look = Look::Sepia;
    p.page = QColor(0xF5ECD9);
    p.side = QColor(0xEDE2CB);
    p.bar = QColor(0xF0E6D0);
    p.text = QColor(0x3B3226);
    p.soft = QColor(0x5F5443);
    p.faint = QColor(0x665B4A);
    p.line = QColor(0xDCCFB3);
    p.selectedRow = QColor(0xE3D6BA);
    p.accent = QColor(0x923427);
    p.selection = translucent(p.accent, 0.18);
    p.match = translucent(QColor(0xE8862E), 0.40);
    p.codeBackground = QColor(0xEDE3CD);
    p.tones = standardTones(p.look);
    return p;
}

Palette dark()
{
    Palette p;
    p.look = Look::Dark;
    p.page = QColor(0x1D1B18);
    p.side = QColor(0x171614);
    p.bar = QColor(0x1A1816);
    p.text = QColor(0xE5DFD3);
    p.soft = QColor(0xA59E91);
    p.faint = QColor(0x968F82);
    p.line = QColor(0x2F2C27);
    p.selectedRow = QColor(0x2A2723);
    p.accent = QColor(0xE2836F);
    p.selection = translucent(p.accent, 0.22);
    p.match = translucent(QColor(0x7A4206), 0.60);
    p.codeBackground = QColor(0x252320);
    p.tones = standardTones(p.look);
    return p;
}

QColor mixed(const QColor &a, const QColor &b, float share)
{
    return QColor::fromRgbF(a.redF() + (b.redF() - a.redF()) * share, a.greenF() + (b.greenF() - a.greenF()) * share,
                            a.blueF() + (b.blueF() - a.blueF()) * share);
}

/// A colour for words on this page, no further from the one that was asked for than they need.
QColor readable(const QColor &colour, const Palette &on)
{
    for (float share = 0; share < 1; share += 0.05F) {
        const QColor nearer = mixed(colour, on.text, share);
        if (contrastRatio(nearer, on.page) >= 4.5)
            return nearer;
    }
    return on.text;
}

// The system's own colours; the tones are those of the look that is nearer, so that text stays readable on them.
Palette highContrast()
{
    const QPalette system = QGuiApplication::palette();
    const QColor base = system.color(QPalette::Base);
    Palette p = base.lightness() < 128 ? dark() : light();
    p.look = Look::HighContrast;
    p.page = base;
    p.text = system.color(QPalette::Text);
    p.side = system.color(QPalette::Window);
    p.bar = system.color(QPalette::Window);
    p.soft = p.text;
    p.faint = p.text;
    p.line = mixed(p.page, p.text, 0.6F);
    p.selectedRow = mixed(p.page, p.text, 0.15F);
    p.accent = readable(system.color(QPalette::Highlight), p);
    p.selection = translucent(system.color(QPalette::Highlight), 0.3);
    p.codeBackground = mixed(p.page, p.text, 0.06F);
    return p;
}

double linear(double channel)
{
    return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * linear(double(colour.redF())) + 0.7152 * linear(double(colour.greenF()))
        + 0.0722 * linear(double(colour.blueF()));
}

} // namespace

QString toWord(Look look)
{
    for (const LookWord &entry : lookWords) {
        if (entry.look == look)
            return entry.word.toString();
    }
    return {};
}

std::optional<Look> lookFromWord(QStringView word)
{
    for (const LookWord &entry : lookWords) {
        if (entry.word == word)
            return entry.look;
    }
    return std::nullopt;
}

Tone Palette::tone(const QString &key) const
{
    const auto known = tones.constFind(key);
    if (known != tones.cend())
        return *known;
    return shadeTone(shadeOf({.key = key}), toneLook());
}

void Palette::follow(const QList<Colour> &colours)
{
    for (const Colour &colour : colours) {
        Tone tone = shadeTone(shadeOf(colour), toneLook());
        tone.pattern = markPatternFromWord(colour.pattern);
        tones.insert(colour.key, tone);
    }
}

Look Palette::toneLook() const
{
    return look != Look::HighContrast ? look : isDark() ? Look::Dark : Look::Light;
}

Palette paletteFor(Look look)
{
    switch (look) {
    case Look::Light: return light();
    case Look::Sepia: return sepia();
    case Look::Dark: return dark();
    case Look::HighContrast: return highContrast();
    }
    return light();
}

double contrastRatio(const QColor &foreground, const QColor &background)
{
    const QColor solid = mixed(background, foreground, foreground.alphaF());
    const double a = luminance(solid);
    const double b = luminance(background);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

} // namespace florilegium
