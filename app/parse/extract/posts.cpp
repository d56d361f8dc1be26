// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parse/extract/posts.h"

#include "parse/extract/cleaning.h"

#include <QRegularExpression>

namespace florilegium::extract {

using namespace Qt::StringLiterals;
using html::Node;
using html::Selection;

namespace {

constexpr double panelShare = 0.1; // of the thread's prose: what holds more is no panel
constexpr int panelParagraphs = 1;
constexpr int labelWords = 12;

/// Labels that forum programs put around posts, in the languages of their usual translations.
bool isLabel(const QString &text)
{
    static const QRegularExpression label(
        u"^(?:#\\d+|\\d+|joined:?.*|posts?:?\\s*[\\d,.]*|location:?.*|messages:?\\s*[\\d,.]*|likes?:?\\s*[\\d,.]*|reputation:?.*|"
        "thread starter.*|start date.*|last edited.*|registered:?.*|gender:?.*|interests:?.*|quote|reply|report|share|like|top|"
        "thanked by.*|view profile|view posts|online|offline|member|senior member|new member|moderator|administrator|well-known member|"
        "active member|click to expand.*|not open for further replies.*|you must log in.*|re: .*|.{1,40} said:|.{1,40} wrote:|"
        "mitglied seit.*|beitr\\x{00e4}ge:?.*|ort:.*|inscription:?.*|messages?\\s*:?\\s*\\d*|registrado:?.*|mensajes:?.*|"
        "add a comment.*|improve this (?:question|answer).*|follow|asked .*|answered .*|edited .*|show \\d+ more comments?|"
        "posted .{0,30}\\d{4}|post by .{1,60}\\d{4}.*|highest score.*|sorted by:?.*|reset to default|share a link to this .*|\\d+ (?:bronze|silver|gold) badges?)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return label.match(text).hasMatch();
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

} // namespace

void cleanPosts(const Analysis &analysis, Node root, Selection &selection)
{
    const double all = analysis.of(root).prose;
    for (qint32 i = root.index() + 1; i < root.endIndex(); ++i) {
        const Node node = analysis.tree.node(i);
        const Hints hints = analysis.hints[size_t(i)];
        if (node.isText() || selection.isRemoved(node) || !(hints & (SignatureHint | PosterHint)) || html::isInline(node.tag()))
            continue;
        const Sums &sums = analysis.of(node);
        if (sums.words == 0 || sums.prose > panelShare * all + labelWords || (hints & ContentHint))
            continue;
        if (hints & SignatureHint)
            selection.remove(node, LeftOutReason::Boilerplate, "signature");
        else if (sums.paragraphs <= panelParagraphs)
            keepName(analysis, node, selection);
        else
            continue;
        i = node.endIndex() - 1;
    }
    const auto [first, last] = analysis.segmentsIn(root);
    for (size_t i = first; i < last; ++i) {
        const Segment &segment = analysis.segments[i];
        if (segment.words <= labelWords && !segment.code && isLabel(analysis.textOf(segment)))
            removeText(analysis, segment, selection, LeftOutReason::Boilerplate, "label");
    }
}

} // namespace florilegium::extract
