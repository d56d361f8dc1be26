// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/automarking.h"

#include "annotate/edits.h"
#include "annotate/themedpassages.h"

#include <QElapsedTimer>

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 slice = 12; // ms of the reader's thread at a time
constexpr qsizetype contextLength = 90; // UTF-16 units on each side, at most

/// A slice of the search: what was found, and how many articles were looked through.
struct Slice
{
    Result<QList<PassageMatch>> matches;
    qsizetype articles = 0;
};

void addMarks(PassageMatch &match, const QList<ThemedPassage> &marks, const QSet<ThemeId> &subtree)
{
    for (const ThemedPassage &mark : marks) {
        const bool covers = std::ranges::any_of(mark.ranges, [&](const TextRange &range) {
            return range.start <= match.range.start && range.end >= match.range.end;
        });
        if (!covers)
            continue;
        match.hasTheme |= std::ranges::any_of(mark.themes,
                                              [&](const ThemeId &theme) { return subtree.contains(theme); });
        if (mark.ranges.size() == 1 && mark.ranges.front() == match.range)
            match.marked = mark.highlight;
    }
}

/// Of a cut from the first white space on, or up to the last: no word is cut in two where there are some.
TextRange atWords(TextRange range, const Document &document, bool cutsStart, bool cutsEnd)
{
    const QStringView words = document.text(range);
    const auto isSpace = [](QChar c) { return c.isSpace(); };
    const qsizetype first = std::ranges::find_if(words, isSpace) - words.begin();
    const qsizetype last = words.size() - (std::find_if(words.rbegin(), words.rend(), isSpace) - words.rbegin());
    if (cutsStart && first < words.size())
        range.start += first + 1;
    else if (cutsEnd && last > 0)
        range.end -= words.size() - last + 1;
    return range;
}

void addContext(PassageMatch &match, const Document &document)
{
    const Block &block = document.blocks()[size_t(document.blockAt(match.range.start))];
    const qsizetype from = std::max<qsizetype>(block.start, match.range.start - contextLength);
    const qsizetype to = std::min<qsizetype>(block.end(), match.range.end + contextLength);
    const TextRange before = atWords({from, match.range.start}, document, from > block.start, false);
    const TextRange after = atWords({match.range.end, to}, document, false, to < block.end());
    match.before = (before.start > block.start ? u"…"_s : QString()) + document.text(before).toString();
    match.quote = document.text(match.range).toString();
    match.after = document.text(after).toString() + (after.end < block.end() ? u"…"_s : QString());
}

Result<QList<PassageMatch>> matchesIn(LibraryQueries &queries, const ArticleId &id, const PatternFinder &finder,
                                      const QSet<ThemeId> &subtree, qsizetype most, const std::stop_token &stop)
{
    const auto text = queries.newestText(id);
    if (!text && text.error().code == ErrorCode::UnknownId)
        return {}; // nothing but quotations of it is here
    if (!text)
        return std::unexpected(text.error());
    const auto &[textId, document] = *text;
    const QList<TextRange> ranges = finder.in(*document, most, stop);
    if (ranges.isEmpty())
        return {};
    const auto article = queries.article(id);
    const auto highlights = queries.highlightsOf(id);
    const auto places = queries.places(id, textId);
    if (!article || !highlights || !places)
        return std::unexpected(!article ? article.error() : !highlights ? highlights.error() : places.error());
    const QList<ThemedPassage> marks = themedPassages(*highlights, *places, textId);
    QList<PassageMatch> matches;
    for (const TextRange &range : ranges) {
        PassageMatch match{.article = id, .title = article->title, .text = textId, .range = range};
        addContext(match, *document);
        addMarks(match, marks, subtree);
        matches << match;
    }
    return matches;
}

/// At most `most` matches.
Slice readSlice(LibraryQueries &queries, const QList<ArticleId> &articles, qsizetype from, const PatternFinder &finder,
                const QSet<ThemeId> &subtree, qsizetype most, const std::stop_token &stop)
{
    QElapsedTimer time;
    time.start();
    QList<PassageMatch> matches;
    qsizetype at = from;
    while (at < articles.size() && matches.size() < most && !stop.stop_requested()
           && (at == from || time.elapsed() < slice)) {
        const auto some = matchesIn(queries, articles.at(at++), finder, subtree, most - matches.size(), stop);
        if (!some)
            return {std::unexpected(some.error()), 0};
        matches << *some;
    }
    return {matches, at - from};
}

Result<QList<ArticleId>> livingArticles(LibraryQueries &queries)
{
    auto shelved = queries.articleIds({});
    const auto archived = queries.articleIds({.state = ReadingState::Archived});
    if (!archived)
        return std::unexpected(archived.error());
    if (shelved)
        *shelved << *archived;
    return shelved;
}

} // namespace

PatternSearch::PatternSearch(Library &library, QObject *parent)
    : QObject(parent)
    , m_library(library)
{
}

PatternSearch::~PatternSearch()
{
    m_stop.request_stop();
}

void PatternSearch::stop()
{
    m_stop.request_stop();
    ++m_question;
    m_running = false;
}

void PatternSearch::start(const PassagePattern &pattern, const QList<ThemeId> &subtree)
{
    stop();
    m_stop = {};
    m_articles.clear();
    m_next = 0;
    m_found = 0;
    m_subtree = QSet<ThemeId>(subtree.begin(), subtree.end());
    const auto finder = PatternFinder::make(pattern);
    if (!finder) {
        Q_EMIT failed(finder.error());
        return;
    }
    m_finder = std::make_shared<const PatternFinder>(*finder);
    m_running = true;
    m_library.read(livingArticles).then(this, [this, question = m_question](const Result<QList<ArticleId>> &articles) {
        if (question != m_question)
            return;
        if (!articles) {
            stop();
            Q_EMIT failed(articles.error());
            return;
        }
        m_articles = *articles;
        readNext();
    });
}

void PatternSearch::readNext()
{
    if (m_next >= m_articles.size() || m_found >= most) {
        m_running = false;
        Q_EMIT finished();
        return;
    }
    m_library
        .read([articles = m_articles, from = m_next, finder = m_finder, subtree = m_subtree, left = most - m_found,
               token = m_stop.get_token()](LibraryQueries &queries) {
            return readSlice(queries, articles, from, *finder, subtree, left, token);
        })
        .then(this, [this, question = m_question](const Slice &slice) {
            if (question != m_question)
                return;
            if (!slice.matches) {
                stop();
                Q_EMIT failed(slice.matches.error());
                return;
            }
            m_next += slice.articles;
            m_found += slice.matches->size();
            Q_EMIT found(*slice.matches);
            if (question == m_question)
                readNext();
        });
}

Result<Change> markMatches(LibraryQueries &queries, const QList<PassageMatch> &matches, const ThemeId &theme,
                           const QString &colour, const QDateTime &now)
{
    Change change{.name = u"mark.all"_s, .records = {}};
    TextId loaded = 0;
    DocumentPtr document;
    for (const PassageMatch &match : matches) {
        if (!match.marked.isNull()) {
            const auto highlight = queries.highlight(match.marked);
            if (highlight && !highlight->isDeleted())
                change.records << addTheme(*highlight, theme, now).records;
            continue;
        }
        if (match.text != loaded) {
            const auto newest = queries.newestText(match.article);
            if (!newest && newest.error().code != ErrorCode::UnknownId)
                return std::unexpected(newest.error());
            document = newest && newest->first == match.text ? newest->second : nullptr;
            loaded = match.text;
        }
        if (!document)
            continue;
        Highlight made = newHighlight(*document, match.article, match.text, {match.range}, colour, now);
        made.themes = {theme};
        change.records << addHighlight(made).records;
    }
    return change;
}

} // namespace florilegium
