// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "paint/spanformats.h"

#include <QTextCharFormat>

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

void setSize(QTextCharFormat &format, double pixels)
{
    QFont font;
    setPixelSizeF(font, pixels);
    format.setFontPointSize(font.pointSizeF());
}

void addShape(QTextCharFormat &format, quint16 style, const Typography &typography, double size)
{
    if (style & (StyleCode | StyleKeyboard)) {
        format.setFontFamilies(typography.monospaceFamilies());
        setSize(format, size * 0.86);
    } else if (style & StyleSmall) {
        setSize(format, size * 0.85);
    }
    if (style & StyleStrong)
        format.setFontWeight(QFont::Bold);
    if (style & (StyleEmphasis | StyleMaths))
        format.setFontItalic(true);
    if (style & StyleSmallCaps)
        format.setFontCapitalization(QFont::SmallCaps);
    if (style & StyleSubscript)
        format.setVerticalAlignment(QTextCharFormat::AlignSubScript);
    if (style & StyleSuperscript)
        format.setVerticalAlignment(QTextCharFormat::AlignSuperScript);
}

QTextCharFormat formatOf(const Span &span, TextRole role, const Typography &typography, const Palette &palette,
                         const PaperLinks *links)
{
    QTextCharFormat format;
    addShape(format, span.style, typography, typography.style(role).pixelSize);
    if (span.style & StyleStrike)
        format.setFontStrikeOut(true);
    if (span.style & StyleUnderline)
        format.setUnderlineStyle(QTextCharFormat::SingleUnderline);
    if (span.link >= 0) {
        format.setUnderlineStyle(QTextCharFormat::SingleUnderline);
        format.setUnderlineColor(palette.faint);
        if (links && !links->addresses.value(span.link).isEmpty())
            format.setAnchorHref(links->addresses.value(span.link));
    }
    return format;
}

// A place is named on its first word: formats part letters that may be joined, but never words.
void addPlaces(QList<QTextLayout::FormatRange> &formats, const Document &document, TextRange range,
               std::span<const qint32> places)
{
    for (auto place = std::ranges::lower_bound(places, range.start); place != places.end() && *place < range.end;
         ++place) {
        const qsizetype space = document.text().indexOf(u' ', *place);
        QTextLayout::FormatRange made;
        made.start = int(*place - range.start);
        made.length = int((space < 0 ? range.end : std::min(space, range.end)) - *place);
        made.format.setAnchorNames({u"o%1"_s.arg(*place)});
        formats.append(made);
    }
}

} // namespace

QList<QTextLayout::FormatRange> spanFormats(const Document &document, TextRange range, TextRole role,
                                            const Typography &typography, const Palette &palette,
                                            const PaperLinks *links)
{
    QList<QTextLayout::FormatRange> formats;
    for (const Span &span : document.spansIn(range)) {
        const TextRange part = span.range().intersected(range);
        if (part.isEmpty())
            continue;
        QTextLayout::FormatRange made;
        made.start = int(part.start - range.start);
        made.length = int(part.length());
        made.format = formatOf(span, role, typography, palette, links);
        if (made.format.isEmpty())
            continue;
        if (!formats.isEmpty() && formats.back().start + formats.back().length == made.start
            && formats.back().format == made.format)
            formats.back().length += made.length;
        else
            formats.append(made);
    }
    if (links)
        addPlaces(formats, document, range, links->places);
    return formats;
}

} // namespace florilegium
