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

QFuture<Result<int>> Session::mergeThemes(const ThemeId &from, const ThemeId &into)
{
    auto done = std::make_shared<QPromise<Result<int>>>();
    done->start();
    retag([this, from, into] { return themesMerged(themes(), from, into); },
          [this, from, into](const QList<TaggedHighlight> &tagged) {
              return florilegium::mergeThemes(themes(), from, into, tagged, now());
          },
          done);
    return done->future();
}

QFuture<Result<int>> Session::deleteTheme(const ThemeId &id, const ThemeId &heir)
{
    auto done = std::make_shared<QPromise<Result<int>>>();
    done->start();
    retag([this, id, heir] { return heir.isNull() ? QList<ThemeId>() : themes().subtree(id); },
          [this, id, heir](const QList<TaggedHighlight> &tagged) {
              return florilegium::deleteTheme(themes(), id, heir, tagged, now());
          },
          done);
    return done->future();
}

QFuture<Result<int>> Session::splitTheme(const ThemeId &from, const QHash<HighlightId, ThemeId> &dealt,
                                        const Change &made)
{
    auto done = std::make_shared<QPromise<Result<int>>>();
    done->start();
    retag([from] { return QList{from}; },
          [from, dealt, made](const QList<TaggedHighlight> &tagged) {
              Change change = florilegium::splitTheme(from, dealt, tagged);
              if (!change.isEmpty())
                  change.records = made.records + change.records;
              return change;
          },
          done);
    return done->future();
}

QFuture<Result<int>> Session::markAll(const QList<PassageMatch> &matches, const ThemeId &theme)
{
    QString colour = themes().colourOf(theme);
    if (colour.isEmpty() && !themes().colours().isEmpty())
        colour = themes().colours().front().key;
    return m_library
        .read([matches, theme, colour](LibraryQueries &queries) {
            return markMatches(queries, matches, theme, colour, now());
        })
        .then(this, [this](const Result<Change> &change) -> Result<int> {
            if (!change)
                return std::unexpected(change.error());
            perform(*change);
            return int(change->records.size());
        });
}

void Session::retag(const std::function<QList<ThemeId>()> &themes, const Retag &change,
                    const std::shared_ptr<QPromise<Result<int>>> &done)
{
    if (unsaved() > 0) { // what is on its way to the library is not read from it
        m_whenSaved << [this, themes, change, done] { retag(themes, change, done); };
        return;
    }
    const quint64 applied = m_shared->applied();
    m_library.read([gone = themes()](LibraryQueries &queries) { return queries.tagged(gone); })
        .then(this, [this, themes, change, done, applied](const Result<QList<TaggedHighlight>> &tagged) {
            if (tagged && applied != m_shared->applied()) {
                retag(themes, change, done);
                return;
            }
            if (!tagged) {
                done->addResult(std::unexpected(tagged.error()));
            } else {
                const Change made = change(*tagged);
                perform(made);
                done->addResult(passagesLost(made));
            }
            done->finish();
        });
}

} // namespace florilegium
