// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/givenshelved.h"

namespace florilegium::testing {

using namespace Qt::StringLiterals;

namespace {

Record evidence(const Claim &claim, Relation relation, const Highlight &highlight)
{
    return record(
        std::nullopt,
        Evidence{.id = EvidenceId::make(), .claim = claim.id, .relation = relation, .highlight = highlight.id});
}

} // namespace

Shelved::Shelved()
{
    gone.article.deleted = noon();
    apple.article.state = ReadingState::Archived;
    apple.article.url = u"https://example.org/apple?x"_s;
    apple.article.canonicalUrl = u"https://example.org/apple"_s;
    QHash<ArticleId, TextId> texts;
    for (SampleArticle *article : {&zebra, &apple, &gone})
        texts.insert(article->article.id, wait(store->addVersion(article->article, article->version))->text);
    top = sampleHighlight(zebra, texts.value(zebra.article.id), u"two"_s, noon());
    top.themes = {openness.id, secrecy.id};
    below = sampleHighlight(zebra, texts.value(zebra.article.id), u"four five"_s, noon().addSecs(1));
    below.themes = {secrecy.id};
    below.colour = u"question"_s;
    noted = sampleHighlight(apple, texts.value(apple.article.id), u"nine"_s, noon().addSecs(2));
    noted.themes = {other.id};
    noted.note = u"doubtful"_s;
    binned = sampleHighlight(apple, texts.value(apple.article.id), u"ten"_s, noon().addSecs(3));
    binned.themes = {other.id};
    binned.deleted = noon();
    hidden = sampleHighlight(gone, texts.value(gone.article.id), u"Nothing"_s, noon().addSecs(4));
    Change change{u"all"_s, {}};
    for (const Theme &theme : {openness, secrecy, other})
        change.records << record(std::nullopt, theme);
    for (const Highlight &highlight : {top, below, noted, binned, hidden})
        change.records << record(std::nullopt, highlight);
    for (const Claim &claim : {disputed, withdrawn})
        change.records << record(std::nullopt, claim);
    change.records << evidence(disputed, Relation::States, noted) << evidence(disputed, Relation::Supports, hidden)
                   << evidence(disputed, Relation::Contradicts, top) << evidence(withdrawn, Relation::States, below);
    if (!wait(store->apply(change)))
        qFatal("cannot furnish the library");
    wait(store->indexed());
}

QStringList Shelved::titles(const ArticleFilter &filter)
{
    QStringList titles;
    const auto rows = queries().articles(filter, 0, 10);
    for (const ArticleRow &row : *rows)
        titles << row.article.title;
    return *queries().articleCount(filter) == rows->size() ? titles : QStringList{u"count differs"_s};
}

QList<HighlightId> Shelved::ids(const HighlightFilter &filter)
{
    QList<HighlightId> ids;
    const auto rows = queries().highlights(filter, 0, 10);
    for (const HighlightRow &row : *rows)
        ids << row.highlight.id;
    return *queries().highlightCount(filter) == rows->size() ? ids : QList<HighlightId>{};
}

} // namespace florilegium::testing
