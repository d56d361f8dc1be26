// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parse/extract/threads.h"

#include <QHash>
#include <QRegularExpression>

namespace florilegium::extract {

using namespace Qt::StringLiterals;
using html::Node;

namespace {

constexpr int fewestMarkedPosts = 2; // elements that microdata calls posts or answers
constexpr int fewestPosts = 3; // elements of one make that are named posts
constexpr double mostlyComments = 0.75; // of all prose
constexpr double fewestWords = 150; // of comments
// Each cue alone may deceive; together they need this much.
constexpr int enough = 2;

/// Words of addresses that forum programs and boards of questions use, whatever the site.
bool isThreadAddress(const QString &url)
{
    static const QRegularExpression address(
        u"(//|\\.)(forums?|boards?|bbs|community|discuss|discourse|discussions?|answers|ask)\\.|/"
        u"(forums?|threads?|showthread|viewtopic|topics?|"
        "boards?|discussions?|questions?|comments|t|d)[/.?-]|viewtopic\\.php|showthread\\.php|/index\\.php\\?topic="_s,
        QRegularExpression::CaseInsensitiveOption);
    return address.match(url).hasMatch();
}

bool isForumProgram(const QString &generator)
{
    static const QRegularExpression program(
        u"discourse|phpbb|vbulletin|xenforo|invision|vanilla|flarum|bbpress|mybb|smf|nodebb|fluxbb"_s,
        QRegularExpression::CaseInsensitiveOption);
    return program.match(generator).hasMatch();
}

bool isPostName(const QByteArray &names)
{
    static constexpr QByteArrayView words[] = {"post", "message", "comment", "reply", "answer", "crayons"};
    return std::ranges::any_of(words, [&](QByteArrayView word) { return names.contains(word); });
}

struct Posts
{
    int marked = 0;
    int ofOneMake = 0;
};

Posts postsIn(const html::Tree &tree)
{
    Posts posts;
    QHash<QByteArray, int> makes;
    for (qint32 i = 0; i < tree.size(); ++i) {
        const Node node = tree.node(i);
        if (node.isText() || html::isInline(node.tag()))
            continue;
        const QByteArrayView type = node.attribute("itemtype");
        posts.marked += type.endsWith("/DiscussionForumPosting") || type.endsWith("/Question")
                || type.endsWith("/Answer")
            ? 1
            : 0;
        const QByteArray className = node.attribute("class").toByteArray().toLower();
        if (className.isEmpty() || !isPostName(className))
            continue;
        const qsizetype space = className.indexOf(' ');
        posts.ofOneMake = std::max(posts.ofOneMake, ++makes[space < 0 ? className : className.first(space)]);
    }
    return posts;
}

} // namespace

bool isThread(const Analysis &analysis, const LinkedData &linked, const QString &url, const QString &generator,
              bool isArticle)
{
    const Posts posts = postsIn(analysis.tree);
    const double comments = analysis.proseWith(CommentsHint);
    const bool hardlyElse = !isArticle && !linked.isArticle && comments > fewestWords
        && comments > mostlyComments * analysis.sums.front().prose;
    if ((linked.isThread && !linked.isArticle) || posts.marked >= fewestMarkedPosts)
        return true;
    const int cues = (linked.isThread ? 1 : 0) + (isThreadAddress(url) ? 1 : 0) + (isForumProgram(generator) ? 1 : 0)
        + (posts.ofOneMake >= fewestPosts ? 1 : 0) + (hardlyElse ? 1 : 0);
    return cues >= enough;
}

} // namespace florilegium::extract
