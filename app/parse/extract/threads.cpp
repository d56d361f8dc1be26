// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parse/extract/threads.h"

namespace florilegium::extract {

using html::Node;

namespace {

constexpr int fewestPosts = 2;

} // namespace

bool isThread(const Analysis &analysis, const LinkedData &linked)
{
    if (linked.isThread)
        return true;
    int posts = 0;
    for (qint32 i = 0; i < analysis.tree.size(); ++i) {
        const Node node = analysis.tree.node(i);
        const QByteArrayView type = node.isText() ? QByteArrayView() : node.attribute("itemtype");
        if (type.contains("DiscussionForumPosting") || type.contains("QAPage") || type.contains("schema.org/Question") || type.contains("schema.org/Answer"))
            ++posts;
    }
    return posts >= fewestPosts;
}

} // namespace florilegium::extract
