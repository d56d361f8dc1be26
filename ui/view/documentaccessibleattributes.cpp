// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "view/documentaccessibleattributes.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace florilegium {

namespace {

struct StyleName
{
    SpanStyle style;
    QStringView attribute;
};

constexpr StyleName styleNames[] = {
    {StyleStrong, u"font-weight:bold"},
    {StyleEmphasis, u"font-style:italic"},
    {StyleCode, u"font-family:monospace"},
    {StyleKeyboard, u"font-family:monospace"},
    {StyleStrike, u"text-line-through-type:single"},
    {StyleUnderline, u"text-underline-type:single"},
    {StyleSubscript, u"text-position:sub"},
    {StyleSuperscript, u"text-position:super"},
};

/// The part of `range` around `offset` that neither begins nor ends inside `other`.
TextRange cutAt(TextRange range, TextRange other, qsizetype offset)
{
    if (other.contains(offset))
        return range.intersected(other);
    if (other.end <= offset)
        return {std::max(range.start, other.end), range.end};
    return {range.start, std::min(range.end, other.start)};
}

/// Cuts where highlights begin or end within `range`; whether one of them holds `offset`.
bool cutAtHighlights(TextRange &range, const HighlightSet &highlights, qsizetype offset)
{
    bool isMarked = false;
    for (const TextRange marked : highlights.markedIn(range)) {
        isMarked |= marked.contains(offset);
        range = cutAt(range, marked, offset);
    }
    return isMarked;
}

/// As they are painted (paint/softunderlines.h).
QStringView underlineOf(SoftKind kind)
{
    switch (kind) {
    case SoftKind::Hedge: return u"wave";
    case SoftKind::Attribution: return u"dash";
    case SoftKind::Quantity: return u"dotted";
    }
    Q_UNREACHABLE_RETURN({});
}

/// Cuts where soft words begin or end within `range`, of which no more than what is near is kept; appends to `names`
/// what those at `offset` are.
void cutAtSoftWords(TextRange &range, const std::function<QList<SoftSpan>(TextRange)> &softWords, qsizetype offset,
                    QStringList &names)
{
    constexpr qsizetype near = 1000; // characters to either side
    const TextRange looked = range.intersected({offset - near, offset + near});
    const QList<SoftSpan> spans = softWords(looked);
    if (!spans.isEmpty())
        range = looked;
    for (const SoftSpan &span : spans) {
        range = cutAt(range, span.range, offset);
        if (span.range.contains(offset))
            names << u"text-underline-type:single"_s << u"text-underline-style:"_s + underlineOf(span.kind)
                  << u"soft:"_s + toWord(span.kind);
    }
}

} // namespace

TextAttributes textAttributesAt(const Document &document, const HighlightSet *highlights, qsizetype offset,
                                const std::function<QList<SoftSpan>(TextRange)> &softWords)
{
    const qsizetype index = document.blockAt(offset);
    if (index < 0)
        return {};
    TextAttributes found{{}, document.blocks()[std::size_t(index)].range()};
    QStringList names;
    for (const Span &span : document.spansIn(found.range)) {
        found.range = cutAt(found.range, span.range(), offset);
        if (!span.range().contains(offset))
            continue;
        for (const StyleName &name : styleNames) {
            if (span.style & name.style)
                names.append(name.attribute.toString());
        }
        if (span.link >= 0)
            names.append(u"link:true"_s);
    }
    if (highlights && cutAtHighlights(found.range, *highlights, offset))
        names.append(u"mark:true"_s);
    if (softWords)
        cutAtSoftWords(found.range, softWords, offset, names);
    names.removeDuplicates();
    found.text = names.isEmpty() ? QString() : names.join(u';') + u';';
    return found;
}

} // namespace florilegium
