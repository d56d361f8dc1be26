// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parse/html/converter.h"

#include "parse/html/marks.h"
#include "parse/html/maths.h"

#include <algorithm>

namespace florilegium::html {

namespace {

constexpr qsizetype maxLeftOutPiece = 20'000; // characters of one piece that are kept
constexpr qsizetype maxLeftOutAll = 2'000'000; // of all of them

} // namespace

void Converter::run(const std::stop_token &stop)
{
    walk(0, m_tree.size(), stop);
    endProse();
}

void Converter::walk(qint32 from, qint32 end, const std::stop_token &stop)
{
    const size_t bottom = m_frames.size();
    qint32 at = from;
    while (at < end && !((at & 0xfff) == 0 && stop.stop_requested())) {
        while (m_frames.size() > bottom && m_frames.back().end <= at) {
            leave(m_frames.back());
            m_frames.pop_back();
        }
        const Node node = m_tree.node(at);
        if (node.isText()) {
            if (m_selection.isRemoved(node))
                addLeftOut(node);
            else
                addText(node.text());
            ++at;
        } else {
            at = enter(node) ? at + 1 : node.endIndex();
        }
    }
    while (m_frames.size() > bottom) {
        leave(m_frames.back());
        m_frames.pop_back();
    }
}

void Converter::push(Node node, bool block)
{
    m_frames.push_back({node.endIndex(), m_state, block, false, std::nullopt});
}

void Converter::leave(const Frame &frame)
{
    if (frame.block && m_state.lines && m_state.verbatim)
        m_builder.addLineBreak();
    if (frame.block && !frame.outer.verbatim && !frame.outer.inCell)
        endProse();
    if (frame.block && frame.outer.inCell)
        m_builder.addText(u" ");
    if (frame.item)
        m_itemPending = false;
    const qint32 number = m_state.number;
    m_state = frame.outer;
    if (frame.item)
        m_state.number = number;
    m_builder.setStyle(m_state.style);
    if (frame.linkBefore)
        m_builder.setLink(*frame.linkBefore);
    m_builder.setListDepth(m_state.listDepth);
    m_builder.setQuoteDepth(m_state.quoteDepth);
}

bool Converter::enter(Node node)
{
    if (m_selection.isRemoved(node)) {
        addLeftOut(node);
        return false;
    }
    if (isFormula(node)) {
        addFormula(node);
        return false;
    }
    if (node == m_selection.title || isNeverShown(node.tag()) || isDrawnFormula(node))
        return false;
    if (const QByteArrayView id = node.attribute("id"); !id.isEmpty())
        m_builder.addTarget(m_links.targetName(QString::fromUtf8(id)));
    return isInline(node.tag()) ? enterInline(node) : enterBlock(node);
}

void Converter::addLeftOut(Node node)
{
    if (m_leftOutText >= maxLeftOutAll)
        return;
    const QString text = plainText(node, maxLeftOutPiece);
    if (text.isEmpty())
        return;
    m_leftOutText += text.size();
    const Selection::Removal *removal = m_selection.removal(node);
    m_builder.leaveOut(removal->reason, text, QString::fromLatin1(removal->what), markOf(node));
}

QString plainText(Node node, qsizetype limit)
{
    QString text;
    const Tree *tree = node.tree();
    qint32 at = node.index();
    while (at < node.endIndex() && text.size() < limit) {
        const Node each = tree->node(at);
        if (each.isText()) {
            text += each.text();
        } else if (isNeverShown(each.tag()) || each.tag() == Tag::svg) {
            at = each.endIndex();
            continue;
        } else if (!isInline(each.tag()) || each.tag() == Tag::br) {
            text += u' ';
        }
        ++at;
    }
    return text.simplified().first(std::min(limit, text.simplified().size()));
}

void convert(const Tree &tree, const Selection &selection, const Links &links, int topHeading, DocumentBuilder &builder,
             const std::stop_token &stop)
{
    Converter(tree, selection, links, topHeading, builder).run(stop);
}

} // namespace florilegium::html
