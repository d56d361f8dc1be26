// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parse/markup/lines.h"

#include <algorithm>

namespace florilegium::markup {

std::vector<Line> linesOf(QStringView text)
{
    std::vector<Line> lines;
    for (QStringView line : text.tokenize(u'\n')) {
        while (!line.isEmpty() && line.back().isSpace())
            line.chop(1);
        int indent = 0;
        qsizetype at = 0;
        for (; at < line.size() && (line[at] == u' ' || line[at] == u'\t'); ++at)
            indent = line[at] == u'\t' ? (indent / 8 + 1) * 8 : indent + 1;
        lines.push_back({line.sliced(at), indent});
    }
    return lines;
}

size_t indentedRun(Lines lines, size_t at, int indent)
{
    size_t end = at;
    for (size_t i = at; i < lines.size() && (lines[i].isBlank() || lines[i].indent >= indent); ++i)
        if (!lines[i].isBlank())
            end = i + 1;
    return end - at;
}

size_t filledRun(Lines lines, size_t at)
{
    size_t end = at;
    while (end < lines.size() && !lines[end].isBlank())
        ++end;
    return end - at;
}

QString joined(Lines lines)
{
    QString text;
    for (const Line &line : lines) {
        if (!text.isEmpty() && !line.isBlank())
            text += u' ';
        text += line.text;
    }
    return text;
}

QString verbatim(Lines lines, int indent)
{
    QString text;
    for (const Line &line : lines) {
        if (!text.isEmpty() || &line != lines.data())
            text += u'\n';
        if (!line.isBlank())
            text += QString(std::clamp(line.indent - indent, 0, 1000), u' ') + line.text;
    }
    return text;
}

bool isRow(QStringView text, QStringView characters, qsizetype least)
{
    return text.size() >= least && characters.contains(text.front())
        && std::ranges::all_of(text, [&](QChar c) { return c == text.front(); });
}

ItemMark itemMarkOf(QStringView text, QStringView bullets, qint32 next)
{
    if (text.size() >= 2 && bullets.contains(text[0]) && text[1].isSpace())
        return {2, 0};
    const bool bracket = text.startsWith(u'(');
    qsizetype at = bracket ? 1 : 0;
    qint32 number = 0;
    if (at < text.size() && text[at] == u'#') {
        number = next;
        ++at;
    } else {
        for (; at < text.size() && at < 8 && text[at] >= u'0' && text[at] <= u'9'; ++at)
            number = number * 10 + text[at].digitValue();
        if (at == (bracket ? 1 : 0))
            return {};
    }
    const bool closed = at < text.size() && (text[at] == u')' || (!bracket && text[at] == u'.'));
    if (!closed || at + 1 >= text.size() || !text[at + 1].isSpace())
        return {};
    return {at + 2, std::max(number, 1)};
}

void writeCode(DocumentBuilder &builder, const QString &language, const QString &code)
{
    builder.beginCode(language);
    builder.addText(code);
    builder.endBlock();
}

void writePreformatted(DocumentBuilder &builder, const QString &text)
{
    builder.beginBlock(BlockKind::Preformatted);
    builder.addText(text);
    builder.endBlock();
}

void writeMaths(DocumentBuilder &builder, const QString &formula)
{
    builder.beginBlock(BlockKind::Maths);
    builder.addText(formula);
    builder.endBlock();
}

void writeTable(DocumentBuilder &builder, const QList<QStringList> &rows, int headerRows,
                const std::function<void(const QString &)> &writeCell)
{
    constexpr qsizetype maxColumns = 1000;
    builder.beginTable(headerRows);
    for (const QStringList &row : rows) {
        builder.beginRow();
        for (const QString &cell : row.first(std::min(row.size(), maxColumns))) {
            builder.beginCell();
            writeCell(cell);
        }
    }
    builder.endBlock();
}

} // namespace florilegium::markup
