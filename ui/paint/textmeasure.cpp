// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "paint/textmeasure.h"

#include <QFontMetricsF>

#include <algorithm>
#include <array>
#include <cmath>

namespace florilegium {

namespace {

constexpr qsizetype places = 128; // looked at, evenly over the text
constexpr qsizetype atEach = 128; // characters
constexpr char16_t letters = 128; // whose advances are known by themselves

class Sample
{
public:
    explicit Sample(const TextStyle &style)
        : m_style(style)
    {
        const QFontMetricsF metrics(style.font);
        for (char16_t u = u' '; u < letters; ++u)
            m_advances[u] = metrics.horizontalAdvance(QChar(u));
    }

    void add(QStringView text)
    {
        m_word = 0; // what a place begins with is part of a word
        bool whole = false;
        for (const QChar c : text) {
            if (c == u'\n') {
                whole = true;
                m_word = 0;
                continue;
            }
            const bool wide = isWide(c);
            const double advance = wide                      ? m_style.pixelSize
                : c.unicode() < letters && c.unicode() >= 32 ? m_advances[c.unicode()]
                                                             : m_style.meanAdvance;
            ++m_characters;
            m_width += advance;
            m_word += advance;
            if (c != u' ' && !wide)
                continue;
            if (whole)
                endWord(wide ? 0 : advance);
            whole = true;
            m_word = 0;
        }
    }

    // A line's end falls into a word by chance, into long ones more often; a space there hangs over.
    [[nodiscard]] TextMeasure result() const
    {
        if (m_characters == 0)
            return {};
        TextMeasure measure{.advance = m_width / m_characters / m_style.meanAdvance};
        if (m_words > 0 && m_wordWidths > 0)
            measure.waste = (m_squares / (2 * m_wordWidths) - m_spaces / m_words) / m_style.pixelSize;
        return measure;
    }

private:
    void endWord(double space)
    {
        ++m_words;
        m_wordWidths += m_word;
        m_squares += m_word * m_word;
        m_spaces += space;
    }

    const TextStyle &m_style;
    std::array<double, letters> m_advances{};
    double m_characters = 0;
    double m_width = 0;
    double m_word = 0; // so far
    double m_words = 0;
    double m_wordWidths = 0;
    double m_squares = 0;
    double m_spaces = 0;
};

} // namespace

bool isWide(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= 0x1100 && u <= 0x115F) || (u >= 0x2E80 && u <= 0xD7A3) || (u >= 0xF900 && u <= 0xFAFF)
        || (u >= 0xFF00 && u <= 0xFF60);
}

TextMeasure measuredText(QStringView text, const TextStyle &style)
{
    Sample sample(style);
    const qsizetype step = std::max<qsizetype>(text.size() / places, 1);
    for (qsizetype from = 0; from < text.size(); from += step)
        sample.add(text.mid(from, std::min(atEach, step)));
    return sample.result();
}

double estimatedLines(double length, const TextMeasure &measure, const TextStyle &style, double width)
{
    const double advance = style.meanAdvance * measure.advance;
    width = std::max(width, advance);
    const double needed = length * advance;
    if (needed <= width)
        return 1;
    const double capacity = std::max(width - measure.waste * style.pixelSize, advance);
    return 1 + std::ceil((needed - width) / capacity);
}

} // namespace florilegium
