// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/session.h"
#include "source/fetcher.h"

#include <QList>
#include <QObject>
#include <QPointer>
#include <QTimer>
#include <QUrl>

#include <functional>
#include <memory>

namespace florilegium {

class Messages;

/// Fetches the addresses that the reader gave and hands what came to the session that asked, or to another one when
/// its pane was closed meanwhile. Says what it is doing after 150 ms, with a way to stop, and in words what went wrong.
/// Window's thread.
class Fetching : public QObject
{
    Q_OBJECT
public:
    /// Makes the fetcher when the first address is given; null when this installation has none.
    using MakeFetcher = std::function<std::unique_ptr<Fetcher>()>;
    /// The session that opens what this one asked for: itself while it is read in. Null: it is no more.
    using ReaderFor = std::function<Session &(const Session *asked)>;

    Fetching(Messages &messages, MakeFetcher makeFetcher, ReaderFor readerFor, QObject *parent = nullptr);
    ~Fetching() override;

    void fetch(const QUrl &address, Session &asked);
    /// Ends all fetches that run.
    void stop();
    [[nodiscard]] bool isRunning() const { return !m_running.isEmpty(); }

Q_SIGNALS:
    /// None runs any more.
    void finished();

private:
    struct Running
    {
        int number = 0; ///< tells two fetches of one address apart
        QString shown; ///< the address as people read it
        QPointer<Session> asked;
        QFuture<Result<Source>> future;
    };

    void showProgress();
    void done(int number, const Result<Source> &source);

    Messages &m_messages;
    MakeFetcher m_makeFetcher;
    ReaderFor m_readerFor;
    std::unique_ptr<Fetcher> m_fetcher;
    QList<Running> m_running;
    int m_begun = 0; ///< fetches
    QTimer m_progress;
};

} // namespace florilegium
