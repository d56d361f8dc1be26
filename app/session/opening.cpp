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

/// What was found out of a text that is new here.
struct Found
{
    std::optional<Recognised> known;
    ParseOptions wanted;
    Article article; ///< as which it is shown
};

Found findOut(LibraryQueries &queries, const LoadedSource &loaded, const Document &document,
              const ParseOptions &options)
{
    Found found;
    found.known = recognise(queries, loaded.sha256, loaded.source, document).value_or(std::nullopt);
    found.wanted = wantedOptions(queries, found.known, loaded.source, document).value_or(options);
    if (found.known && found.known->by != RecognisedBy::Likeness)
        found.article = found.known->article;
    else if (found.wanted == options) // else it is parsed again
        found.article = newArticle(loaded.source, document, QDateTime::currentDateTimeUtc());
    return found;
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
    if (read.carrying.highlights.isEmpty())
        read.placed = placeAll(*read.article.document, read.article.text, read.highlights, read.places);
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
    open(newOpening(source.url.isEmpty() ? source.name : source.url), promise->future());
}

void Session::open(const Opening &opening, QFuture<Loaded> loading)
{
    ++m_opening;
    Q_EMIT openingChanged();
    loading.then(this, [this, opening](const Loaded &loaded) {
        if (isCancelled(opening))
            return;
        if (loaded)
            openLoaded(opening, *loaded);
        else
            endOpening(opening, loaded.error());
    });
}

void Session::openLoaded(const Opening &opening, const LoadedSource &loaded)
{
    m_library.read([sha256 = loaded.sha256](LibraryQueries &queries) { return queries.articleBySha256(sha256); })
        .then(this, [this, opening, loaded](const Result<std::optional<Article>> &known) {
            if (isCancelled(opening))
                return;
            if (known && *known && !(*known)->isDeleted()) {
                --m_opening; // openText() counts for itself
                noteSeenAt(**known, loaded.source.path);
                openText(opening, (*known)->id, std::nullopt);
            } else {
                parseWith(opening, loaded, {});
            }
        });
}

void Session::parseWith(const Opening &opening, const LoadedSource &loaded, const ParseOptions &options)
{
    const auto take = [this, opening, loaded, options](const Parsed &parsed, const Found &found) {
        if (isCancelled(opening))
            return;
        if (found.wanted != options) { // what it is was not known before it was parsed
            parseWith(opening, loaded, found.wanted);
            return;
        }
        endOpening(opening, std::nullopt);
        showParsed(opening, loaded, parsed, options, found.article, found.known);
    };
    QFuture<Result<Parsed>> parsing = m_parsers.parse(loaded.source, options);
    m_parsing.removeIf([](const auto &earlier) { return earlier.isFinished(); });
    m_parsing.append(parsing); // a copy: a future that is continued cannot be cancelled
    QFuture<Result<Parsed>>(parsing).then(this, [this, opening, loaded, options, take](const Result<Parsed> &parsed) {
        if (isCancelled(opening))
            return;
        if (!parsed) {
            endOpening(opening, parsed.error());
            return;
        }
        m_library
            .read([loaded, options, document = parsed->document](LibraryQueries &queries) {
                return findOut(queries, loaded, *document, options);
            })
            .then(this, [take, parsed = *parsed](const Found &found) { take(parsed, found); });
    });
}

void Session::showParsed(const Opening &opening, const LoadedSource &loaded, const Parsed &parsed,
                         const ParseOptions &options, const Article &shown, const std::optional<Recognised> &known)
{
    auto article = std::make_shared<OpenArticle>();
    article->article = shown;
    article->document = parsed.document;
    article->highlights = std::make_unique<HighlightSet>(article->article.id, parsed.document);
    article->options = options;
    article->format = toWord(parsed.format);
    const NewVersion version = newVersion(article->article, loaded, parsed, options);
    if (known && known->by != RecognisedBy::Likeness) {
        showNewVersion(opening, article, version, known->by);
        return;
    }
    m_shared->keep(article, version); // first: what is marked from now on waits for it
    if (showUnlessOlder(article, opening.number) && known)
        Q_EMIT likenessFound(article, known->article);
}

void Session::openArticle(const ArticleId &id)
{
    openText(newOpening(id.text), id, std::nullopt);
}

void Session::openText(const Opening &opening, const ArticleId &id, std::optional<TextId> text)
{
    ++m_opening;
    Q_EMIT openingChanged();
    if (const OpenArticlePtr open = m_shared->openOne(id, text)) {
        endOpening(opening, std::nullopt);
        showUnlessOlder(open, opening.number);
        return;
    }
    const SharedSession::Asked asked = m_shared->asking();
    m_library
        .read([id, text](LibraryQueries &queries) {
            return std::make_shared<Result<OpenedText>>(readOpenedText(queries, id, text));
        })
        .then(this, [this, opening, asked](const std::shared_ptr<Result<OpenedText>> &read) {
            if (isCancelled(opening))
                return;
            if (!*read) {
                endOpening(opening, read->error());
                return;
            }
            (**read).asked = asked;
            showOpened(opening, std::move(**read));
        });
}

void Session::showOpened(const Opening &opening, OpenedText read)
{
    const ArticleId id = read.article.article.id;
    const std::optional<TextId> text = read.newest ? std::nullopt : std::optional(read.article.text);
    if (const OpenArticlePtr open = m_shared->openOne(id, text)) {
        endOpening(opening, std::nullopt);
        showUnlessOlder(open, opening.number);
        return;
    }
    if (!m_shared->isStillSo(id, read.asked)) {
        readAgain(opening, id, text);
        return;
    }
    auto article = std::make_shared<OpenArticle>(std::move(read.article));
    article->highlights = std::make_unique<HighlightSet>(article->article.id, article->document, article->text);
    showText(opening, article, read);
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
    const OpenArticlePtr open = m_shared->openOne(article.id, std::nullopt);
    const Article before = open ? open->article : article; // what was read may lack what was done to it since
    if (path.isEmpty() || path == before.path)
        return;
    Article after = before;
    after.path = path;
    m_shared->applyAndSend({u"path"_s, {record(before, after)}}); // no other edit must bring the old one back
}

void Session::show(const OpenArticlePtr &article)
{
    m_shown = article;
    m_shared->take(article);
    m_firstPartOf = 0;
    Q_EMIT opened(article);
}

bool Session::showUnlessOlder(const OpenArticlePtr &article, int opening)
{
    if (isOutdone(opening)) {
        m_shared->take(article);
        return false;
    }
    m_onPage = opening;
    show(article);
    return true;
}

void Session::endOpening(const Opening &opening, const std::optional<Error> &error)
{
    --m_opening;
    Q_EMIT openingChanged();
    if (!error)
        return;
    if (opening.number == m_firstPartOf)
        takeFirstPartBack();
    Q_EMIT openFailed(opening.what, *error);
}

void Session::takeFirstPartBack()
{
    if (std::exchange(m_firstPartOf, 0) != 0)
        Q_EMIT firstPartRead(nullptr);
}

void Session::retire()
{
    m_shown.reset();
    cancelOpening();
}

void Session::cancelOpening()
{
    m_cancelled = m_asked;
    m_opening = 0;
    for (QFuture<Result<Parsed>> &parsing : m_parsing)
        parsing.cancel();
    m_parsing.clear();
    takeFirstPartBack();
    Q_EMIT openingChanged();
}

} // namespace florilegium
