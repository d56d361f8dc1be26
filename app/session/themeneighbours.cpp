// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/themeneighbours.h"

#include <QElapsedTimer>

namespace florilegium {

namespace {

constexpr qint64 slice = 12; // ms of the thread of long reads at a time

struct Counted
{
    QHash<ThemeId, int> counts;
    qsizetype next = 0; ///< article that comes next
};

Result<QHash<ThemeId, int>> countIn(LibraryQueries &queries, const ArticleId &id, const QSet<ThemeId> &subtree,
                                    Nearness nearness)
{
    const auto text = queries.newestText(id);
    if (!text && text.error().code == ErrorCode::UnknownId)
        return QHash<ThemeId, int>(); // nothing but quotations of it is here
    if (!text)
        return std::unexpected(text.error());
    const auto highlights = queries.highlightsOf(id);
    if (!highlights)
        return std::unexpected(highlights.error());
    const auto places = queries.places(id, text->first);
    if (!places)
        return std::unexpected(places.error());
    return themesTogether(themedPassages(*highlights, *places, text->first), subtree, nearness, *text->second);
}

Result<Counted> countSlice(LibraryQueries &queries, const QList<ArticleId> &articles, qsizetype from,
                           const QSet<ThemeId> &subtree, Nearness nearness)
{
    QElapsedTimer time;
    time.start();
    Counted counted{.counts = {}, .next = from};
    while (counted.next < articles.size() && (counted.next == from || time.elapsed() < slice)) {
        const auto some = countIn(queries, articles.at(counted.next++), subtree, nearness);
        if (!some)
            return std::unexpected(some.error());
        for (auto entry = some->cbegin(); entry != some->cend(); ++entry)
            counted.counts[entry.key()] += entry.value();
    }
    return counted;
}

Result<QList<ArticleId>> articlesWith(LibraryQueries &queries, const ThemeId &theme)
{
    auto shelved = queries.articleIds({.theme = theme});
    const auto archived = queries.articleIds({.state = ReadingState::Archived, .theme = theme});
    if (!archived)
        return std::unexpected(archived.error());
    if (shelved)
        *shelved << *archived;
    return shelved;
}

} // namespace

ThemeNeighbours::ThemeNeighbours(Library &library, QObject *parent)
    : QObject(parent)
    , m_library(library)
{
}

void ThemeNeighbours::stop()
{
    ++m_question;
}

void ThemeNeighbours::count(const QList<ThemeId> &subtree, Nearness nearness)
{
    Q_ASSERT(!subtree.isEmpty());
    stop();
    m_subtree = QSet<ThemeId>(subtree.begin(), subtree.end());
    m_nearness = nearness;
    m_counts.clear();
    m_library.readLong([theme = subtree.front()](LibraryQueries &queries) { return articlesWith(queries, theme); })
        .then(this, [this, question = m_question](const Result<QList<ArticleId>> &articles) {
            if (question != m_question)
                return;
            if (!articles) {
                Q_EMIT failed(articles.error());
                return;
            }
            m_articles = *articles;
            readNext(0);
        });
}

void ThemeNeighbours::readNext(qsizetype from)
{
    if (from >= m_articles.size()) {
        announce();
        return;
    }
    m_library
        .readLong([articles = m_articles, from, subtree = m_subtree, nearness = m_nearness](LibraryQueries &queries) {
            return countSlice(queries, articles, from, subtree, nearness);
        })
        .then(this, [this, question = m_question](const Result<Counted> &counted) {
            if (question != m_question)
                return;
            if (!counted) {
                Q_EMIT failed(counted.error());
                return;
            }
            for (auto entry = counted->counts.cbegin(); entry != counted->counts.cend(); ++entry)
                m_counts[entry.key()] += entry.value();
            readNext(counted->next);
        });
}

void ThemeNeighbours::announce()
{
    QList<std::pair<ThemeId, int>> together;
    for (auto entry = m_counts.cbegin(); entry != m_counts.cend(); ++entry)
        together.append({entry.key(), entry.value()});
    std::ranges::sort(together, [](const auto &left, const auto &right) {
        return std::tuple(-left.second, left.first) < std::tuple(-right.second, right.first);
    });
    together.resize(std::min<qsizetype>(together.size(), ThemeReport::mostTogether));
    Q_EMIT counted(together);
}

} // namespace florilegium
