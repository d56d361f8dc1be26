// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "syntax/codeworker.h"

#include <QMutexLocker>

namespace florilegium {

void CodeWorker::demand(const CodeDemand &wanted)
{
    const QMutexLocker lock(&m_mutex);
    if (wanted.run != m_run)
        m_queue.clear();
    m_run = wanted.run;
    m_queue.removeIf([&](const CodeDemand &other) { return other.block == wanted.block; });
    if (wanted.document && wanted.block >= 0)
        m_queue.append(wanted);
}

void CodeWorker::stop()
{
    const QMutexLocker lock(&m_mutex);
    m_stopped = true;
}

std::optional<CodeDemand> CodeWorker::take()
{
    const QMutexLocker lock(&m_mutex);
    return m_stopped || m_queue.isEmpty() ? std::nullopt : std::optional(m_queue.takeLast());
}

bool CodeWorker::isInterrupted(const CodeDemand &wanted)
{
    const QMutexLocker lock(&m_mutex);
    if (m_stopped || m_run != wanted.run)
        return true;
    if (m_queue.isEmpty())
        return false;
    const auto isSameBlock = [&](const CodeDemand &other) { return other.block == wanted.block; };
    if (wanted.first < wanted.last && std::ranges::none_of(m_queue, isSameBlock))
        m_queue.prepend(wanted);
    return true;
}

void CodeWorker::work()
{
    while (const std::optional<CodeDemand> wanted = take())
        colour(*wanted);
}

void CodeWorker::colour(CodeDemand wanted)
{
    CodeLines *lines = m_blocks.linesOf(wanted.document, wanted.block);
    if (!lines)
        return;
    wanted.last = std::min(wanted.last, lines->count());
    // Each turn gets at least one stretch done: demands that only made way for each other would never end.
    for (bool hasBegun = false; wanted.first < wanted.last; hasBegun = true) {
        if (hasBegun && isInterrupted(wanted))
            return;
        const qint32 known = std::min(lines->count(), lines->reached() + CodeLines::checkpointEvery);
        if (wanted.first >= known) {
            lines->advance();
            continue;
        }
        const qint32 stretchEnd = (wanted.first / CodeLines::checkpointEvery + 1) * CodeLines::checkpointEvery;
        const qint32 until = std::min({wanted.last, known, stretchEnd});
        Q_EMIT coloured(wanted.run, wanted.block, wanted.first, lines->runsOf(wanted.first, until));
        wanted.first = until;
    }
    while (!isInterrupted(wanted) && lines->advance()) { // the rest of the way, so that a jump finds it done
    }
}

} // namespace florilegium
