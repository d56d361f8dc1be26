// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parse/html/converter.h"

#include "parse/html/code.h"
#include "parse/html/inlinestyle.h"

#include <algorithm>
#include <limits>

namespace florilegium::html {

namespace {

bool isFootnoteList(Node node)
{
    const QByteArrayView role = node.attribute("role");
    if (role == QByteArrayView("doc-endnotes") || role == QByteArrayView("doc-footnote"))
        return true;
    const QByteArray names = namesOf(node);
    return names.contains("footnotes") || names.contains("endnotes") || node.attribute("epub:type").contains("notes");
}

/// A footnote by itself, as books have them: not an item of a list of them.
bool isLoneFootnote(Node node)
{
    const QByteArrayView type = node.attribute("epub:type");
    return node.tag() != Tag::li
        && (type == QByteArrayView("footnote") || type == QByteArrayView("endnote")
            || type == QByteArrayView("rearnote"));
}

constexpr qsizetype maxCaption = 400; // characters; what is longer is text, whatever its class

/// A caption by its name: themes write them as <p> or <div> beside the picture.
bool isNamedCaption(Node node)
{
    if (node.tag() != Tag::p && node.tag() != Tag::div)
        return false;
    const QByteArray names = namesOf(node);
    const bool named = names.contains("caption") || names.contains("image-credit") || names.contains("photo-credit");
    return named && plainText(node, maxCaption + 1).size() <= maxCaption;
}

} // namespace

/// Opens the block that text belongs into, if none is open.
void Converter::openProse()
{
    if (m_builder.inBlock() || m_state.inCell)
        return;
    if (m_state.headingLevel > 0) {
        m_itemPending = false;
        m_builder.beginBlock(BlockKind::Heading, m_state.headingLevel);
    } else if (m_itemPending && m_state.prose != BlockKind::Caption) { // an item may begin with a figure
        m_itemPending = false;
        m_builder.beginBlock(m_state.footnotes ? BlockKind::Footnote : BlockKind::ListItem, 0, m_itemNumber);
    } else {
        m_builder.beginBlock(m_state.prose);
    }
}

void Converter::endProse()
{
    m_builder.endBlock();
    m_breaks = 0;
}

bool Converter::enterBlock(Node node)
{
    const Tag tag = node.tag();
    if (m_state.verbatim && isCodeDecoration(node))
        return false;
    if (tag == Tag::pre && !m_state.verbatim && !m_state.inCell)
        return enterPre(node);
    if (tag == Tag::table && !m_state.verbatim && !m_state.inCell && enterTable(node))
        return false;
    if (tag == Tag::iframe || tag == Tag::object || tag == Tag::embed || tag == Tag::video || tag == Tag::audio
        || tag == Tag::canvas || tag == Tag::textarea)
        return false;
    if (m_state.inCell && m_builder.inBlock())
        m_builder.addText(u" ");
    else if (!m_state.verbatim)
        endProse();
    if (tag == Tag::hr) {
        if (!m_state.inCell && !m_state.verbatim)
            m_builder.addRule();
        return false;
    }
    push(node, true);
    if (!m_state.inCell && !m_state.verbatim)
        enterContainer(node);
    return true;
}

/// What a block-level element means for the text in it.
void Converter::enterContainer(Node node)
{
    const Tag tag = node.tag();
    switch (tag) {
    case Tag::h1:
    case Tag::h2:
    case Tag::h3:
    case Tag::h4:
    case Tag::h5:
    case Tag::h6: m_state.headingLevel = std::max(headingLevel(tag), m_topHeading); break;
    case Tag::blockquote:
        m_state.prose = BlockKind::Quote;
        m_builder.setQuoteDepth(++m_state.quoteDepth);
        break;
    case Tag::ul:
    case Tag::ol:
    case Tag::menu:
    case Tag::dir: enterList(node); break;
    case Tag::li: enterItem(node); break;
    case Tag::dt: m_state.prose = BlockKind::DefinitionTerm; break;
    case Tag::dd: m_state.prose = BlockKind::Definition; break;
    case Tag::figure:
    case Tag::figcaption:
    case Tag::caption: m_state.prose = BlockKind::Caption; break;
    case Tag::section:
    case Tag::div:
    case Tag::aside:
    case Tag::footer: m_state.footnotes = m_state.footnotes || isFootnoteList(node); break;
    default: break;
    }
    if (m_selection.isCaption(node) || isNamedCaption(node))
        m_state.prose = BlockKind::Caption;
    else if (isLoneFootnote(node))
        m_state.prose = BlockKind::Footnote;
    m_state.style |= spanStyleOf(node);
    m_builder.setStyle(m_state.style);
}

void Converter::enterList(Node node)
{
    m_itemPending = false;
    m_state.prose = m_state.prose == BlockKind::Quote ? BlockKind::Quote : BlockKind::Paragraph;
    m_state.footnotes = m_state.footnotes || isFootnoteList(node);
    m_builder.setListDepth(++m_state.listDepth);
    m_state.step = node.tag() != Tag::ol ? 0 : node.hasAttribute("reversed") ? -1 : 1;
    if (m_state.step == 0)
        return;
    qint32 items = 0;
    for (Node each = node.firstChild(); !each.isNull(); each = each.nextSibling())
        items += each.tag() == Tag::li ? 1 : 0;
    bool ok = false;
    const int start = node.attribute("start").toByteArray().toInt(&ok);
    m_state.number = ok ? start : m_state.step < 0 ? items : 1;
}

void Converter::enterItem(Node node)
{
    if (m_state.listDepth == 0) // an item outside any list
        m_builder.setListDepth(++m_state.listDepth);
    bool ok = false;
    const int value = node.attribute("value").toByteArray().toInt(&ok);
    if (ok && m_state.step != 0)
        m_state.number = value;
    m_itemNumber = m_state.step != 0 || m_state.footnotes ? m_state.number : 0;
    m_itemPending = true;
    if (m_state.step != 0 && m_state.number < std::numeric_limits<qint32>::max()
        && m_state.number > std::numeric_limits<qint32>::min())
        m_state.number += m_state.step;
    m_frames.back().item = true;
}

bool Converter::enterPre(Node node)
{
    endProse();
    push(node, true);
    m_itemPending = false;
    if (isCode(node))
        m_builder.beginCode(codeLanguage(node));
    else
        m_builder.beginBlock(BlockKind::Preformatted);
    m_state.verbatim = true;
    m_state.style = StyleNone;
    m_state.lines = !textOf(node).trimmed().contains(u'\n');
    m_builder.setStyle(StyleNone);
    return true;
}

bool Converter::enterTable(Node node)
{
    const std::optional<TablePlan> plan = planTable(node, m_selection);
    if (!plan)
        return false;
    endProse();
    m_itemPending = false;
    const State outer = m_state;
    if (!plan->caption.isNull()) {
        m_state.prose = BlockKind::Caption;
        walk(plan->caption.index(), plan->caption.endIndex(), {});
        endProse();
    }
    m_builder.beginTable(plan->headerRows, plan->alignments);
    m_state.inCell = true;
    for (const auto &row : plan->rows) {
        m_builder.beginRow();
        for (const Node cell : row) {
            m_builder.beginCell();
            m_breaks = 0;
            if (!cell.isNull())
                walk(cell.index() + 1, cell.endIndex(), {});
        }
    }
    m_state = outer;
    endProse();
    return true;
}

} // namespace florilegium::html
