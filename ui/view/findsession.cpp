// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "view/findsession.h"

#include <QElapsedTimer>

namespace florilegium {

namespace {

constexpr qsizetype sliceLength = 256 * 1024; // UTF-16 units between two looks at the clock
constexpr qint64 batchMilliseconds = 30;

} // namespace

FindSession::FindSession(QObject *parent)
    : QObject(parent)
{
    m_worker.setMaxThreadCount(1);
}

FindSession::~FindSession()
{
    ++m_run;
    m_worker.waitForDone();
}

void FindSession::setDocument(const DocumentPtr &document)
{
    if (document == m_document)
        return;
    m_document = document;
    forget();
    start();
}

void FindSession::search(const FindQuery &query, qsizetype from)
{
    m_from = from;
    m_settled = false;
    if (query == m_query) {
        settleCurrent();
        return;
    }
    m_query = query;
    start();
}

void FindSession::clear()
{
    m_query = {};
    forget();
    start();
}

void FindSession::forget()
{
    m_matches.clear();
    setCurrent(std::nullopt);
}

void FindSession::start()
{
    const quint64 run = ++m_run;
    m_stale = true;
    m_searching = m_document && !m_query.text.isEmpty();
    if (m_searching) {
        m_worker.start([this, run, document = m_document, query = m_query] { searchOnWorker(run, document, query); });
        Q_EMIT changed();
    } else {
        take({run, {}, true});
    }
}

void FindSession::searchOnWorker(quint64 run, const DocumentPtr &document, const FindQuery &query)
{
    if (!m_fold)
        m_fold.emplace();
    const QStringView text = document->text();
    Batch batch{run, {}, false};
    size_t sent = 0;
    QElapsedTimer sinceBatch;
    sinceBatch.start();
    const auto send = [&](bool isLast) {
        batch.isLast = isLast;
        sent += batch.matches.size();
        QMetaObject::invokeMethod(
            this, [this, done = std::exchange(batch, Batch{run, {}, false})] { take(done); }, Qt::QueuedConnection);
        sinceBatch.restart();
    };
    for (qsizetype at = 0; at < text.size() && sent + batch.matches.size() < maximumMatches;) {
        if (m_run != run)
            return;
        at = findMatches(text, {at, at + sliceLength}, query, *m_fold, maximumMatches - sent, batch.matches);
        if (!batch.matches.empty() && sinceBatch.elapsed() >= batchMilliseconds)
            send(false);
    }
    send(true);
}

void FindSession::take(const Batch &batch)
{
    if (batch.run != m_run)
        return;
    if (std::exchange(m_stale, false)) {
        m_matches.clear();
        setCurrent(std::nullopt);
    }
    m_matches.insert(m_matches.end(), batch.matches.begin(), batch.matches.end());
    m_searching = !batch.isLast;
    Q_EMIT changed();
    settleCurrent();
}

void FindSession::settleCurrent()
{
    if (m_settled || m_stale)
        return;
    const size_t found = firstFrom(m_from);
    if (found == m_matches.size() && m_searching)
        return;
    m_settled = !m_searching || found != m_matches.size();
    if (m_matches.empty())
        setCurrent(std::nullopt);
    else
        setCurrent(found % m_matches.size());
}

size_t FindSession::firstFrom(qsizetype place) const
{
    return size_t(std::ranges::lower_bound(m_matches, place, {}, &TextRange::start) - m_matches.begin());
}

void FindSession::setCurrent(std::optional<size_t> index)
{
    if (index == m_current)
        return;
    m_current = index;
    Q_EMIT currentChanged();
}

std::span<const TextRange> FindSession::matchesIn(TextRange range) const
{
    const auto first = std::ranges::upper_bound(m_matches, range.start, {}, &TextRange::end);
    const auto last = std::lower_bound(first, m_matches.end(), range.end,
                                       [](TextRange match, qsizetype end) { return match.start < end; });
    return {first, last};
}

std::optional<TextRange> FindSession::current() const
{
    return m_current ? std::optional(m_matches[*m_current]) : std::nullopt;
}

void FindSession::next(qsizetype place)
{
    if (m_matches.empty())
        return;
    m_settled = true;
    setCurrent((m_current ? *m_current + 1 : firstFrom(place)) % m_matches.size());
}

void FindSession::previous(qsizetype place)
{
    if (m_matches.empty())
        return;
    m_settled = true;
    setCurrent((m_current.value_or(firstFrom(place)) + m_matches.size() - 1) % m_matches.size());
}

} // namespace florilegium
