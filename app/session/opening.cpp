// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

// How the session opens articles: each step hands a value to the next, on the thread where it belongs.

#include "session/pagerules.h"
#include "session/session.h"

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

/// What the article's text is a text of, and by which rules.
Result<void> readOrigin(LibraryQueries &queries, OpenArticle &open)
{
    const auto texts = queries.texts(open.article.id);
    const auto versions = queries.versions(open.article.id);
    if (!texts || !versions)
        return std::unexpected(texts ? versions.error() : texts.error());
    const auto row = std::ranges::find(*texts, open.text, &TextRow::id);
    if (row == texts->end())
        return {};
    open.options = parseOptionsFrom(row->rules);
    const auto version = std::ranges::find(*versions, row->version, &Version::id);
    if (version == versions->end())
        return {};
    open.format = version->format;
    if (row->version != texts->front().version)
        open.olderVersion = *version;
    return {};
}

/// An article as it is opened, its highlights apart.
Result<OpenArticle> readArticle(LibraryQueries &queries, const ArticleId &id, std::optional<TextId> text)
{
    OpenArticle open;
    const auto article = queries.article(id);
    if (!article)
        return std::unexpected(article.error());
    open.article = *article;
    const auto shown = text
        ? queries.text(*text).transform([&](DocumentPtr document) { return std::pair(*text, document); })
        : queries.newestText(id);
    if (!shown)
        return std::unexpected(shown.error());
    std::tie(open.text, open.document) = *shown;
    if (!text)
        open.place = queries.readingPlace(id).value_or(ReadingPlace());
    return readOrigin(queries, open).transform([&] { return std::move(open); });
}

} // namespace

Result<OpenedText> readOpenedText(LibraryQueries &queries, const ArticleId &id, std::optional<TextId> text)
{
    OpenedText read;
    auto article = readArticle(queries, id, text);
    if (!article)
        return std::unexpected(article.error());
    read.article = std::move(*article);
    // What cannot be read of the highlights stays away; the article itself is shown.
    read.highlights = queries.highlightsOf(id).value_or(QList<Highlight>());
    read.carrying = readForCarrying(queries, id, read.article.text, read.article.document, CarryScope::NotPlaced)
                        .value_or(CarryingInput());
    read.places = queries.places(id, read.article.text).value_or(QList<Places>());
    const auto texts = text ? Result<QList<TextRow>>() : queries.texts(id);
    if (texts && !texts->isEmpty())
        read.newest = texts->front();
    read.rules = queries.setting(articleRulesKey(id)).value_or(QString());
    return read;
}

void Session::openSource(const Source &source)
{
    auto promise = std::make_shared<QPromise<Loaded>>();
    promise->start();
    m_workers.start([promise, source] {
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
                noteSeenAt(**known, loaded.source.path);
                openArticle((*known)->id);
            } else {
                parseLoaded(what, loaded);
            }
        });
}

void Session::parseLoaded(const QString &what, const LoadedSource &loaded)
{
    parseWith(what, loaded, {});
}

void Session::parseWith(const QString &what, const LoadedSource &loaded, const ParseOptions &options)
{
    struct Found
    {
        std::optional<Recognised> known;
        ParseOptions wanted;
    };
    const int generation = m_generation;
    const auto take = [this, what, loaded, options, generation](const Parsed &parsed, const Found &found) {
        if (generation != m_generation)
            return;
        if (found.wanted != options) { // what it is was not known before it was parsed
            parseWith(what, loaded, found.wanted);
            return;
        }
        endOpening(what, std::nullopt);
        showParsed(loaded, parsed, options, found.known);
    };
    QFuture<Result<Parsed>> parsing = m_parsers.parse(loaded.source, options);
    m_parsing.removeIf([](const auto &earlier) { return earlier.isFinished(); });
    m_parsing.append(parsing); // a copy: a future that is continued cannot be cancelled
    QFuture<Result<Parsed>>(parsing).then(
        this, [this, what, loaded, options, generation, take](const Result<Parsed> &parsed) {
            if (generation != m_generation)
                return;
            if (!parsed) {
                endOpening(what, parsed.error());
                return;
            }
            m_library
                .read([loaded, options, document = parsed->document](LibraryQueries &queries) {
                    const auto known =
                        recognise(queries, loaded.sha256, loaded.source, *document).value_or(std::nullopt);
                    return Found{known, wantedOptions(queries, known, loaded.source, *document).value_or(options)};
                })
                .then(this, [take, parsed = *parsed](const Found &found) { take(parsed, found); });
        });
}

void Session::showParsed(const LoadedSource &loaded, const Parsed &parsed, const ParseOptions &options,
                         const std::optional<Recognised> &known)
{
    const bool isKnown = known && known->by != RecognisedBy::Likeness;
    auto article = std::make_shared<OpenArticle>();
    article->article = isKnown ? known->article
                               : newArticle(loaded.source, *parsed.document, QDateTime::currentDateTimeUtc());
    article->document = parsed.document;
    article->highlights = std::make_unique<HighlightSet>(article->article.id, parsed.document);
    article->options = options;
    article->format = toWord(parsed.format);
    const NewVersion version = newVersion(article->article, loaded, parsed, options);
    if (isKnown) {
        showNewVersion(article, version, known->by);
        return;
    }
    m_shared->keep(article, version); // first: what is marked from now on waits for it
    show(article);
    if (known)
        Q_EMIT likenessFound(article, known->article);
}

void Session::openArticle(const ArticleId &id)
{
    openText(id, std::nullopt);
}

void Session::openText(const ArticleId &id, std::optional<TextId> text)
{
    ++m_opening;
    Q_EMIT openingChanged();
    if (const OpenArticlePtr open = m_shared->openOne(id, text)) {
        endOpening(open->article.title, std::nullopt);
        show(open);
        return;
    }
    const int generation = m_generation;
    m_library
        .read([id, text](LibraryQueries &queries) {
            return std::make_shared<Result<OpenedText>>(readOpenedText(queries, id, text));
        })
        .then(this, [this, id, generation](const std::shared_ptr<Result<OpenedText>> &read) {
            if (generation != m_generation)
                return;
            if (*read)
                showOpened(std::move(**read));
            else
                endOpening(id.text, read->error());
        });
}

void Session::showOpened(OpenedText read)
{
    if (const OpenArticlePtr open = m_shared->openOne(read.article.article.id,
                                                      read.newest ? std::nullopt : std::optional(read.article.text))) {
        endOpening(open->article.title, std::nullopt);
        show(open);
        return;
    }
    auto article = std::make_shared<OpenArticle>(std::move(read.article));
    article->highlights = std::make_unique<HighlightSet>(article->article.id, article->document, article->text);
    showText(article, read.carrying, read.highlights, read.places);
    if (!read.newest)
        return;
    const bool isOther = !read.rules.isEmpty()
        && read.rules != read.newest->rules; // a version that came from elsewhere
    if (isOther)
        read.newest->rules = read.rules;
    if (isOther || read.newest->parser < parserVersion)
        makeNewerText(article, *read.newest);
}

void Session::noteSeenAt(const Article &article, const QString &path)
{
    if (path.isEmpty() || path == article.path)
        return;
    Article after = article;
    after.path = path;
    m_shared->send({u"path"_s, {record(article, after)}});
}

void Session::show(const OpenArticlePtr &article)
{
    m_shown = article;
    m_shared->take(article);
    m_firstPartOf.clear();
    Q_EMIT opened(article);
}

void Session::endOpening(const QString &what, const std::optional<Error> &error)
{
    --m_opening;
    Q_EMIT openingChanged();
    if (!error)
        return;
    if (what == m_firstPartOf)
        takeFirstPartBack();
    Q_EMIT openFailed(what, *error);
}

void Session::takeFirstPartBack()
{
    if (!std::exchange(m_firstPartOf, QString()).isEmpty())
        Q_EMIT firstPartRead(nullptr);
}

void Session::retire()
{
    m_shown.reset();
    cancelOpening();
}

void Session::cancelOpening()
{
    ++m_generation;
    m_opening = 0;
    for (QFuture<Result<Parsed>> &parsing : m_parsing)
        parsing.cancel();
    m_parsing.clear();
    takeFirstPartBack();
    Q_EMIT openingChanged();
}

} // namespace florilegium
