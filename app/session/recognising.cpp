// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/recognising.h"

#include "anchor/likeness.h"

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

// A file that was overwritten by something else is another article: at least a tenth of the shorter text is kept.
constexpr double containedAtSamePath = 0.1;
// Two articles that quote a third resemble each other less; an article with a new end or start more.
constexpr double resembling = 0.4;
constexpr int phraseCount = 4;
constexpr qsizetype phraseWords = 6;
constexpr int hitsPerPhrase = 8;

/// Phrases from the middle of paragraphs, spread over the text.
QStringList phrasesOf(const Document &document)
{
    QStringList phrases;
    QList<const Block *> paragraphs;
    for (const Block &block : document.blocks()) {
        if (block.kind == BlockKind::Paragraph && block.length > 80)
            paragraphs << &block;
    }
    const qsizetype step = std::max<qsizetype>(1, paragraphs.size() / phraseCount);
    for (qsizetype at = step / 2; at < paragraphs.size() && phrases.size() < phraseCount; at += step) {
        QString letters = document.text(paragraphs[at]->range()).toString();
        for (QChar &c : letters)
            c = c.isLetterOrNumber() || c.isMark() || c.isSurrogate() ? c : u' ';
        const QStringList words = letters.split(u' ', Qt::SkipEmptyParts);
        if (words.size() >= phraseWords + 2)
            phrases << words.sliced((words.size() - phraseWords) / 2, phraseWords).join(u' ');
    }
    return phrases;
}

Result<std::optional<Article>> byPath(LibraryQueries &queries, const QString &path, const Document &document)
{
    const auto articles = queries.articlesByPath(path);
    if (!articles)
        return std::unexpected(articles.error());
    for (const Article &article : *articles) {
        const auto text = queries.newestText(article.id);
        if (text && likenessOf(text->second->text(), document.text()).containment >= containedAtSamePath)
            return article;
    }
    return std::nullopt;
}

/// Without a search index that answers there is nothing to offer, and nothing is lost.
std::optional<Article> byLikeness(LibraryQueries &queries, const Document &document)
{
    QList<ArticleId> looked;
    for (const QString &phrase : phrasesOf(document)) {
        const Query query = joined(Query::Kind::And,
                                   {term(QueryField::Words, phrase), term(QueryField::Kind, u"article"_s)});
        const QList<SearchHit> hits = queries.search(query, hitsPerPhrase).value_or(QList<SearchHit>());
        for (const SearchHit &hit : hits) {
            if (hit.kind != HitKind::Text || looked.contains(hit.article))
                continue;
            looked << hit.article;
            const auto text = queries.newestText(hit.article);
            if (!text || likenessOf(text->second->text(), document.text()).resemblance < resembling)
                continue;
            const auto article = queries.article(hit.article);
            if (article && !article->isDeleted())
                return *article;
        }
    }
    return std::nullopt;
}

std::optional<Recognised> recognised(const std::optional<Article> &article, RecognisedBy by)
{
    return article && !article->isDeleted() ? std::optional(Recognised{*article, by}) : std::nullopt;
}

} // namespace

QStringList addressesOf(const Source &source, const Document &document)
{
    QStringList addresses{source.url, document.metadata().url};
    addresses.removeAll(QString());
    addresses.removeDuplicates();
    return addresses;
}

Result<std::optional<Recognised>> recognise(LibraryQueries &queries, const QString &sha256, const Source &source,
                                            const Document &document)
{
    const auto living = [](const Result<std::optional<Article>> &found, RecognisedBy by) {
        return found.transform([by](const std::optional<Article> &article) { return recognised(article, by); });
    };
    auto found = living(queries.articleBySha256(sha256), RecognisedBy::Content);
    for (const QString &address : addressesOf(source, document)) {
        if (!found || *found)
            return found;
        found = living(queries.articleByUrl(address), RecognisedBy::Address);
    }
    if (found && !*found)
        found = living(byPath(queries, source.path, document), RecognisedBy::Path);
    if (found && !*found)
        found = recognised(byLikeness(queries, document), RecognisedBy::Likeness);
    return found;
}

} // namespace florilegium
