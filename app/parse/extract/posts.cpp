// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parse/extract/posts.h"

#include "parse/extract/dates.h"
#include "parse/extract/lines.h"

#include <QRegularExpression>

namespace florilegium::extract {

using namespace Qt::StringLiterals;
using html::Node;
using html::Selection;

namespace {

constexpr double panelProse = 30; // words of running text: what holds more is no panel
constexpr double signatureShare = 0.1; // of the thread's prose
constexpr int labelWords = 12;

/// Labels that forum programs put around posts, in the languages of their usual translations.
bool isLabel(const QString &text)
{
    static const QRegularExpression label(
        u"^(?:#?\\d+|\\S|joined:?.*|posts?:?\\s*[\\d,.]*|location:?.*|messages:?\\s*[\\d,.]*|likes?:?\\s*[\\d,.]*|"
        u"reputation:?.*|"
        "thread starter.*|start date.*|last "
        "edited.*|registered:?.*|gender:?.*|interests:?.*|quote|reply|report|share|like|top|"
        "thanked by.*|view profile|view posts|online|offline|member|senior member|new "
        "member|moderator|administrator|well-known member|"
        "active member|click to expand.*|not open for further replies.*|you must log in.*|re: .*|.{1,40} said:|.{1,40} "
        "wrote:|"
        "mitglied "
        "seit.*|beitr\\x{00e4}ge:?.*|ort:.*|inscription:?.*|messages?\\s*:?\\s*\\d*|registrado:?.*|mensajes:?.*|"
        "add a comment.*|improve this (?:question|answer).*|follow|asked .*|answered .*|edited .*|show \\d+ more "
        "comments?|"
        "posted .{0,30}\\d{4}|post by .{1,60}\\d{4}.*|highest score.*|sorted by:?.*|reset to default|share a link to this .*|\\d+ (?:bronze|silver|gold) badges?)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return label.match(text).hasMatch();
}

/// "Jan 3, 2025, 7:14pm", "#2 · Feb 17, 2024", "2 days ago": nothing but when.
bool isDateLine(const QString &text)
{
    static const QRegularExpression ago(
        u"^(?:(?:about|over|almost)\\s)?(?:\\d+|an?|last)\\s?(?:s|m|h|d|w|mo|y|(?:second|minute|min|hour|hr|day|week|month|year)s?)\\.?(?:\\s(?:and|\\d).*)?(?:\\sago)?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return !isoDate(text).isEmpty() || ago.match(text).hasMatch();
}

/// A line of a name, a date and a number, each in an element of its own: the name stays.
void removeLabelsWithin(const Analysis &analysis, const Segment &segment, Selection &selection)
{
    for (qint32 i = segment.first; segment.last > segment.first && i <= segment.last; ++i) {
        const Node node = analysis.tree.node(i);
        if (!node.isText() || analysis.gone[size_t(i)])
            continue;
        const QString text = node.text().toString().simplified();
        if (isLabel(text) || isDateLine(text))
            selection.remove(node, LeftOutReason::Boilerplate, "label");
    }
}

/// Keeps the first line of a panel, which is the name.
void keepName(const Analysis &analysis, Node panel, Selection &selection)
{
    const auto [first, last] = analysis.segmentsIn(panel);
    bool kept = false;
    for (size_t i = first; i < last; ++i) {
        const Segment &segment = analysis.segments[i];
        if (analysis.gone[size_t(segment.first)])
            continue;
        if (kept || isLabel(analysis.textOf(segment)))
            removeText(analysis, segment, selection, LeftOutReason::Metadata, "member");
        else
            kept = true;
    }
}

/// A whole post may be named after its writer's rank.
bool holdsPost(const Analysis &analysis, Node node)
{
    for (qint32 i = node.index() + 1; i < node.endIndex(); ++i) {
        const Hints hints = analysis.hints[size_t(i)];
        if ((hints & (PostHint | ContentHint)) && !(hints & (PosterHint | BylineHint))
            && analysis.sums[size_t(i)].paragraphs > 0)
            return true;
    }
    return false;
}

} // namespace

void cleanPosts(const Analysis &analysis, Node root, Selection &selection)
{
    const double all = analysis.of(root).prose;
    for (qint32 i = root.index() + 1; i < root.endIndex(); ++i) {
        const Node node = analysis.tree.node(i);
        const Hints hints = analysis.hints[size_t(i)];
        if (node.isText() || selection.isRemoved(node) || !(hints & (SignatureHint | PosterHint))
            || html::isInline(node.tag()))
            continue;
        const Sums &sums = analysis.of(node);
        if (sums.words == 0 || (hints & ContentHint))
            continue;
        if ((hints & SignatureHint) && sums.prose <= signatureShare * all + labelWords)
            selection.remove(node, LeftOutReason::Boilerplate, "signature");
        else if (sums.prose <= panelProse && !holdsPost(analysis, node))
            keepName(analysis, node, selection);
        else
            continue;
        i = node.endIndex() - 1;
    }
    const auto [first, last] = analysis.segmentsIn(root);
    for (size_t i = first; i < last; ++i) {
        const Segment &segment = analysis.segments[i];
        if (segment.words > labelWords || segment.code || analysis.gone[size_t(segment.first)])
            continue;
        if (const QString text = analysis.textOf(segment); isLabel(text) || isDateLine(text))
            removeText(analysis, segment, selection, LeftOutReason::Boilerplate, "label");
        else
            removeLabelsWithin(analysis, segment, selection);
    }
}

} // namespace florilegium::extract
