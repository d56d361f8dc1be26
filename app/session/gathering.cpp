// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/gathering.h"

#include "session/pagerules.h"

namespace florilegium {

namespace {

/// Files on their way at a time: enough for both cores and for the library to write several together, few enough for
/// their bytes to fit into memory.
constexpr qsizetype mostAtOnce = 24;
/// Of those at the parsers: an article that the reader opens meanwhile waits for no more than these.
constexpr int mostAtParsers = 3;

QStringList claimsOf(const LoadedSource &loaded, const Document &document)
{
    return QStringList{loaded.sha256} + addressesOf(loaded.source, document);
}

/// Whether a file is a version of an article that is there.
bool isVersion(const Result<std::optional<Recognised>> &found)
{
    return found && *found && (*found)->by != RecognisedBy::Likeness;
}

} // namespace

GatheredCounts countsOf(const QList<Gathered> &report)
{
    GatheredCounts counts;
    for (const Gathered &entry : report) {
        counts.added += entry.as == GatheredAs::Added ? 1 : 0;
        counts.newVersions += entry.as == GatheredAs::NewVersion ? 1 : 0;
        counts.known += entry.as == GatheredAs::Known ? 1 : 0;
        counts.refused += entry.as == GatheredAs::Refused ? 1 : 0;
    }
    return counts;
}

Gathering::Gathering(Library &library, ParserHost &parsers, QObject *parent)
    : QObject(parent)
    , m_library(library)
    , m_parsers(parsers)
{
    m_workers.setMaxThreadCount(1);
}

Gathering::~Gathering()
{
    m_workers.clear();
    m_workers.waitForDone();
}

void Gathering::start(const QStringList &things)
{
    if (!isRunning()) {
        m_paths.clear();
        m_report.clear();
        m_next = m_recognised = m_reported = 0;
        m_cancelled = false;
    }
    const bool isFirst = !isRunning();
    ++m_listing;
    if (isFirst)
        Q_EMIT started();
    auto promise = std::make_shared<QPromise<QStringList>>();
    promise->start();
    m_workers.start([promise, things] {
        promise->addResult(filesOf(things));
        promise->finish();
    });
    promise->future().then(this, [this](const QStringList &files) {
        --m_listing;
        if (!m_cancelled)
            m_paths << files;
        pump();
        if (!isRunning())
            Q_EMIT finished();
    });
}

void Gathering::cancel()
{
    if (!isRunning() || m_cancelled)
        return;
    m_cancelled = true;
    m_paths.resize(m_next);
    if (m_listing == 0 && !isRunning())
        Q_EMIT finished();
}

void Gathering::pump()
{
    while (m_next < m_paths.size() && m_next - m_reported < mostAtOnce)
        load(m_next++);
}

void Gathering::load(qsizetype at)
{
    m_items.insert(at, std::make_shared<Item>());
    auto promise = std::make_shared<QPromise<Result<LoadedSource>>>();
    promise->start();
    m_workers.start([promise, path = m_paths[at]] {
        promise->addResult(loadFile(path));
        promise->finish();
    });
    promise->future().then(this, [this, at](const Result<LoadedSource> &loaded) { take(at, loaded); });
}

void Gathering::take(qsizetype at, const Result<LoadedSource> &loaded)
{
    if (!loaded) {
        refuse(at, loaded.error());
        return;
    }
    item(at).loaded = *loaded;
    m_library.read([sha256 = loaded->sha256](LibraryQueries &queries) { return queries.articleBySha256(sha256); })
        .then(this, [this, at](const Result<std::optional<Article>> &known) {
            if (!known)
                refuse(at, known.error());
            else if (*known && !(*known)->isDeleted())
                end(at, GatheredAs::Known, **known);
            else
                parse(at);
        });
}

void Gathering::parse(qsizetype at)
{
    m_toParse << at;
    parseNext();
}

void Gathering::parseNext()
{
    while (m_parsing < mostAtParsers && !m_toParse.isEmpty()) {
        const qsizetype at = m_toParse.takeFirst();
        ++m_parsing;
        m_parsers.parse(item(at).loaded.source, item(at).options).then(this, [this, at](const Result<Parsed> &parsed) {
            --m_parsing;
            parseNext();
            takeParsed(at, parsed);
        });
    }
}

void Gathering::takeParsed(qsizetype at, const Result<Parsed> &parsed)
{
    if (!parsed) {
        refuse(at, parsed.error());
        return;
    }
    const bool isAgain = !item(at).claims.isEmpty();
    item(at).parsed = *parsed;
    if (isAgain) { // by other rules than the first time: it is its turn already
        recogniseIt(at);
        return;
    }
    item(at).claims = claimsOf(item(at).loaded, *parsed->document);
    advance();
}

/// Each in its turn, and not while another one is being written that it may be recognised as.
void Gathering::advance()
{
    while (m_items.contains(m_recognised)) {
        Item &next = item(m_recognised);
        if (!next.end) {
            const bool waits = std::ranges::any_of(next.claims,
                                                   [this](const QString &claim) { return m_claimed.contains(claim); });
            if (!next.parsed || waits)
                return;
            for (const QString &claim : std::as_const(next.claims))
                m_claimed.insert(claim);
            recogniseIt(m_recognised++);
        } else {
            ++m_recognised;
        }
    }
}

void Gathering::recogniseIt(qsizetype at)
{
    m_library
        .read([it = m_items[at]](LibraryQueries &queries) {
            const Document &document = *it->parsed->document;
            auto found = recognise(queries, it->loaded.sha256, it->loaded.source, document);
            const auto wanted = found.and_then([&](const std::optional<Recognised> &known) {
                return wantedOptions(queries, known, it->loaded.source, document);
            });
            Known known{std::move(found), wanted.value_or(it->options), {}};
            if (isVersion(known.found))
                known.article = (*known.found)->article;
            else if (known.found && known.wanted == it->options) // else it is parsed again
                known.article = newArticle(it->loaded.source, document, QDateTime::currentDateTimeUtc());
            return known;
        })
        .then(this, [this, at](const Known &known) { takeKnown(at, known); });
}

void Gathering::takeKnown(qsizetype at, const Known &known)
{
    if (!known.found) {
        refuse(at, known.found.error());
    } else if (*known.found && (*known.found)->by == RecognisedBy::Content) {
        end(at, GatheredAs::Known, (*known.found)->article);
    } else if (known.wanted != item(at).options) {
        item(at).options = known.wanted;
        parse(at);
    } else {
        keep(at, known);
    }
}

void Gathering::keep(qsizetype at, const Known &known)
{
    const Item &it = item(at);
    const bool isKnown = isVersion(known.found);
    const bool isAlike = *known.found && !isKnown;
    Gathered entry{.path = m_paths[at],
                   .as = isKnown ? GatheredAs::NewVersion : GatheredAs::Added,
                   .article = known.article,
                   .alike = isAlike ? std::optional((*known.found)->article) : std::nullopt,
                   .carried = {},
                   .error = {}};
    m_library.addVersion(entry.article, newVersion(entry.article, it.loaded, *it.parsed, it.options))
        .then(this, [this, at, entry](const Result<AddedVersion> &added) {
            if (!added)
                refuse(at, added.error());
            else if (entry.as == GatheredAs::NewVersion)
                carryTo(at, entry, added->text);
            else
                finish(at, entry);
        });
}

/// Brings the article's highlights to its new version.
void Gathering::carryTo(qsizetype at, const Gathered &entry, TextId text)
{
    using Carry = Result<QList<CarriedHighlight>>;
    m_library
        .read([id = entry.article.id, text, document = item(at).parsed->document](LibraryQueries &queries) {
            return readForCarrying(queries, id, text, document, CarryScope::NotPlaced);
        })
        .then(this,
              [this](const Result<CarryingInput> &input) {
                  auto promise = std::make_shared<QPromise<Carry>>();
                  promise->start();
                  m_workers.start([promise, input] {
                      promise->addResult(input.and_then([](const CarryingInput &all) { return carry(all); }));
                      promise->finish();
                  });
                  return promise->future();
              })
        .unwrap()
        .then(this, [this, at, entry](const Carry &carried) {
            Gathered done = entry;
            if (carried && !carried->isEmpty()) {
                done.carried = countsOf(*carried);
                m_library.apply(carriedChange(*carried)).then(this, [this, at, done](const Result<void> &) {
                    finish(at, done); // what was not kept is carried when the article is opened
                });
                return;
            }
            finish(at, done);
        });
}

void Gathering::end(qsizetype at, GatheredAs as, const Article &article)
{
    finish(at, {.path = m_paths[at], .as = as, .article = article, .alike = {}, .carried = {}, .error = {}});
}

void Gathering::refuse(qsizetype at, const Error &error)
{
    finish(at,
           {.path = m_paths[at], .as = GatheredAs::Refused, .article = {}, .alike = {}, .carried = {}, .error = error});
}

void Gathering::finish(qsizetype at, Gathered entry)
{
    Item &it = item(at);
    if (at < m_recognised) {
        for (const QString &claim : std::as_const(it.claims))
            m_claimed.remove(claim);
    }
    it.end = std::move(entry);
    it.parsed.reset();
    it.loaded = {};
    advance();
    reportDone();
}

void Gathering::reportDone()
{
    while (m_items.contains(m_reported) && m_items[m_reported]->end) {
        m_report << *m_items.take(m_reported)->end;
        ++m_reported;
        m_recognised = std::max(m_recognised, m_reported);
        Q_EMIT gathered(m_report.back());
    }
    pump();
    if (!isRunning() && m_items.isEmpty())
        Q_EMIT finished();
}

} // namespace florilegium
