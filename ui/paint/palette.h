// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "annotate/highlight.h"

#include <QColor>
#include <QHash>
#include <QString>

namespace florilegium {

enum class Look : quint8 { Light, Sepia, Dark, HighContrast };
[[nodiscard]] QString toWord(Look look);
[[nodiscard]] std::optional<Look> lookFromWord(QStringView word);

/// What marks of a colour are underlined with, for who does not see hues, or not these.
enum class MarkPattern : quint8 { None, Line, Double, Dots, Dashes, Waves };

/// The two tones of a colour category: the band under the text, and the ink of rules, underlines, dots and symbols.
struct Tone
{
    QColor band;
    QColor ink;
    MarkPattern pattern = MarkPattern::None;
    bool operator==(const Tone &) const = default;
};

/// Every colour of the window, as one value. Contrast is promised and tested: text on page and on every band (under
/// the selection too), soft and faint text on page, side and selected row are at least 4.5:1.
struct Palette
{
    Look look = Look::Light;
    QColor page;
    QColor side;
    QColor bar;
    QColor text;
    QColor soft;
    QColor faint;
    QColor line; ///< hairlines
    QColor selectedRow;
    QColor accent; ///< only for what is active or wrong
    QColor selection; ///< of text, with its alpha
    QColor match; ///< of find, with its alpha
    QColor codeBackground;
    QHash<QString, Tone>
        tones; ///< by colour key: claim, evidence, question, contradiction, definition; or the reader's

    [[nodiscard]] bool isDark() const { return page.lightness() < 128; }
    /// The tone of a key; a stable one of the five for keys that are not known.
    [[nodiscard]] Tone tone(const QString &key) const;
    /// Takes the reader's shades and patterns.
    void follow(const QList<Colour> &colours);

private:
    [[nodiscard]] Look toneLook() const;
};

/// High contrast follows the application's palette: the system's, as long as no other one was set.
[[nodiscard]] Palette paletteFor(Look look);
/// WCAG 2.1 contrast ratio, 1 to 21; `foreground` may be translucent.
[[nodiscard]] double contrastRatio(const QColor &foreground, const QColor &background);

} // namespace florilegium
