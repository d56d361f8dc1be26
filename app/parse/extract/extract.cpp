// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parse/extract/extract.h"

#include "parse/extract/candidates.h"
#include "parse/extract/captions.h"
#include "parse/extract/cleaning.h"
#include "parse/extract/duplicates.h"
#include "parse/extract/interruptions.h"
#include "parse/extract/metadata.h"
#include "parse/extract/posts.h"
#include "parse/extract/teasers.h"
#include "parse/extract/threads.h"
#include "parse/extract/title.h"
#include "parse/extract/weighing.h"

namespace florilegium::extract {

using namespace Qt::StringLiterals;
using html::Node;

namespace {

Metadata describe(const Analysis &analysis, Node root, const Head &head, const LinkedData &linked, const QString &url,
                  Node &heading)
{
    const Title title = titleOf(analysis, root, declaredTitles(head, linked), siteOf(head, linked));
    heading = title.heading;
    Metadata data = metadataOf(analysis, root, title.heading, head, linked, url);
    data.title = title.text;
    return data;
}

} // namespace

Extraction article(const html::Tree &tree, const QString &url)
{
    Extraction result{html::Selection(tree.size()), {}};
    Analysis analysis = analyse(tree);
    const Head head = headOf(tree);
    const LinkedData linked = linkedDataOf(tree);
    const bool isArticle = linked.isArticle || head.first({"og:type"}) == "article"_L1;
    const QString address = url.isEmpty() ? head.address() : url;
    analysis.thread = isThread(analysis, linked, address, head.first({"generator"}), isArticle);
    if (analysis.thread)
        weigh(analysis);
    const QString declared = linked.body.isEmpty() ? linked.description : linked.body;
    Node root = chooseRoot(analysis, declared);
    if (!analysis.thread && !isArticle && isListing(analysis, root)) {
        takeAsListing(analysis);
        root = chooseRoot(analysis, declared);
    }
    result.metadata = describe(analysis, root, head, linked, url, result.selection.title);
    removeGone(analysis, result.selection);
    clean(analysis, root, result.metadata.byline, result.selection);
    if (!analysis.thread && !analysis.listing)
        removeTeasers(analysis, root, address, isArticle, result.selection);
    if (analysis.thread)
        cleanPosts(analysis, root, result.selection);
    if (!analysis.thread && !analysis.listing)
        removeInterruptions(analysis, root, address, result.selection);
    removeDuplicates(analysis, root, result.selection);
    if (!analysis.thread)
        markCaptions(analysis, root, result.selection);
    return result;
}

Extraction wholePage(const html::Tree &tree, const QString &url)
{
    Extraction result{html::Selection(tree.size()), {}};
    const Analysis analysis = analyse(tree);
    const Head head = headOf(tree);
    result.metadata = describe(analysis, tree.root(), head, linkedDataOf(tree), url, result.selection.title);
    removeGone(analysis, result.selection);
    return result;
}

} // namespace florilegium::extract
