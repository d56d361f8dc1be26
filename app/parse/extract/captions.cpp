// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parse/extract/captions.h"

#include <QRegularExpression>

namespace florilegium::extract {

using namespace Qt::StringLiterals;
using html::Node;
using html::Tag;

namespace {

constexpr qint32 longestCaption = 60; // words, with a credit beside a picture
constexpr qint32 longestLine = 14; // of a credit by itself
constexpr qint32 fewestShared = 3; // "Photo" alone is a label
constexpr qint32 longestShared = 20; // without a credit, in one block with the picture
constexpr qint32 reach = 12; // nodes between a picture and its caption

/// "Photo: Jane Roe", "(Image credit: NASA)".
bool isCreditLine(const QString &text)
{
    static const QRegularExpression line(
        u"^\\W{0,2}(?:(?:photo(?:graph)?|image|picture|video|photography|feature image|header image|hero image) ?(?:credits?|courtesy|source|by|:|\\x{00a9})|credits?: |courtesy (?:of|photo)|(?:titel|symbol)?(?:bild|foto)(?:quelle|nachweis|rechte|credit)?: |cr[e\\x{00e9}]dits? photo|foto: |fotograf)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return line.match(text).hasMatch();
}

/// Ends with who made the picture: "… via Getty", "(NASA/JPL)", "© AFP".
bool endsWithCredit(const QString &text)
{
    static const QRegularExpression end(
        u"(?:\\([^()]*(?:/|photo|image|credit|courtesy|via|getty|reuters|foto)[^()]*\\)|\\[[^\\[\\]]*(?:photo|image|credit|courtesy)[^\\[\\]]*\\]|(?:\\x{00a9}|\\bphoto(?:graph)?(?: credit| courtesy| by|:)|\\bimage(?: credit| courtesy| via| by|:)|\\bcredit:|\\bcourtesy|\\bfoto:|\\bvia\\b(?!.*\\.$))[^.]{2,60}|\\b(?:getty images|reuters|afp|shutterstock|istock|istockphoto\\.com|unsplash|picture alliance|dpa))\\W{0,2}$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return end.match(text).hasMatch();
}

/// Pictures of a block, all above its text: one within the text is a sign or a formula.
bool beginsWithPicture(Node block, const Segment &segment)
{
    bool any = false;
    for (qint32 i = block.index() + 1; i < block.endIndex(); ++i) {
        const Tag tag = block.tree()->nodes[size_t(i)].tag;
        if (tag == Tag::img && i > segment.first)
            return false;
        any = any || tag == Tag::img;
    }
    return any;
}

/// A picture with no text between it and the segment.
bool followsPicture(const Analysis &analysis, const Segment &segment)
{
    for (qint32 i = segment.first - 1; i > 0 && i >= segment.first - reach; --i) {
        const Node node = analysis.tree.node(i);
        if (node.isText() && !analysis.gone[size_t(i)] && !node.text().trimmed().isEmpty())
            return false;
        if (node.tag() == Tag::img)
            return true;
    }
    return false;
}

bool isCaption(const Analysis &analysis, const Segment &segment, Node block)
{
    if (segment.heading || segment.code || segment.words > longestCaption)
        return false;
    const bool shared = segment.words >= fewestShared && segment.words <= longestShared && segment.sentences <= 1
        && beginsWithPicture(block, segment);
    const bool follows = shared || followsPicture(analysis, segment);
    if (!follows && segment.words > longestLine)
        return false;
    const QString text = analysis.textOf(segment);
    return shared || isCreditLine(text) || (follows && endsWithCredit(text));
}

} // namespace

void markCaptions(const Analysis &analysis, Node root, html::Selection &selection)
{
    const auto [first, last] = analysis.segmentsIn(root);
    for (size_t i = first; i < last; ++i) {
        const Segment &segment = analysis.segments[i];
        const Node block = analysis.tree.node(segment.block);
        const bool mayBe = block != root && analysis.of(block).segments == 1 && !analysis.gone[size_t(segment.first)]
            && block.tag() != Tag::td && block.tag() != Tag::th && block.tag() != Tag::li;
        if (mayBe && isCaption(analysis, segment, block))
            selection.markCaption(block);
    }
}

} // namespace florilegium::extract
