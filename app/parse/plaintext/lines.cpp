// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parse/plaintext/lines.h"

#include "parse/textpieces.h"

#include <algorithm>
#include <array>

namespace florilegium::plaintext {

namespace {

constexpr qsizetype sampleSize = TextPieces::firstUnits;
constexpr qint32 longestWrapped = 132; // the widest page that people wrapped by hand for
constexpr size_t longestGroup = 4096;
constexpr qint32 codeIndent = 4;

bool isSpace(char16_t c)
{
    return c == u' ' || c == u'\t' || c == 0xa0 || c == 0x3000;
}

qint32 columnsAfter(qint32 column, char16_t space)
{
    if (space == u'\t')
        return (column / 4 + 1) * 4;
    return column + (space == 0x3000 ? 2 : 1);
}

} // namespace

Line readLine(QStringView text, qsizetype &at)
{
    qsizetype next = text.indexOf(u'\n', at);
    next = next < 0 ? text.size() : next;
    Line line{.raw = qint32(at), .start = qint32(at), .end = qint32(next)};
    const char16_t *units = text.utf16();
    while (line.start < line.end && isSpace(units[line.start]))
        line.indent = columnsAfter(line.indent, units[line.start++]);
    while (line.end > line.start && isSpace(units[line.end - 1]))
        --line.end;
    at = std::min(next + 1, text.size());
    return line;
}

Shape shapeOf(QStringView text)
{
    const QStringView sample = text.first(std::min(text.size(), sampleSize));
    std::array<qint32, longestWrapped + 1> lengths{};
    qint64 inLong = 0;
    qint64 inShort = 0;
    qint32 continued = 0;
    qint32 previous = 0; // length of the line before, 0 for a blank one
    for (qsizetype at = 0; at < sample.size();) {
        const qint32 length = readLine(sample, at).length();
        (length > longestWrapped ? inLong : inShort) += length;
        if (length > 0 && previous > 0 && previous <= longestWrapped) {
            ++lengths[size_t(previous)];
            ++continued;
        }
        previous = length;
    }
    Shape shape{.lineIsParagraph = inLong > inShort, .width = 0};
    qint32 seen = 0;
    while (shape.width < longestWrapped && seen * 10 < continued * 9)
        seen += lengths[size_t(++shape.width)];
    return shape;
}

bool GroupReader::staysWith(const Line &before, const Line &line) const
{
    if (!m_shape.lineIsParagraph)
        return true;
    const bool quoted = m_text[before.start] == u'>' && m_text[line.start] == u'>';
    const bool underline = m_text[line.start] == u'=' || m_text[line.start] == u'-';
    return quoted || underline || (before.indent >= codeIndent && line.indent >= codeIndent);
}

void GroupReader::next(Lines &group)
{
    group.clear();
    while (m_at < m_text.size() && group.size() < longestGroup) {
        qsizetype after = m_at;
        const Line line = readLine(m_text, after);
        if (line.isBlank() ? !group.empty() : !group.empty() && !staysWith(group.back(), line))
            return;
        if (!line.isBlank())
            group.push_back(line);
        m_at = after;
    }
}

} // namespace florilegium::plaintext
