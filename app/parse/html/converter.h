// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "parse/html/convert.h"
#include "parse/html/tables.h"

#include <QSet>

#include <optional>

namespace florilegium::html {

/// The state of convert(): what is open around the node at hand.
class Converter
{
public:
    Converter(const Tree &tree, const Selection &selection, const Links &links, int topHeading,
              DocumentBuilder &builder)
        : m_tree(tree)
        , m_selection(selection)
        , m_links(links)
        , m_builder(builder)
        , m_topHeading(topHeading)
    {
    }

    void run(const std::stop_token &stop);

private:
    /// What holds below an element, and is put back after it.
    struct State
    {
        BlockKind prose = BlockKind::Paragraph; ///< the kind of block that text starts
        int headingLevel = 0;
        int listDepth = 0;
        int quoteDepth = 0;
        qint32 number = 0; ///< of the next item
        qint32 step = 0; ///< 0: not numbered
        quint16 style = StyleNone;
        bool verbatim = false;
        bool inCell = false;
        bool footnotes = false;
        bool lines = false; ///< each element of code below is a line
    };
    struct Frame
    {
        qint32 end = 0;
        State outer;
        bool block = false;
        bool item = false;
        std::optional<qint32> linkBefore;
    };

    /// Walks [from, end) of the tree. Nests once only, for the cells of a table.
    void walk(qint32 from, qint32 end, const std::stop_token &stop);
    [[nodiscard]] bool enter(Node node); ///< false: all of it was handled
    void leave(const Frame &frame);
    [[nodiscard]] bool enterBlock(Node node);
    [[nodiscard]] bool enterInline(Node node);
    void enterContainer(Node node);
    [[nodiscard]] bool enterPre(Node node);
    [[nodiscard]] bool enterTable(Node node);
    void enterList(Node node);
    void enterItem(Node node);
    void enterLink(Node node);
    void addText(QStringView text);
    void addBreak();
    void addPicture(Node node);
    void addFormula(Node node);
    void addLeftOut(Node node);
    void openProse();
    void endProse();
    void push(Node node, bool block);

    const Tree &m_tree;
    const Selection &m_selection;
    const Links &m_links;
    DocumentBuilder &m_builder;
    int m_topHeading;
    State m_state;
    std::vector<Frame> m_frames;
    bool m_itemPending = false; // an item has begun and has no block yet
    qint32 m_itemNumber = 0;
    int m_breaks = 0; // <br> since the last text
    qsizetype m_leftOutText = 0;
    QSet<QString> m_pictures; // sources shown already
};

} // namespace florilegium::html
