// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/claimpassages.h"

#include "annotate/highlightset.h"
#include "text/boundaries.h"

#include <algorithm>
#include <tuple>

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

/// The words as a reader sees them: pictures have none, and lines end as usual.
QString plain(QStringView text)
{
    return text.toString().remove(QChar::ObjectReplacementCharacter).replace(QChar::LineSeparator, u'\n');
}

/// The sentence or the block around one end of a passage; nothing around code and tables, which have no sentences.
TextRange around(const Document &document, qsizetype offset, PassageContext context)
{
    const qsizetype index = document.blockAt(offset);
    if (index < 0)
        return {offset, offset};
    const Block &block = document.blocks()[size_t(index)];
    if (block.kind == BlockKind::Code || block.kind == BlockKind::Preformatted || block.kind == BlockKind::Table)
        return {offset, offset};
    if (context == PassageContext::Paragraph)
        return block.range();
    const TextRange sentence = sentenceAt(document.text(block.range()), offset - block.start);
    return {block.start + sentence.start, block.start + sentence.end};
}

/// The article of a highlight with what is needed of it; null when it is in the bin.
Result<std::optional<PassageArticle>> readArticle(LibraryQueries &queries, const ArticleId &id)
{
    const auto article = queries.article(id);
    if (!article)
        return std::unexpected(article.error());
    if (article->isDeleted())
        return std::nullopt;
    PassageArticle reading{.article = *article};
    const auto text = queries.newestText(id);
    if (!text) // a text that cannot be read takes nothing from the passage but what is around it
        return reading;
    std::tie(reading.text, reading.document) = *text;
    auto places = queries.places(id, reading.text);
    if (!places)
        return std::unexpected(places.error());
    reading.places = *std::move(places);
    return reading;
}

void placePassage(ClaimPassage &passage, const PassageArticle &reading, PassageContext context)
{
    passage.isOrphan = true;
    passage.quote = quoteOf(passage.highlight);
    if (!reading.document)
        return;
    const Document &document = *reading.document;
    HighlightSet set(reading.article.id, reading.document, reading.text);
    set.load({passage.highlight}, reading.places);
    const PlacedHighlight *placed = set.find(passage.highlight.id);
    if (!placed || placed->isOrphan())
        return;
    passage.isOrphan = false;
    QStringList quotes;
    for (const TextRange range : placed->ranges)
        quotes << plain(document.text(range));
    passage.quote = quotes.join(u" […] "_s);
    const TextRange first = placed->ranges.front();
    const TextRange last = placed->ranges.back();
    const qsizetype begin = std::min(around(document, first.start, context).start, first.start);
    const qsizetype end = std::max(around(document, last.end - 1, context).end, last.end);
    passage.before = plain(document.text({begin, first.start}));
    passage.after = plain(document.text({last.end, end}));
    passage.section = document.headingPath(first.start).join(u" › "_s);
}

bool isEarlier(const ClaimPassage &a, const ClaimPassage &b)
{
    return std::tuple(knownDayOf(a.article), a.evidence.created, a.evidence.id)
        < std::tuple(knownDayOf(b.article), b.evidence.created, b.evidence.id);
}

} // namespace

bool ClaimPassage::isFor() const
{
    return evidence.relation == Relation::States || evidence.relation == Relation::Supports
        || evidence.relation == Relation::Repeats;
}

Result<std::optional<PassageArticle>> RecentArticles::read(LibraryQueries &queries, const ArticleId &id)
{
    const auto known = std::ranges::find(m_entries, id, &Entry::first);
    if (known != m_entries.end()) {
        m_entries.move(known - m_entries.begin(), m_entries.size() - 1);
        return m_entries.back().second;
    }
    auto article = readArticle(queries, id);
    if (!article)
        return article;
    if (m_entries.size() == most)
        m_entries.removeFirst();
    m_entries.append(Entry(id, *article));
    return article;
}

Result<QList<ClaimPassage>> claimPassages(LibraryQueries &queries, const ClaimId &id, PassageContext context)
{
    RecentArticles recent;
    return claimPassages(queries, id, context, recent);
}

Result<QList<ClaimPassage>> claimPassages(LibraryQueries &queries, const ClaimId &id, PassageContext context,
                                          RecentArticles &recent)
{
    const auto links = queries.evidenceOf({id});
    if (!links)
        return std::unexpected(links.error());
    QHash<ArticleId, std::optional<PassageArticle>> readings; // however many a single claim has
    QList<ClaimPassage> passages;
    for (const Evidence &link : *links) {
        if (link.claim != id || link.highlight.isNull())
            continue;
        auto highlight = queries.highlight(link.highlight);
        if (!highlight)
            return std::unexpected(highlight.error());
        if (highlight->isDeleted())
            continue;
        if (!readings.contains(highlight->article)) {
            auto reading = recent.read(queries, highlight->article);
            if (!reading)
                return std::unexpected(reading.error());
            readings.insert(highlight->article, *std::move(reading));
        }
        const std::optional<PassageArticle> &reading = readings[highlight->article];
        if (!reading)
            continue;
        ClaimPassage passage{.evidence = link, .highlight = *std::move(highlight), .article = reading->article};
        placePassage(passage, *reading, context);
        passages.append(std::move(passage));
    }
    std::ranges::stable_sort(passages, isEarlier);
    return passages;
}

} // namespace florilegium
