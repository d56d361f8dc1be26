// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parse/extract/linekinds.h"

#include "parse/extract/dates.h"

#include <QRegularExpression>

namespace florilegium::extract {

using namespace Qt::StringLiterals;
using html::Node;
using html::Tag;

namespace {

constexpr double mostlyLinks = 0.6; // of the words of a row of tags

/// The inline element around a text node, within its block, that `isIt` holds of; null when none.
template<typename Test>
Node inlineAround(Node text, Test isIt)
{
    for (Node node = text.parent(); !node.isNull() && html::isInline(node.tag()); node = node.parent())
        if (isIt(node))
            return node;
    return {};
}

template<typename Test>
bool allTextsOf(const Analysis &analysis, const Segment &segment, Test isIt)
{
    for (qint32 i = segment.first; i <= segment.last; ++i) {
        const Node node = analysis.tree.node(i);
        if (node.isText() && !analysis.gone[size_t(i)] && !node.text().trimmed().isEmpty() && !isIt(node))
            return false;
    }
    return true;
}

} // namespace

bool isTagRow(const Analysis &analysis, const Segment &segment)
{
    if (segment.linkWords < mostlyLinks * segment.words)
        return false;
    return allTextsOf(analysis, segment, [](Node text) {
        const Node link = inlineAround(text, [](Node node) { return node.tag() == Tag::a; });
        return link.isNull() || link.attribute("rel").contains("tag");
    });
}

bool isMachineLine(const Analysis &analysis, const Segment &segment)
{
    return allTextsOf(analysis, segment, [](Node text) {
        return !inlineAround(text, [](Node node) { return isMachineProperty(node); }).isNull();
    });
}

bool isPlaceholder(const QString &text)
{
    static const QRegularExpression placeholder(u"^\\[/?\\w[\\w-]*(?:_\\w+|(?: [\\w-]+=.*))\\]$"_s);
    return text.startsWith(u'[') && placeholder.match(text).hasMatch();
}

bool isMarkup(const QString &text)
{
    static const QRegularExpression markup(u"^<(?:img|iframe|script|div|a|ins|object) [^<>]*=[^<>]*>"_s);
    return text.startsWith(u'<') && markup.match(text).hasMatch();
}

bool isDateline(const QString &text, int words)
{
    constexpr int longest = 14;
    if (words > longest)
        return false;
    return text.startsWith("By "_L1) || text.startsWith("by "_L1) || !isoDate(text).isEmpty();
}

} // namespace florilegium::extract
