// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parse/html/converter.h"

#include "parse/html/code.h"
#include "parse/html/inlinestyle.h"
#include "parse/html/maths.h"
#include "parse/html/pictures.h"

#include <algorithm>

namespace florilegium::html {

namespace {

bool isBlank(QStringView text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.isSpace() && c != QChar::Nbsp; });
}

} // namespace

bool Converter::enterInline(Node node)
{
    switch (node.tag()) {
    case Tag::br: addBreak(); return false;
    case Tag::img: addPicture(node); return false;
    case Tag::svg:
    case Tag::input:
    case Tag::select: return false;
    case Tag::button:
        if (m_state.verbatim)
            return false;
        break;
    case Tag::a:
        push(node, false);
        enterLink(node);
        return true;
    case Tag::q: break;
    default:
        if (m_state.verbatim && isCodeDecoration(node))
            return false;
        break;
    }
    push(node, false);
    m_state.style |= m_state.verbatim ? quint16(StyleNone) : spanStyleOf(node);
    m_builder.setStyle(m_state.style);
    return true;
}

void Converter::enterLink(Node node)
{
    const QString name = node.attributeText("name");
    if (!name.isEmpty())
        m_builder.addTarget(m_links.targetName(name));
    const QString target = m_links.target(node.attribute("href"));
    if (target.isEmpty() || m_state.verbatim)
        return;
    m_frames.back().linkBefore = m_builder.beginLink(target, node.attributeText("title"));
}

void Converter::addText(QStringView text)
{
    if (m_state.verbatim) {
        if (m_state.lines && isBlank(text) && text.contains(u'\n'))
            return;
        m_builder.addText(text);
        return;
    }
    if (isBlank(text)) {
        if (m_builder.inBlock() && m_breaks == 0)
            m_builder.addText(u" ");
        return;
    }
    if (m_breaks >= 2 && !m_state.inCell && m_state.headingLevel == 0)
        endProse();
    else if (m_breaks > 0 && m_state.headingLevel > 0)
        m_builder.addText(u" ");
    else if (m_breaks > 0 && m_builder.inBlock())
        m_builder.addLineBreak();
    m_breaks = 0;
    openProse();
    m_builder.addText(text);
}

void Converter::addBreak()
{
    if (m_state.verbatim)
        m_builder.addText(u"\n");
    else
        ++m_breaks;
}

void Converter::addPicture(Node node)
{
    if (m_state.verbatim)
        return;
    if (isEmoji(node)) {
        addText(node.attributeText("alt"));
        return;
    }
    std::optional<ImageRef> picture = pictureOf(node, m_links);
    if (!picture || m_pictures.contains(picture->source))
        return;
    m_pictures.insert(picture->source);
    if (m_breaks >= 2)
        endProse();
    m_breaks = 0;
    m_builder.addImage(std::move(*picture));
}

void Converter::addFormula(Node node)
{
    const Formula formula = formulaOf(node);
    if (formula.text.isEmpty())
        return;
    if (formula.displayed && !m_state.inCell && !m_state.verbatim) {
        endProse();
        m_builder.beginBlock(BlockKind::Maths);
        m_builder.addText(formula.text);
        endProse();
        return;
    }
    const quint16 before = m_builder.addStyle(StyleMaths);
    addText(formula.text);
    m_builder.setStyle(before);
}

} // namespace florilegium::html
