// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parse/html/inlinestyle.h"

#include "document/block.h"

namespace florilegium::html {

namespace {

// clang-format off
quint16 styleOfTag(Tag tag)
{
    switch (tag) {
    case Tag::b: case Tag::strong: case Tag::summary: return StyleStrong;
    case Tag::i: case Tag::em: case Tag::cite: case Tag::dfn: case Tag::var: return StyleEmphasis;
    case Tag::code: case Tag::tt: case Tag::samp: return StyleCode;
    case Tag::kbd: return StyleKeyboard;
    case Tag::s: case Tag::strike: case Tag::del: return StyleStrike;
    case Tag::u: case Tag::ins: return StyleUnderline;
    case Tag::sub: return StyleSubscript;
    case Tag::sup: return StyleSuperscript;
    case Tag::small: return StyleSmall;
    case Tag::mark: return StyleMark;
    default: return StyleNone;
    }
}
// clang-format on

} // namespace

quint16 spanStyleOf(Node node)
{
    quint16 style = styleOfTag(node.tag());
    if (node.tag() != Tag::span)
        return style;
    const QByteArray written = node.attribute("style").toByteArray().replace(' ', "").toLower();
    if (written.isEmpty())
        return style;
    if (written.contains("font-weight:bold") || written.contains("font-weight:700"))
        style |= StyleStrong;
    if (written.contains("font-style:italic"))
        style |= StyleEmphasis;
    if (written.contains("font-variant:small-caps"))
        style |= StyleSmallCaps;
    if (written.contains("vertical-align:super"))
        style |= StyleSuperscript;
    if (written.contains("vertical-align:sub"))
        style |= StyleSubscript;
    return style;
}

} // namespace florilegium::html
