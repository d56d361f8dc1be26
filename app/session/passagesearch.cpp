// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/passagesearch.h"

#include "session/session.h"

namespace florilegium {

PassageQuestion passageQuestion(const Highlight &highlight)
{
    QStringList words;
    for (const Anchor &anchor : highlight.anchors)
        words << anchor.exact;
    return {.words = words.join(u'\n'), .article = highlight.article};
}

PassageSearch::PassageSearch(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    connect(&session, &Session::changed, this, &PassageSearch::follow);
    connect(&session.library(), &Library::articleAdded, this, [this] {
        for (const auto &[id, found] : m_answers.asKeyValueRange())
            m_old.insert(id);
    });
}

PassageSearch::~PassageSearch()
{
    m_stop.request_stop();
}

void PassageSearch::ask(const OpenArticlePtr &article, const HighlightId &id)
{
    const PlacedHighlight *placed = article->highlights->find(id);
    if (!placed)
        return;
    if (m_answers.contains(id) && !m_old.contains(id)) {
        Q_EMIT answered(id);
        return;
    }
    m_waiting.removeIf([&id](const Question &question) { return question.id == id; });
    if (m_running && m_running->id == id)
        return;
    m_waiting.append({id, passageQuestion(placed->highlight)});
    if (m_running)
        m_stop.request_stop();
    else
        askNext();
}

void PassageSearch::cancel()
{
    m_waiting.clear();
    m_stop.request_stop();
    m_running.reset();
    ++m_round;
}

const QList<SamePassage> *PassageSearch::answer(const HighlightId &id) const
{
    const auto known = m_answers.constFind(id);
    return known == m_answers.cend() ? nullptr : &*known;
}

void PassageSearch::askNext()
{
    m_running.reset();
    if (m_waiting.isEmpty())
        return;
    m_running = m_waiting.takeLast();
    m_stop = {};
    m_session.library()
        .read([passage = m_running->passage, stop = m_stop.get_token()](LibraryQueries &queries) {
            return queries.elsewhere(passage, stop);
        })
        .then(this, [this, round = ++m_round](const Result<QList<SamePassage>> &found) { take(round, found); });
}

void PassageSearch::take(int round, const Result<QList<SamePassage>> &found)
{
    if (round != m_round || !m_running)
        return;
    const Question question = *m_running;
    const bool isStopped = !found && found.error().code == ErrorCode::Cancelled;
    if (isStopped)
        m_waiting.insert(std::max<qsizetype>(0, m_waiting.size() - 1), question); // behind the one that came between
    if (found) {
        m_answers.insert(question.id, *found);
        m_old.remove(question.id);
    }
    askNext();
    if (found)
        Q_EMIT answered(question.id);
    else if (!isStopped)
        Q_EMIT failed(question.id, found.error());
}

void PassageSearch::follow(const Change &change)
{
    for (const Record &record : change.records) {
        if (record.table != Table::Highlights || record.before.isEmpty())
            continue;
        const HighlightId id{record.id};
        const Highlight before = highlightFromRow(record.before);
        const Highlight after = highlightFromRow(record.after);
        if (!record.after.isEmpty() && !after.isDeleted() && passageQuestion(before) == passageQuestion(after))
            continue;
        m_waiting.removeIf([&id](const Question &question) { return question.id == id; });
        if (m_running && m_running->id == id) { // of words that are no more
            m_stop.request_stop();
            ++m_round;
            askNext();
        }
        if (m_answers.remove(id))
            Q_EMIT forgotten(id);
    }
}

} // namespace florilegium
