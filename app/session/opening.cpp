// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

// How the session opens articles: each step hands a value to the next, on the thread where it belongs.

#include "session/session.h"

namespace florilegium {

using namespace Qt::StringLiterals;

void Session::openFile(const QString &path)
{
    auto promise = std::make_shared<QPromise<Loaded>>();
    promise->start();
    m_readers.start([promise, path] {
        promise->addResult(loadFile(path));
        promise->finish();
    });
    open(path, promise->future());
}

void Session::openSource(const Source &source)
{
    auto promise = std::make_shared<QPromise<Loaded>>();
    promise->start();
    m_readers.start([promise, source] {
        promise->addResult(hashed(source));
        promise->finish();
    });
    open(source.url.isEmpty() ? source.name : source.url, promise->future());
}

void Session::open(const QString &what, QFuture<Loaded> loading)
{
    ++m_opening;
    Q_EMIT openingChanged();
    const int generation = m_generation;
    loading.then(this, [this, what, generation](const Loaded &loaded) {
        if (generation != m_generation)
            return;
        if (loaded)
            openLoaded(what, *loaded);
        else
            endOpening(what, loaded.error());
    });
}

void Session::openLoaded(const QString &what, const LoadedSource &loaded)
{
    const int generation = m_generation;
    m_library.read([sha256 = loaded.sha256](LibraryQueries &queries) { return queries.articleBySha256(sha256); })
        .then(this, [this, what, loaded, generation](const Result<std::optional<Article>> &known) {
            if (generation != m_generation)
                return;
            if (known && *known && !(*known)->isDeleted()) {
                --m_opening; // openArticle() counts for itself
                openArticle((*known)->id);
            } else {
                parseLoaded(what, loaded);
            }
        });
}

void Session::parseLoaded(const QString &what, const LoadedSource &loaded)
{
    const int generation = m_generation;
    m_parsers.parse(loaded.source).then(this, [this, what, loaded, generation](const Result<Parsed> &parsed) {
        if (generation != m_generation)
            return;
        if (!parsed) {
            endOpening(what, parsed.error());
            return;
        }
        const QStringList addresses = addressesOf(loaded.source, *parsed->document);
        m_library.read([sha256 = loaded.sha256, addresses](LibraryQueries &queries) {
            return knownArticle(queries, sha256, addresses);
        }).then(this, [this, what, loaded, parsed = *parsed, generation](const Result<std::optional<Article>> &known) {
            if (generation != m_generation)
                return;
            endOpening(what, std::nullopt);
            showParsed(loaded, parsed, known.value_or(std::nullopt));
        });
    });
}

void Session::showParsed(const LoadedSource &loaded, const Parsed &parsed, std::optional<Article> known)
{
    const bool isKnown = known && !known->isDeleted();
    auto article = std::make_shared<OpenArticle>();
    article->article = isKnown ? *known : newArticle(loaded.source, *parsed.document, QDateTime::currentDateTimeUtc());
    article->document = parsed.document;
    article->highlights = std::make_unique<HighlightSet>(article->article.id, parsed.document);
    const NewVersion version = newVersion(article->article, loaded, parsed, {});
    m_waiting.insert(article->article.id, {});
    if (!isKnown) {
        show(article);
        keep(article, version);
        return;
    }
    m_library.read([id = known->id](LibraryQueries &queries) { return queries.highlightsOf(id); })
        .then(this, [this, article, version](const Result<QList<Highlight>> &highlights) {
            article->highlights->load(highlights.value_or(QList<Highlight>()));
            show(article);
            keep(article, version);
        });
}

void Session::keep(const OpenArticlePtr &article, const NewVersion &version)
{
    m_library.addVersion(article->article, version).then(this, [this, article](const Result<AddedVersion> &added) {
        kept(article, added);
    });
}

void Session::kept(const OpenArticlePtr &article, const Result<AddedVersion> &added)
{
    const QList<Change> waiting = m_waiting.take(article->article.id);
    if (added) {
        article->text = added->text;
        for (const Change &change : waiting)
            send(change);
        m_library.savePlace(article->article.id, article->place);
        return;
    }
    // The article cannot be kept, so its marks cannot either: say so for each, and take them back.
    for (const Change &change : waiting)
        sent(change, std::unexpected(added.error()));
    Q_EMIT openFailed(article->article.title, added.error());
}

void Session::openArticle(const ArticleId &id)
{
    ++m_opening;
    Q_EMIT openingChanged();
    if (const OpenArticlePtr open = m_open.value(id).lock()) {
        endOpening(open->article.title, std::nullopt);
        show(open);
        return;
    }
    struct Read
    {
        Result<Article> article;
        Result<std::pair<TextId, DocumentPtr>> text;
        Result<QList<Highlight>> highlights;
        Result<ReadingPlace> place;
    };
    const int generation = m_generation;
    m_library.read([id](LibraryQueries &queries) {
        return Read{queries.article(id), queries.newestText(id), queries.highlightsOf(id), queries.readingPlace(id)};
    }).then(this, [this, id, generation](const Read &read) {
        if (generation != m_generation)
            return;
        if (!read.article || !read.text) {
            endOpening(id.text, read.article ? read.text.error() : read.article.error());
            return;
        }
        auto article = std::make_shared<OpenArticle>();
        article->article = *read.article;
        article->text = read.text->first;
        article->document = read.text->second;
        article->place = read.place.value_or(ReadingPlace());
        article->highlights = std::make_unique<HighlightSet>(id, article->document);
        article->highlights->load(read.highlights.value_or(QList<Highlight>()));
        for (const Change &change : std::as_const(m_inFlight))
            article->highlights->apply(change);
        endOpening(article->article.title, std::nullopt);
        show(article);
    });
}

void Session::show(const OpenArticlePtr &article)
{
    m_open.removeIf([](const auto &entry) { return entry.value().expired(); });
    m_open.insert(article->article.id, article);
    Q_EMIT opened(article);
}

void Session::endOpening(const QString &what, const std::optional<Error> &error)
{
    --m_opening;
    Q_EMIT openingChanged();
    if (error)
        Q_EMIT openFailed(what, *error);
}

void Session::cancelOpening()
{
    ++m_generation;
    m_opening = 0;
    Q_EMIT openingChanged();
}

} // namespace florilegium
