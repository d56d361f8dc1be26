// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "paint/typography.h"

#include <QFontDatabase>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QScreen>

#include <algorithm>
#include <cmath>

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array zoomSteps{0.5, 0.67, 0.8, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0, 2.5, 3.0};

// Functions, since a static list would be built before main().
QStringList serifs()
{
    return {u"Noto Serif"_s, u"Source Serif 4"_s, u"Georgia"_s, u"DejaVu Serif"_s, u"Liberation Serif"_s};
}

QStringList monospaced()
{
    return {u"Noto Sans Mono"_s,   u"JetBrains Mono"_s,  u"Source Code Pro"_s,
            u"DejaVu Sans Mono"_s, u"Liberation Mono"_s, u"Noto Mono"_s};
}

/// The sizes of the drawing, in logical pixels for a body of 18.5; they stand in proportion to it.
struct RoleSize
{
    TextRole role;
    double size; ///< over the body's
    double lineHeight; ///< over its own size
    QFont::Weight weight;
};
constexpr double bodySize = 18.5;
constexpr std::array<RoleSize, textRoleCount> roleSizes{{
    {TextRole::Title, 32 / bodySize, 40.0 / 32, QFont::DemiBold},
    {TextRole::Heading2, 20 / bodySize, 29.0 / 20, QFont::DemiBold},
    {TextRole::Heading3, 18.5 / bodySize, 29 / 18.5, QFont::DemiBold},
    {TextRole::Heading4, 17 / bodySize, 27.0 / 17, QFont::DemiBold},
    {TextRole::Body, 1.0, 0, QFont::Normal},
    {TextRole::Small, 15.5 / bodySize, 23 / 15.5, QFont::Normal},
    {TextRole::Table, 16.5 / bodySize, 25 / 16.5, QFont::Normal},
    {TextRole::TableHead, 16.5 / bodySize, 25 / 16.5, QFont::DemiBold},
    {TextRole::Code, 15 / bodySize, 22.0 / 15, QFont::Normal},
    {TextRole::Maths, 17 / bodySize, 27.0 / 17, QFont::Normal},
    {TextRole::Meta, 13 / bodySize, 18.0 / 13, QFont::Normal},
}};

/// Asking for one family alone looks up what it might be called elsewhere: 0.1 ms each, as long as for all of them.
QStringList existing(const QStringList &families)
{
    const QStringList installed = QFontDatabase::families();
    const auto isInstalled = [&installed](const QString &family) {
        const QString ofMakers = family + u" ["_s; // when several made one of this name
        return std::ranges::any_of(installed,
                                   [&](const QString &name) { return name == family || name.startsWith(ofMakers); });
    };
    QStringList result;
    for (const QString &family : families) {
        if (!family.isEmpty() && !result.contains(family) && isInstalled(family))
            result.append(family);
    }
    return result;
}

QStringList cjkFamilies(const QString &language)
{
    const QString lower = language.toLower();
    QString first = u"SC"_s;
    if (lower.startsWith("ja"_L1))
        first = u"JP"_s;
    else if (lower.startsWith("ko"_L1))
        first = u"KR"_s;
    else if (lower.startsWith("zh-tw"_L1) || lower.startsWith("zh-hant"_L1) || lower.startsWith("zh-hk"_L1))
        first = u"TC"_s;
    QStringList regions{u"SC"_s, u"JP"_s, u"KR"_s, u"TC"_s};
    regions.removeAll(first);
    regions.prepend(first);
    QStringList result;
    for (const QString &region : std::as_const(regions))
        result << u"Noto Serif CJK "_s + region << u"Noto Sans CJK "_s + region;
    return result;
}

// From a pangram, since averageCharWidth() is the metric of some one glyph and 10 to 20 % off.
double meanAdvanceOf(const QFont &font)
{
    const QString sample =
        u"The quick brown fox jumps over the lazy dog, and then it rests in the shade of an old tree."_s;
    return QFontMetricsF(font).horizontalAdvance(sample) / double(sample.size());
}

} // namespace

double zoomedIn(double zoom)
{
    const auto next = std::ranges::find_if(zoomSteps, [zoom](double step) { return step > zoom + 0.001; });
    return next == zoomSteps.end() ? zoomSteps.back() : *next;
}

double zoomedOut(double zoom)
{
    const auto from = std::ranges::find_if(zoomSteps, [zoom](double step) { return step > zoom - 0.001; });
    return from == zoomSteps.begin() ? zoomSteps.front() : *std::prev(from);
}

void setPixelSizeF(QFont &font, double pixels)
{
    const QScreen *screen = QGuiApplication::primaryScreen();
    const double dpi = screen ? screen->logicalDotsPerInchY() : 96.0;
    font.setPointSizeF(pixels * 72.0 / dpi);
}

QStringList withFallbacks(const QStringList &first, const QString &language)
{
    QStringList wanted = first;
    wanted << u"Noto Color Emoji"_s << cjkFamilies(language) << u"Noto Naskh Arabic"_s << u"Noto Serif Hebrew"_s
           << u"Noto Sans Hebrew"_s << u"Noto Serif Devanagari"_s << u"Noto Sans Devanagari"_s << u"Noto Sans Math"_s
           << u"Noto Sans Symbols2"_s;
    const QStringList result = existing(wanted);
    return result.isEmpty() ? QStringList{u"serif"_s} : result;
}

Typography::Typography(const TypeChoice &choice, const QString &language, double devicePixelRatio)
    : m_choice(choice)
    , m_language(language)
    , m_ratio(devicePixelRatio > 0 ? devicePixelRatio : 1.0)
{
}

const TextStyle &Typography::style(TextRole role) const
{
    std::optional<TextStyle> &style = m_styles[std::size_t(role)];
    if (!style)
        style = made(role);
    return *style;
}

TextStyle Typography::made(TextRole role) const
{
    const RoleSize &entry = roleSizes[std::size_t(role)];
    TextStyle style;
    style.pixelSize = m_choice.size * m_choice.zoom * entry.size;
    if (role == TextRole::Code)
        style.font.setFamilies(monospaceFamilies());
    else if (role != TextRole::Meta)
        style.font.setFamilies(readingFamilies());
    setPixelSizeF(style.font, style.pixelSize);
    style.font.setWeight(entry.weight);
    style.font.setItalic(role == TextRole::Maths);
    // Without hinting, glyphs keep their fractional advances: even spacing at any device pixel ratio.
    style.font.setHintingPreference(QFont::PreferNoHinting);
    style.font.setKerning(true);
    const double ratio = entry.lineHeight > 0 ? entry.lineHeight : m_choice.leading;
    style.lineHeight = std::max(snapped(style.pixelSize * ratio), 1.0);
    // The line box is fixed: a taller fallback font does not open the lines. The text's own font stands in its middle.
    const QFontMetricsF metrics(style.font);
    style.baseline = snapped((style.lineHeight - metrics.ascent() - metrics.descent()) / 2 + metrics.ascent());
    style.meanAdvance = meanAdvanceOf(style.font);
    return style;
}

const QStringList &Typography::readingFamilies() const
{
    if (m_reading.isEmpty())
        m_reading = withFallbacks(existing(QStringList{m_choice.family} + serifs()).mid(0, 1), m_language);
    return m_reading;
}

const QStringList &Typography::monospaceFamilies() const
{
    if (m_monospace.isEmpty())
        m_monospace = withFallbacks(existing(monospaced()).mid(0, 1), m_language);
    return m_monospace;
}

double Typography::columnWidth() const
{
    return std::ceil(m_choice.measure * style(TextRole::Body).meanAdvance);
}

double Typography::scaled(double pixels) const
{
    return snapped(pixels * m_choice.zoom * m_choice.size / bodySize);
}

double Typography::snapped(double pixels) const
{
    return std::round(pixels * m_ratio) / m_ratio;
}

} // namespace florilegium
