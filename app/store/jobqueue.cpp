// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/jobqueue.h"

#include <QThread>

#include <algorithm>

namespace florilegium {

JobQueue::JobQueue(const QString &name, AtEnd atEnd, Hooks hooks)
    : m_atEnd(atEnd)
    , m_hooks(std::move(hooks))
    , m_thread(QThread::create([this] { loop(); }))
{
    m_thread->setObjectName(name);
    m_thread->start();
}

JobQueue::~JobQueue()
{
    {
        const QMutexLocker lock(&m_mutex);
        m_ending = true;
        if (m_atEnd == AtEnd::Drop) {
            m_marks.clear();
            m_bulk.clear();
        }
    }
    m_wake.wakeAll();
    m_thread->wait();
}

void JobQueue::add(Lane lane, Job job)
{
    {
        const QMutexLocker lock(&m_mutex);
        (lane == Lane::Marks ? m_marks : m_bulk).push_back(std::move(job));
    }
    m_wake.wakeAll();
}

void JobQueue::expect(const QString &key)
{
    const QMutexLocker lock(&m_mutex);
    m_expected << key;
}

void JobQueue::withdraw(const QString &key)
{
    {
        const QMutexLocker lock(&m_mutex);
        m_expected.removeOne(key);
    }
    m_wake.wakeAll();
}

bool JobQueue::isEnding() const
{
    const QMutexLocker lock(&m_mutex);
    return m_ending;
}

bool JobQueue::isReady(const Job &job) const
{
    return std::ranges::none_of(job.needs, [this](const QString &key) { return m_expected.contains(key); });
}

bool JobQueue::isOver() const
{
    return m_ending && m_marks.empty() && m_bulk.empty() && (m_atEnd == AtEnd::Drop || m_expected.isEmpty());
}

std::optional<JobQueue::Job> JobQueue::takeBulk(const std::function<bool(const Job &)> &wanted)
{
    const auto found = std::ranges::find_if(m_bulk, wanted);
    if (found == m_bulk.end())
        return std::nullopt;
    Job job = std::move(*found);
    m_bulk.erase(found);
    return job;
}

std::optional<JobQueue::Job> JobQueue::take()
{
    if (m_marks.empty())
        return takeBulk([this](const Job &job) { return isReady(job); });
    if (!isReady(m_marks.front()))
        return takeBulk([this](const Job &job) { return m_marks.front().needs.contains(job.brings); });
    Job job = std::move(m_marks.front());
    m_marks.pop_front();
    return job;
}

bool JobQueue::nextPasses(const MayPass &mayPass) const
{
    if (m_marks.empty())
        return false;
    const Job &next = m_marks.front();
    return !next.creates.isEmpty() && isReady(next) && mayPass(next.creates);
}

bool JobQueue::isOvertaken(const MayPass &mayPass) const
{
    const QMutexLocker lock(&m_mutex);
    return nextPasses(mayPass);
}

std::optional<JobQueue::Job> JobQueue::takePassing(const MayPass &mayPass)
{
    const QMutexLocker lock(&m_mutex);
    if (!nextPasses(mayPass))
        return std::nullopt;
    Job job = std::move(m_marks.front());
    m_marks.pop_front();
    return job;
}

void JobQueue::letPass(const MayPass &mayPass)
{
    while (std::optional<Job> job = takePassing(mayPass))
        job->run();
}

void JobQueue::loop()
{
    if (m_hooks.start)
        m_hooks.start();
    bool worked = true;
    while (true) {
        QMutexLocker lock(&m_mutex);
        std::optional<Job> job = take();
        if (!job && isOver())
            break;
        if (!job && worked && m_hooks.idle && m_marks.empty() && m_bulk.empty()) {
            worked = false;
            lock.unlock();
            m_hooks.idle();
            continue;
        }
        if (!job) {
            m_wake.wait(&m_mutex);
            continue;
        }
        lock.unlock();
        job->run();
        worked = true;
        if (!job->brings.isEmpty())
            withdraw(job->brings);
    }
    if (m_hooks.end)
        m_hooks.end();
}

} // namespace florilegium
