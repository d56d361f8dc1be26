// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "patience.h"
#include "store/jobqueue.h"
#include "store/tests_store.h"

#include <QSemaphore>
#include <QTest>
#include <QThread>

namespace florilegium {

using namespace Qt::StringLiterals;
using Lane = JobQueue::Lane;

namespace {

/// A queue whose thread is held until release(); notes which jobs ran.
class HeldQueue
{
public:
    explicit HeldQueue(JobQueue::AtEnd atEnd = JobQueue::AtEnd::Finish)
        : queue(std::make_unique<JobQueue>(u"test"_s, atEnd, JobQueue::Hooks{}))
    {
        queue->add(Lane::Marks,
                   {.run =
                        [this] {
                            m_held.release();
                            m_go.acquire();
                        },
                    .needs = {},
                    .brings = {}});
        m_held.acquire();
    }

    void add(Lane lane, const QString &name, const QStringList &needs = {}, const QString &brings = {})
    {
        queue->add(lane, {.run = [this, name] { m_ran << name; }, .needs = needs, .brings = brings});
    }
    void release() { m_go.release(); }
    /// Ends the queue; what ran, in order.
    QStringList ran()
    {
        queue.reset();
        return m_ran;
    }

    std::unique_ptr<JobQueue> queue;

private:
    QSemaphore m_held;
    QSemaphore m_go;
    QStringList m_ran;
};

} // namespace

void QueueTest::marksRunBeforeBulk()
{
    HeldQueue held;
    held.add(Lane::Bulk, u"bulk 1"_s);
    held.add(Lane::Bulk, u"bulk 2"_s);
    held.add(Lane::Marks, u"mark 1"_s);
    held.add(Lane::Marks, u"mark 2"_s);
    held.release();
    QCOMPARE(held.ran(), (QStringList{u"mark 1"_s, u"mark 2"_s, u"bulk 1"_s, u"bulk 2"_s}));
}

void QueueTest::aMarkWaitsForWhatItNeeds()
{
    HeldQueue held;
    held.queue->expect(u"article"_s);
    held.add(Lane::Marks, u"mark of the article"_s, {u"article"_s});
    held.add(Lane::Marks, u"later mark"_s);
    held.add(Lane::Bulk, u"other bulk"_s);
    held.add(Lane::Bulk, u"article"_s, {}, u"article"_s);
    held.release();
    QCOMPARE(held.ran(), (QStringList{u"article"_s, u"mark of the article"_s, u"later mark"_s, u"other bulk"_s}));
}

void QueueTest::bulkThatNeedsNothingIsNotHeldUp()
{
    HeldQueue held;
    held.queue->expect(u"article"_s);
    held.add(Lane::Bulk, u"place of the article"_s, {u"article"_s});
    held.add(Lane::Bulk, u"setting"_s);
    held.add(Lane::Bulk, u"article"_s, {}, u"article"_s);
    held.release();
    QCOMPARE(held.ran(), (QStringList{u"setting"_s, u"article"_s, u"place of the article"_s}));
}

void QueueTest::aWithdrawnNeedHoldsNothingUp()
{
    HeldQueue held;
    held.queue->expect(u"article"_s);
    held.add(Lane::Marks, u"mark"_s, {u"article"_s});
    held.release();
    held.queue->withdraw(u"article"_s);
    QCOMPARE(held.ran(), QStringList{u"mark"_s});
}

void QueueTest::closingFinishesWhatMustNotBeLost()
{
    HeldQueue held;
    for (int i = 0; i < 100; ++i)
        held.add(i % 2 == 0 ? Lane::Bulk : Lane::Marks, QString::number(i));
    held.release();
    QCOMPARE(held.ran().size(), 100);
}

void QueueTest::closingDropsTheRest()
{
    HeldQueue held(JobQueue::AtEnd::Drop);
    held.add(Lane::Bulk, u"bulk"_s);
    // The destructor clears the queues before it waits for the running job.
    const std::unique_ptr<QThread> closer(QThread::create([&held] { held.queue.reset(); }));
    JobQueue *queue = held.queue.get();
    closer->start();
    QTRY_VERIFY(queue->isEnding());
    held.release();
    closer->wait();
    QCOMPARE(held.ran(), QStringList());
}

} // namespace florilegium
