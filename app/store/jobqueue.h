// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMutex>
#include <QStringList>
#include <QWaitCondition>

#include <deque>
#include <functional>
#include <memory>

class QThread;

namespace florilegium {

/// One thread with two queues: marks before bulk, each in order. A job may need what another is still preparing to
/// bring (an article whose original is being compressed): then it waits for that one, and marks behind it keep their
/// order.
class JobQueue
{
public:
    enum class Lane : quint8 { Marks, Bulk };
    enum class AtEnd : quint8 {
        Finish, ///< the destructor waits until every job ran
        Drop, ///< the destructor waits for the running job only
    };

    struct Job
    {
        std::move_only_function<void()> run;
        QStringList needs; ///< keys announced with expect()
        QString brings; ///< the key that this job was announced with
        QString creates; ///< what it makes, when it depends on nothing else: then a long job may let it pass
    };

    /// What the thread does besides jobs; each runs on it.
    struct Hooks
    {
        std::function<void()> start;
        std::function<void()> idle; ///< each time both queues have run empty
        std::function<void()> end;
    };

    JobQueue(const QString &name, AtEnd atEnd, Hooks hooks);
    ~JobQueue();
    Q_DISABLE_COPY_MOVE(JobQueue)

    // From any thread.
    void add(Lane lane, Job job);
    /// Announces a job that brings `key`; once for each such job.
    void expect(const QString &key);
    /// Takes an announcement back: the job will not come.
    void withdraw(const QString &key);
    /// Whether the destructor has begun: long jobs ask, and stop.
    [[nodiscard]] bool isEnding() const;

    /// Whether what creates this may run before the job that asks.
    using MayPass = std::function<bool(const QString &creates)>;
    // From the running job.
    /// Whether the next of the marks may pass, and has what it needs.
    [[nodiscard]] bool isOvertaken(const MayPass &mayPass) const;
    /// Runs it and those behind it that may pass as well, within the running job.
    void letPass(const MayPass &mayPass);

private:
    void loop();
    [[nodiscard]] bool isReady(const Job &job) const;
    [[nodiscard]] bool isOver() const;
    [[nodiscard]] std::optional<Job> take();
    [[nodiscard]] bool nextPasses(const MayPass &mayPass) const;
    [[nodiscard]] std::optional<Job> takePassing(const MayPass &mayPass);
    [[nodiscard]] std::optional<Job> takeBulk(const std::function<bool(const Job &)> &wanted);

    const AtEnd m_atEnd;
    const Hooks m_hooks;
    mutable QMutex m_mutex; // guards what follows
    QWaitCondition m_wake;
    std::deque<Job> m_marks;
    std::deque<Job> m_bulk;
    QStringList m_expected;
    bool m_ending = false;
    std::unique_ptr<QThread> m_thread; // last: it runs on the members above
};

} // namespace florilegium
