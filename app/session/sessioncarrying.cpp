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

QFuture<std::shared_ptr<Session::Brought>> Session::bringOnWorker(const OpenArticlePtr &article,
                                                                  const Result<CarryingInput> &input,
                                                                  const QList<Highlight> &highlights,
                                                                  const QList<Places> &places)
{
    return carryOnWorker(input).then(&m_workers,
                                     [document = article->document, text = article->text, highlights, places,
                                      stop = m_stop.get_token()](const Result<QList<CarriedHighlight>> &carried) {
                                         auto brought = std::make_shared<Brought>();
                                         if (stop.stop_requested())
                                             return brought;
                                         brought->carried = carried.value_or(QList<CarriedHighlight>());
                                         QList<Places> known = places;
                                         for (const CarriedHighlight &entry : std::as_const(brought->carried))
                                             known << entry.places;
                                         brought->placed = placeAll(*document, text, highlights, known);
                                         return brought;
                                     });
}

bool Session::showPlaced(const Opening &opening, const OpenArticlePtr &article, const OpenArticlePtr &inPlaceOf)
{
    endOpening(opening, std::nullopt);
    if (!inPlaceOf)
        return showUnlessOlder(article, opening.number);
    const bool isHere = shows(inPlaceOf);
    if (isHere) // what was asked for meanwhile is shown when it comes
        show(article);
    else // others show it, but this reader went elsewhere
        m_shared->take(article);
    return isHere;
}

/// What was done to the article while a text of it was prepared, as in the one that is still shown, is not in what was
/// read.
void Session::readAgain(const Opening &opening, const ArticleId &id, std::optional<TextId> text,
                        const OpenArticlePtr &inPlaceOf)
{
    if (inPlaceOf) {
        showInPlaceOf(opening, inPlaceOf);
        return;
    }
    --m_opening; // openText() counts for itself
    openText(opening, id, text);
}

void Session::showText(const Opening &opening, const OpenArticlePtr &article, OpenedText &read,
                       const OpenArticlePtr &inPlaceOf)
{
    if (read.carrying.highlights.isEmpty()) {
        SharedSession::fill(*article, std::move(read.placed), read.asked);
        showPlaced(opening, article, inPlaceOf);
        return;
    }
    const std::optional<TextId> text = read.newest ? std::nullopt : std::optional(article->text);
    bringOnWorker(article, read.carrying, read.highlights, read.places)
        .then(this, [=, this, asked = read.asked](const std::shared_ptr<Brought> &brought) {
            if (isCancelled(opening))
                return;
            if (!m_shared->isStillSo(article->article.id, asked)) {
                readAgain(opening, article->article.id, text, inPlaceOf);
                return;
            }
            SharedSession::fill(*article, std::move(brought->placed), asked);
            const bool isShown = showPlaced(opening, article, inPlaceOf);
            if (brought->carried.isEmpty())
                return;
            m_shared->send(carriedChange(brought->carried));
            if (const CarriedCounts counts = countsOf(brought->carried); isShown && !counts.isQuiet())
                Q_EMIT carried(article, {counts, std::nullopt});
        });
}

void Session::showNewVersion(const Opening &opening, const OpenArticlePtr &article, const NewVersion &version,
                             RecognisedBy by)
{
    struct Read
    {
        Result<QList<Highlight>> highlights;
        Result<CarryingInput> carrying;
    };
    const SharedSession::Asked asked = m_shared->asking();
    m_library
        .read([id = article->article.id, document = article->document](LibraryQueries &queries) {
            return Read{queries.highlightsOf(id), readForCarrying(queries, id, 0, document, CarryScope::NotPlaced)};
        })
        .then(this,
              [this, article](const Read &read) {
                  return bringOnWorker(article, read.carrying, read.highlights.value_or(QList<Highlight>()), {});
              })
        .unwrap()
        .then(this, [this, opening, article, version, by, asked](const std::shared_ptr<Brought> &brought) {
            if (!m_shared->isStillSo(article->article.id, asked)) {
                showNewVersion(opening, article, version, by); // the version before is still shown, and was marked
                return;
            }
            SharedSession::fill(*article, std::move(brought->placed), asked);
            m_shared->keep(article, version);
            const bool isShown = showUnlessOlder(article, opening.number);
            if (!brought->carried.isEmpty())
                m_shared->send(carriedChange(brought->carried)); // waits for the text's number
            if (isShown)
                Q_EMIT carried(article, {countsOf(brought->carried), by});
        });
}

void Session::openVersion(const ArticleId &id, VersionId version)
{
    m_library.read([id](LibraryQueries &queries) { return queries.texts(id); })
        .then(this, [this, id, version, opening = newOpening(id.text)](const Result<QList<TextRow>> &texts) {
            if (isCancelled(opening))
                return;
            const QList<TextRow> rows = texts.value_or(QList<TextRow>());
            const auto row = std::ranges::find(rows, version, &TextRow::version);
            if (row == rows.end()) {
                Q_EMIT openFailed(id.text, texts ? Error{ErrorCode::UnknownId, id.text} : texts.error());
                return;
            }
            const bool isNewest = row->version == rows.front().version;
            openText(opening, id, isNewest ? std::nullopt : std::optional(row->id));
        });
}

void Session::openWhereMarked(const OpenArticlePtr &article, const HighlightId &id)
{
    if (const auto highlight = highlightOf(article, id); highlight && highlight->text != 0)
        openText(newOpening(highlight->article.text), highlight->article, highlight->text);
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
    struct Apart
    {
        VersionId version;
        Article article;
    };
    m_library
        .read([id = article->article.id, document = article->document](LibraryQueries &queries) {
            const auto versions = queries.versions(id);
            if (!versions || versions->size() < 2)
                return std::optional<Apart>();
            const Version &newest = versions->front();
            const bool isFetched = newest.source.contains("://"_L1);
            const Source source{.path = isFetched ? QString() : newest.source,
                                .url = isFetched ? newest.source : QString(),
                                .name = newest.source.section(u'/', -1)};
            return std::optional(Apart{newest.id, newArticle(source, *document, QDateTime::currentDateTimeUtc())});
        })
        .then(this, [this, article](const std::optional<Apart> &apart) {
            if (!apart || article->text == 0)
                return;
            performAndOpen({u"version.apart"_s,
                            {record(std::nullopt, apart->article),
                             movedVersion(apart->version, article->article.id, apart->article.id)}},
                           apart->article.id);
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
