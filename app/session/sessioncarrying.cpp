// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

// How the session brings highlights from one text of an article to another, and hears the reader on it.

#include "session/session.h"

namespace florilegium {

using namespace Qt::StringLiterals;

QFuture<Result<QList<CarriedHighlight>>> Session::carryOnWorker(const Result<CarryingInput> &input)
{
    using Carry = Result<QList<CarriedHighlight>>;
    if (!input)
        return QtFuture::makeReadyValueFuture(Carry(std::unexpected(input.error())));
    auto promise = std::make_shared<QPromise<Carry>>();
    promise->start();
    m_workers.start([promise, input = *input, stop = m_stop.get_token()] {
        promise->addResult(carry(input, stop));
        promise->finish();
    });
    return promise->future();
}

void Session::showText(const OpenArticlePtr &article, const CarryingInput &input, const QList<Highlight> &highlights,
                       const QList<Places> &places, const OpenArticlePtr &inPlaceOf)
{
    const auto finish = [this, article, highlights, inPlaceOf](const QList<Places> &known) {
        article->highlights->load(highlights, known);
        m_shared->applyInFlight(*article->highlights);
        endOpening(article->article.title, std::nullopt);
        if (inPlaceOf && !shows(inPlaceOf)) // others show it, but this reader went elsewhere
            m_shared->take(article);
        else
            show(article);
    };
    if (input.highlights.isEmpty()) {
        finish(places);
        return;
    }
    const int generation = m_generation;
    carryOnWorker(input).then(this, [=, this](const Result<QList<CarriedHighlight>> &carried) {
        if (generation != m_generation)
            return;
        const QList<CarriedHighlight> entries = carried.value_or(QList<CarriedHighlight>());
        QList<Places> known = places;
        for (const CarriedHighlight &entry : entries)
            known << entry.places;
        finish(known);
        if (entries.isEmpty())
            return;
        m_shared->send(carriedChange(entries));
        if (const CarriedCounts counts = countsOf(entries); !counts.isQuiet())
            Q_EMIT this->carried(article, {counts, std::nullopt});
    });
}

void Session::showNewVersion(const OpenArticlePtr &article, const NewVersion &version, RecognisedBy by)
{
    struct Read
    {
        Result<QList<Highlight>> highlights;
        Result<CarryingInput> carrying;
    };
    m_library
        .read([id = article->article.id, document = article->document](LibraryQueries &queries) {
            return Read{queries.highlightsOf(id), readForCarrying(queries, id, 0, document, CarryScope::NotPlaced)};
        })
        .then(this, [this, article, version, by](const Read &read) {
            carryOnWorker(read.carrying)
                .then(this, [this, article, version, by, read](const Result<QList<CarriedHighlight>> &result) {
                    const QList<CarriedHighlight> entries = result.value_or(QList<CarriedHighlight>());
                    QList<Places> places;
                    for (const CarriedHighlight &entry : entries)
                        places << entry.places;
                    article->highlights->load(read.highlights.value_or(QList<Highlight>()), places);
                    m_shared->applyInFlight(*article->highlights);
                    m_shared->keep(article, version);
                    show(article);
                    if (!entries.isEmpty())
                        m_shared->send(carriedChange(entries)); // waits for the text's number
                    Q_EMIT carried(article, {countsOf(entries), by});
                });
        });
}

void Session::openVersion(const ArticleId &id, VersionId version)
{
    m_library.read([id](LibraryQueries &queries) { return queries.texts(id); })
        .then(this, [this, id, version](const Result<QList<TextRow>> &texts) {
            const QList<TextRow> rows = texts.value_or(QList<TextRow>());
            const auto row = std::ranges::find(rows, version, &TextRow::version);
            if (row == rows.end()) {
                Q_EMIT openFailed(id.text, texts ? Error{ErrorCode::UnknownId, id.text} : texts.error());
                return;
            }
            const bool isNewest = row->version == rows.front().version;
            openText(id, isNewest ? std::nullopt : std::optional(row->id));
        });
}

void Session::openWhereMarked(const OpenArticlePtr &article, const HighlightId &id)
{
    if (const auto highlight = highlightOf(article, id); highlight && highlight->text != 0)
        openText(highlight->article, highlight->text);
}

void Session::makeNewerText(const OpenArticlePtr &article, const TextRow &row)
{
    // The newest text is read now; the one of today's parser is there for the next opening, which carries over to it.
    (void)makeText(article->article, row.version, parseOptionsFrom(row.rules));
}

QFuture<Result<QList<CarriedHighlight>>> Session::review(const OpenArticlePtr &article)
{
    return m_library
        .read([id = article->article.id, text = article->text, document = article->document](LibraryQueries &queries) {
            return readForCarrying(queries, id, text, document, CarryScope::NotDecided);
        })
        .then(this, [this](const Result<CarryingInput> &input) { return carryOnWorker(input); })
        .unwrap()
        .then([](Result<QList<CarriedHighlight>> carried) {
            if (carried)
                carried->removeIf([](const CarriedHighlight &entry) { return entry.fate == Fate::Same; });
            return carried;
        });
}

void Session::decide(const OpenArticlePtr &article, const HighlightId &id, const QList<TextRange> &ranges)
{
    const PlacedHighlight *placed = article->highlights->find(id);
    if (!placed)
        return;
    const Places before = article->highlights->placesOf(*placed);
    Places after = before;
    after.decided = true;
    after.found.clear();
    for (const TextRange range : ranges)
        after.found << Placement{range, 1.0, PlacedBy::Reader};
    if (!ranges.isEmpty())
        after.keptAt = ranges.front().start;
    perform({u"place"_s, {record(before, after)}});
}

void Session::keepApart(const OpenArticlePtr &article)
{
    m_library.read([id = article->article.id](LibraryQueries &queries) { return queries.versions(id); })
        .then(this, [this, article](const Result<QList<Version>> &versions) {
            if (!versions || versions->size() < 2 || article->text == 0)
                return;
            const Version &newest = versions->front();
            Article apart = newArticle({.path = newest.source.contains("://"_L1) ? QString() : newest.source,
                                        .url = newest.source.contains("://"_L1) ? newest.source : QString(),
                                        .name = newest.source.section(u'/', -1)},
                                       *article->document, QDateTime::currentDateTimeUtc());
            performAndOpen({u"version.apart"_s,
                            {record(std::nullopt, apart), movedVersion(newest.id, article->article.id, apart.id)}},
                           apart.id);
        });
}

void Session::joinVersion(const OpenArticlePtr &article, const ArticleId &known)
{
    struct Read
    {
        Result<QList<Version>> versions;
        Result<QList<Highlight>> highlights;
    };
    m_library
        .read([id = article->article.id](LibraryQueries &queries) {
            return Read{queries.versions(id), queries.highlightsOf(id)};
        })
        .then(this, [this, article, known](const Read &read) {
            if (!read.versions || !read.highlights)
                return;
            Change change{u"version.join"_s, {}};
            for (const Version &version : *read.versions)
                change.records << movedVersion(version.id, article->article.id, known);
            for (const Highlight &highlight : *read.highlights) {
                Highlight moved = highlight;
                moved.article = known;
                change.records << record(highlight, moved);
            }
            Article gone = article->article;
            gone.deleted = QDateTime::currentDateTimeUtc();
            change.records << record(article->article, gone);
            performAndOpen(change, known);
        });
}

} // namespace florilegium
