// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/picturefetch.h"

#include "source/keptpictures.h"

#include <QPromise>

namespace florilegium {

PictureFetch::PictureFetch(Fetcher &fetcher, const QString &folder, IsPicture isPicture, QObject *parent)
    : QObject(parent)
    , m_fetcher(fetcher)
    , m_folder(folder)
    , m_isPicture(std::move(isPicture))
{
    m_workers.setMaxThreadCount(1);
}

PictureFetch::~PictureFetch()
{
    for (QFuture<Result<Source>> &future : m_running)
        future.cancel();
    m_workers.clear();
    m_workers.waitForDone();
}

void PictureFetch::start(const QStringList &addresses, const QString &page)
{
    if (!isRunning()) {
        m_asked.clear();
        m_total = m_loaded = m_failed = 0;
        m_wasStopped = false;
        m_trouble.reset();
    }
    for (const QString &address : addresses) {
        if (m_asked.contains(address))
            continue;
        m_asked.insert(address);
        m_waiting << Wanted{address, page};
        ++m_total;
    }
    pump();
}

void PictureFetch::stop()
{
    if (!isRunning())
        return;
    m_wasStopped = true;
    m_waiting.clear();
    for (QFuture<Result<Source>> &future : m_running)
        future.cancel();
    m_running.clear();
    Q_EMIT finished();
}

void PictureFetch::pump()
{
    while (m_running.size() < mostAtOnce && !m_waiting.isEmpty())
        begin(m_waiting.takeFirst());
}

void PictureFetch::begin(const Wanted &wanted)
{
    const int number = ++m_begun;
    const QFuture<Result<Source>> future = m_fetcher.fetchPicture(wanted.address, wanted.page);
    m_running.insert(number, future);
    // A copy is continued, so that the one kept here can be cancelled.
    QFuture<Result<Source>>(future).then(this, [this, number, address = wanted.address](const Result<Source> &source) {
        if (!m_running.contains(number)) // it was stopped
            return;
        if (source)
            keep(number, address, source->bytes);
        else
            end(number, false);
    });
}

void PictureFetch::keep(int number, const QString &address, const QByteArray &bytes)
{
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    m_workers.start([promise, isPicture = m_isPicture, folder = m_folder, address, bytes] {
        promise->addResult(isPicture(bytes) ? keepPicture(folder, address, bytes)
                                            : Result<void>(failure(ErrorCode::Unsupported, address)));
        promise->finish();
    });
    promise->future().then(this,
                           [this, number, address](const Result<void> &done) { takeKept(number, address, done); });
}

void PictureFetch::takeKept(int number, const QString &address, const Result<void> &done)
{
    if (done)
        Q_EMIT kept(address); // that of one which was stopped while it was written, too
    if (!m_running.contains(number))
        return;
    if (!done && done.error().code == ErrorCode::WriteFailure) {
        m_trouble = done.error(); // the next ones would end in the same way
        stop();
        return;
    }
    end(number, done.has_value());
}

void PictureFetch::end(int number, bool isLoaded)
{
    m_running.remove(number);
    ++(isLoaded ? m_loaded : m_failed);
    Q_EMIT advanced();
    if (!isRunning())
        Q_EMIT finished();
    else // not from within begin(): some fail at once, and there may be thousands
        QMetaObject::invokeMethod(this, &PictureFetch::pump, Qt::QueuedConnection);
}

} // namespace florilegium
