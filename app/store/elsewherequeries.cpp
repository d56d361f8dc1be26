// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "anchor/nearquote.h"
#include "store/passageprobes.h"
#include "store/sqlitequeries.h"

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

/// The row of an article in the index; 0 while it has none.
Result<qint64> rowOf(Connection &index, const ArticleId &article)
{
    Statement statement(index, u"SELECT id FROM things WHERE target = ?"_s);
    statement.bind(article.text);
    const qint64 row = statement.next() ? statement.number(0) : 0;
    if (!statement.result())
        return std::unexpected(statement.result().error());
    return row;
}

/// An article by its row in the index, while it is alive.
Result<std::optional<SamePassage>> articleAtRow(Connection &index, qint64 row)
{
    Statement statement(index,
                        u"SELECT a.id, a.title, a.site FROM things t JOIN articles a ON a.id = t.target "
                        "WHERE t.id = ? AND a.deleted IS NULL"_s);
    statement.bind(row);
    std::optional<SamePassage> article;
    if (statement.next()) {
        article.emplace();
        article->article = {statement.text(0)};
        article->title = statement.text(1);
        article->site = statement.text(2);
    }
    if (!statement.result())
        return std::unexpected(statement.result().error());
    return article;
}

/// Whether the passage stands in the article's newest text, and where.
std::optional<SamePassage> lookedUp(Connection &index, const NearQuoteFinder &finder, SamePassage article)
{
    const auto text = readNewestText(index, article.article);
    if (!text)
        return std::nullopt; // has none, or a damaged one, which the check reports
    const auto place = finder.findIn(text->second->text());
    if (!place)
        return std::nullopt;
    article.text = text->first;
    article.range = place->range;
    article.quote = text->second->text(place->range).toString();
    article.score = place->score;
    return article;
}

} // namespace

Result<QList<SamePassage>> findElsewhere(Connection &index, const PassageQuestion &question,
                                         const std::stop_token &stop)
{
    QList<SamePassage> found;
    const NearQuoteFinder finder(question.words);
    if (finder.isTooShort())
        return found;
    const auto own = rowOf(index, question.article);
    if (!own)
        return std::unexpected(own.error());
    const QStringView words =
        QStringView(question.words).first(std::min(NearQuoteFinder::longest, question.words.size()));
    const auto candidates = passageCandidates(index, words, *own, stop);
    if (!candidates)
        return std::unexpected(candidates.error());
    for (const PassageCandidate &candidate : *candidates) {
        if (stop.stop_requested())
            return failure(ErrorCode::Cancelled);
        const auto article = articleAtRow(index, candidate.row);
        if (!article)
            return std::unexpected(article.error());
        const auto same = *article ? lookedUp(index, finder, **article) : std::nullopt;
        if (same)
            found << *same;
    }
    std::ranges::stable_sort(found, std::ranges::greater(), &SamePassage::score);
    return found;
}

} // namespace florilegium
