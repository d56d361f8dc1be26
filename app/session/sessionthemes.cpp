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
    QList<Tagging> lost;
    for (const Record &record : change.records) {
        if (record.table == Table::HighlightThemes && !record.before.isEmpty())
            lost << taggingFromRow(record.before);
    }
    QSet<HighlightId> passages; // one may lose several themes
    qsizetype count = 0;
    for (const Tagging &tagging : std::as_const(lost)) {
        for (const QList<HighlightId> &ids : tagging.byPlace) {
            count += ids.size();
            if (lost.size() > 1)
                passages.unite({ids.begin(), ids.end()});
        }
    }
    return int(lost.size() > 1 ? passages.size() : count);
}

} // namespace

template<typename T>
void Session::readSettled(quint64 (SharedSession::*changes)() const, const std::function<Reading<T>()> &question,
                          const std::function<void(const Result<T> &)> &answer)
{
    if (unsaved() > 0) {
        m_whenSaved << [this, changes, question, answer] { readSettled<T>(changes, question, answer); };
        return;
    }
    m_library.readLong(question())
        .then(this, [this, changes, question, answer, asked = (*m_shared.*changes)()](const Result<T> &read) {
            if (read && asked != (*m_shared.*changes)())
                readSettled<T>(changes, question, answer);
            else
                answer(read);
        });
}

QFuture<Result<int>> Session::retag(const std::function<Retagging()> &retagging)
{
    struct Made
    {
        Change change;
        int passages = 0;
    };
    auto done = std::make_shared<QPromise<Result<int>>>();
    done->start();
    readSettled<Made>(
        &SharedSession::lastTagging,
        [retagging] {
            return [next = retagging()](LibraryQueries &queries) {
                const auto passages = queries.tagged(next.themes, next.others);
                return passages.transform([&next](const QList<TaggedHighlights> &read) {
                    Made made{.change = next.change(read)};
                    made.passages = passagesLost(made.change);
                    return made;
                });
            };
        },
        [this, done](const Result<Made> &made) {
            if (made)
                perform(made->change);
            done->addResult(made.transform([](const Made &each) { return each.passages; }));
            done->finish();
        });
    return done->future();
}

Session::Retagging Session::retagging(const ThemesGoing &going)
{
    return {.themes = going.bequeathing(),
            .others = going.inheriting(),
            .change = [going](const QList<TaggedHighlights> &tagged) { return withPassages(going, tagged); }};
}

QFuture<Result<int>> Session::mergeThemes(const ThemeId &from, const ThemeId &into)
{
    return retag([this, from, into] { return retagging(florilegium::mergeThemes(themes(), from, into, now())); });
}

QFuture<Result<int>> Session::deleteTheme(const ThemeId &id, const ThemeId &heir)
{
    return retag([this, id, heir] { return retagging(florilegium::deleteTheme(themes(), id, heir, now())); });
}

QFuture<Result<int>> Session::splitTheme(const ThemeId &from, const QHash<HighlightId, ThemeId> &dealt,
                                         const Change &made)
{
    return retag([from, dealt, made] {
        const QSet<ThemeId> coming(dealt.begin(), dealt.end());
        return Retagging{.themes = {from},
                         .others = {coming.begin(), coming.end()},
                         .change = [from, dealt, made](const QList<TaggedHighlights> &tagged) {
                             Change change = florilegium::splitTheme(from, dealt, tagged);
                             if (!change.isEmpty())
                                 change.records = made.records + change.records;
                             return change;
                         }};
    });
}

QFuture<Result<int>> Session::markAll(const QList<PassageMatch> &matches, const ThemeId &theme)
{
    auto done = std::make_shared<QPromise<Result<int>>>();
    done->start();
    readSettled<Change>(
        &SharedSession::applied,
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
