// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "source/fetcher.h"

#include <QList>
#include <QObject>
#include <QTimer>
#include <QUrl>

#include <functional>
#include <memory>

namespace florilegium {

class Messages;
class Session;

/// Fetches the addresses that the reader gave and hands what came to the session. Says what it is doing after 150 ms,
/// with a way to stop, and in words what went wrong.
class Fetching : public QObject
{
    Q_OBJECT
public:
    /// Makes the fetcher when the first address is given; null when this installation has none.
    using MakeFetcher = std::function<std::unique_ptr<Fetcher>()>;

    Fetching(Session &session, Messages &messages, MakeFetcher makeFetcher, QObject *parent = nullptr);
    ~Fetching() override;

    void fetch(const QUrl &address);
    /// Ends all fetches that run.
    void stop();
    [[nodiscard]] bool isRunning() const { return !m_running.isEmpty(); }

private:
    struct Running
    {
        int number = 0; ///< tells two fetches of one address apart
        QString shown; ///< the address as people read it
        QFuture<Result<Source>> future;
    };

    void showProgress();
    void done(int number, const QString &shown, const Result<Source> &source);

    Session &m_session;
    Messages &m_messages;
    MakeFetcher m_makeFetcher;
    std::unique_ptr<Fetcher> m_fetcher;
    QList<Running> m_running;
    int m_begun = 0; ///< fetches
    QTimer m_progress;
};

} // namespace florilegium
