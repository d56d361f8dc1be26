// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>
#include <QString>

#include <array>
#include <optional>

namespace florilegium {

/// What the reader chose about type. A value that settings keep.
struct TypeChoice
{
    QString family; ///< for reading; empty: the first good serif there is
    double size = 18.5; ///< of the body, logical pixels
    double leading = 29.0 / 18.5; ///< line height of the body over its size
    int measure = 70; ///< mean characters in a line
    double zoom = 1.0; ///< over all of it, 0.5 to 3
    bool justified = false; ///< running text fills its lines, with hyphens where the language is known; else ragged

    bool operator==(const TypeChoice &) const = default;
};

/// The next step of zooming in (or out), within bounds: 50 % to 300 %.
[[nodiscard]] double zoomedIn(double zoom);
[[nodiscard]] double zoomedOut(double zoom);

enum class TextRole : quint8 {
    Title,
    Heading2,
    Heading3,
    Heading4, ///< and deeper
    Body,
    Small, ///< captions, footnotes
    Table,
    TableHead,
    Code,
    Maths,
    Meta, ///< the line below the title; the interface's own font
};
inline constexpr std::size_t textRoleCount = 11;

/// One kind of text: its font and the fixed box that each of its lines stands in. Logical pixels.
struct TextStyle
{
    QFont font;
    double pixelSize = 0;
    double lineHeight = 0; ///< whole device pixels
    double baseline = 0; ///< below the top of the line box
    double meanAdvance = 0; ///< of running text
};

/// The fonts and measures of a page: a value, made anew when the choice, the document's language or the device pixel
/// ratio changes. Each style is found and measured when it is first asked for (one to five milliseconds, once), so that
/// the first frame opens no font that it does not show. Window's thread only; needs a QGuiApplication.
class Typography
{
public:
    /// `language`: BCP 47 of the document, which orders the Chinese, Japanese and Korean fallbacks.
    explicit Typography(const TypeChoice &choice = {}, const QString &language = {}, double devicePixelRatio = 1.0);

    [[nodiscard]] const TypeChoice &choice() const { return m_choice; }
    [[nodiscard]] const QString &language() const { return m_language; }
    [[nodiscard]] double devicePixelRatio() const { return m_ratio; }
    [[nodiscard]] const TextStyle &style(TextRole role) const;
    /// The font of inline code in running text.
    [[nodiscard]] const QStringList &monospaceFamilies() const;
    /// Width of the text column where there is room: measure × mean advance.
    [[nodiscard]] double columnWidth() const;
    /// Width of one level of a list or quotation.
    [[nodiscard]] double indent() const { return scaled(28); }
    /// A length of the drawing, zoomed and in whole device pixels.
    [[nodiscard]] double scaled(double pixels) const;
    /// To the nearest whole device pixel.
    [[nodiscard]] double snapped(double pixels) const;

private:
    [[nodiscard]] TextStyle made(TextRole role) const;
    [[nodiscard]] const QStringList &readingFamilies() const;

    TypeChoice m_choice;
    QString m_language;
    double m_ratio = 1.0;
    mutable QStringList m_reading;
    mutable QStringList m_monospace;
    mutable std::array<std::optional<TextStyle>, textRoleCount> m_styles;
};

/// A font of this size in logical pixels, fractions kept (QFont::setPixelSize knows whole ones only).
void setPixelSizeF(QFont &font, double pixels);
/// The families that text falls back to, existing ones only, in order: `first`, emoji, CJK by language, other scripts.
[[nodiscard]] QStringList withFallbacks(const QStringList &first, const QString &language);

} // namespace florilegium
