// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Changes of themes that take passages along: perhaps very many, of articles that are not open.

#include "annotate/themeedits.h"
#include "session/session.h"

namespace florilegium {

namespace {

QDateTime now()
{
    return QDateTime::currentDateTimeUtc();
}

int passagesLost(const Change &change)
{
    QSet<HighlightId> passages;
    for (const Record &record : change.records) {
        if (record.table != Table::HighlightThemes || record.before.isEmpty())
            continue;
        for (const QList<HighlightId> &ids : taggingFromRow(record.before).byPlace)
            passages.unite({ids.begin(), ids.end()});
    }
    return int(passages.size());
}

} // namespace

template<typename T>
void Session::readSettled(const std::function<Reading<T>()> &question,
                          const std::function<void(const Result<T> &)> &answer)
{
    if (unsaved() > 0) {
        m_whenSaved << [this, question, answer] { readSettled<T>(question, answer); };
        return;
    }
    m_library.read(question()).then(this, [this, question, answer, applied = m_shared->applied()](const Result<T> &read) {
        if (read && applied != m_shared->applied())
            readSettled<T>(question, answer);
        else
            answer(read);
    });
}

QFuture<Result<int>> Session::retag(const std::function<QList<ThemeId>()> &themes, const Retag &change)
{
    auto done = std::make_shared<QPromise<Result<int>>>();
    done->start();
    readSettled<QList<TaggedHighlight>>(
        [themes] { return [gone = themes()](LibraryQueries &queries) { return queries.tagged(gone); }; },
        [this, change, done](const Result<QList<TaggedHighlight>> &tagged) {
            done->addResult(tagged.transform([&](const QList<TaggedHighlight> &passages) {
                const Change made = change(passages);
                perform(made);
                return passagesLost(made);
            }));
            done->finish();
        });
    return done->future();
}

QFuture<Result<int>> Session::mergeThemes(const ThemeId &from, const ThemeId &into)
{
    return retag([this, from, into] { return themesMerged(themes(), from, into); },
                 [this, from, into](const QList<TaggedHighlight> &tagged) {
                     return florilegium::mergeThemes(themes(), from, into, tagged, now());
                 });
}

QFuture<Result<int>> Session::deleteTheme(const ThemeId &id, const ThemeId &heir)
{
    return retag([this, id, heir] { return heir.isNull() ? QList<ThemeId>() : themes().subtree(id); },
                 [this, id, heir](const QList<TaggedHighlight> &tagged) {
                     return florilegium::deleteTheme(themes(), id, heir, tagged, now());
                 });
}

QFuture<Result<int>> Session::splitTheme(const ThemeId &from, const QHash<HighlightId, ThemeId> &dealt,
                                         const Change &made)
{
    return retag([from] { return QList{from}; },
                 [from, dealt, made](const QList<TaggedHighlight> &tagged) {
                     Change change = florilegium::splitTheme(from, dealt, tagged);
                     if (!change.isEmpty())
                         change.records = made.records + change.records;
                     return change;
                 });
}

QFuture<Result<int>> Session::markAll(const QList<PassageMatch> &matches, const ThemeId &theme)
{
    auto done = std::make_shared<QPromise<Result<int>>>();
    done->start();
    readSettled<Change>(
        [this, matches, theme] {
            QString colour = themes().colourOf(theme);
            if (colour.isEmpty() && !themes().colours().isEmpty())
                colour = themes().colours().front().key;
            return [matches, theme, colour](LibraryQueries &queries) {
                return markMatches(queries, matches, theme, colour, now());
            };
        },
        [this, done](const Result<Change> &change) {
            if (change)
                perform(*change);
            done->addResult(change.transform([](const Change &made) { return int(made.records.size()); }));
            done->finish();
        });
    return done->future();
}

} // namespace florilegium
