// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/bulkmarking.h"

#include <QSet>

namespace florilegium {

namespace {

constexpr qsizetype atOnce = 500; ///< rows of one read

Result<QList<HighlightId>> idsOf(LibraryQueries &queries, const PassageChoice &choice)
{
    if (!choice.all)
        return choice.ids;
    return queries.highlightIds(*choice.all, 0, -1);
}

} // namespace

Result<QList<Highlight>> readChosen(LibraryQueries &queries, const PassageChoice &choice)
{
    const auto ids = idsOf(queries, choice);
    if (!ids)
        return std::unexpected(ids.error());
    if (ids->size() > BulkMarking::most)
        return failure(ErrorCode::TooLarge, QString::number(ids->size()));
    QList<HighlightId> single;
    QSet<HighlightId> known;
    for (const HighlightId &id : *ids) {
        if (!known.contains(id))
            single << id;
        known.insert(id);
    }
    QList<Highlight> highlights;
    for (qsizetype from = 0; from < single.size(); from += atOnce) {
        const auto rows = queries.highlightRows(single.mid(from, atOnce));
        if (!rows)
            return std::unexpected(rows.error());
        for (const HighlightRow &row : *rows)
            highlights << row.highlight;
    }
    return highlights;
}

BulkMarking::BulkMarking(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    connect(&session, &Session::changed, this, [this] { ++m_changes; });
    connect(&session, &Session::savedChanged, this, &BulkMarking::next);
}

void BulkMarking::perform(const PassageChoice &choice, Edit edit, Done done, Where where)
{
    if (choice.isEmpty())
        return;
    m_jobs.push_back({.choice = choice, .edit = std::move(edit), .done = std::move(done), .where = where});
    next();
}

void BulkMarking::read(const PassageChoice &choice, const std::function<void(const Result<QList<Highlight>> &)> &use)
{
    if (choice.isEmpty())
        return;
    m_jobs.push_back({.choice = choice, .use = use});
    next();
}

void BulkMarking::next()
{
    if (m_jobs.empty() || m_isReading || m_session.unsaved() > 0)
        return;
    m_isReading = true;
    const Job &job = m_jobs.front();
    const bool onWorker = job.edit && job.where == Where::Worker;
    m_session.library()
        .read([choice = job.choice, edit = onWorker ? job.edit : Edit()](LibraryQueries &queries) {
            Answer answer{.highlights = readChosen(queries, choice), .change = {}};
            if (answer.highlights && edit) {
                answer.change = edit(*answer.highlights);
                answer.highlights->clear();
            }
            return answer;
        })
        .then(this, [this, changes = m_changes](const Answer &answer) { take(answer, changes); });
}

void BulkMarking::take(const Answer &answer, quint64 changes)
{
    m_isReading = false;
    if (changes != m_changes) {
        next(); // what was read is old
        return;
    }
    const Job job = std::move(m_jobs.front());
    m_jobs.pop_front();
    if (job.use) {
        job.use(answer.highlights);
    } else if (!answer.highlights) {
        job.done(std::unexpected(answer.highlights.error()));
    } else {
        const Change change = job.where == Where::Window ? job.edit(*answer.highlights) : answer.change;
        m_session.perform(change);
        job.done(int(change.records.size()));
    }
    next();
}

} // namespace florilegium
