// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

#include <vector>

namespace florilegium::plaintext {

/// One line of a text whose line ends are all '\n'. Offsets in UTF-16 units of the text.
struct Line
{
    qint32 raw = 0; ///< where the line starts, indentation included
    qint32 start = 0; ///< first character that is not white space
    qint32 end = 0; ///< behind the last such
    qint32 indent = 0; ///< columns before it; a tab goes to the next multiple of 4

    [[nodiscard]] qint32 length() const { return end - start; }
    [[nodiscard]] bool isBlank() const { return end == start; }
};

/// Lines that no blank line parts.
using Lines = std::vector<Line>;

/// The line that starts at `at`; moves `at` behind it.
[[nodiscard]] Line readLine(QStringView text, qsizetype &at);

[[nodiscard]] inline QStringView contentOf(QStringView text, const Line &line)
{
    return text.sliced(line.start, line.length());
}

/// How a text is laid out, found from its first 256 Ki units.
struct Shape
{
    bool lineIsParagraph = false; ///< most of the text stands in lines too long to be wrapped by hand
    qint32 width = 0; ///< else: where lines are wrapped, in UTF-16 units; small for verse and lists
};
[[nodiscard]] Shape shapeOf(QStringView text);

/// Reads groups: lines up to a blank one. Where a line is a paragraph, an ordinary line is a group of its own, and only
/// indented or quoted lines stay together.
class GroupReader
{
public:
    GroupReader(QStringView text, Shape shape)
        : m_text(text)
        , m_shape(shape)
    {
    }

    /// Fills `group` anew; empty at the end of the text. A run without blank lines is cut after 4096 lines.
    void next(Lines &group);
    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }

private:
    [[nodiscard]] bool staysWith(const Line &before, const Line &line) const;

    QStringView m_text;
    Shape m_shape;
    qsizetype m_at = 0;
};

} // namespace florilegium::plaintext
