// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "source/fetcher.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QThreadPool>

#include <functional>
#include <optional>

namespace florilegium {

/// Fetches pictures that the reader allowed to be loaded, four at a time, and keeps them (source/keptpictures.h).
/// Nothing is asked of the network before start(). Lives on the window's thread and never blocks it; the destructor
/// waits for one picture that is being written. Borrows the fetcher, which outlives it.
class PictureFetch : public QObject
{
    Q_OBJECT
public:
    static constexpr qsizetype mostAtOnce = 4;
    /// Whether bytes are a picture that can be shown; others are not kept. Runs on a worker.
    using IsPicture = std::function<bool(const QByteArray &)>;

    PictureFetch(Fetcher &fetcher, const QString &folder, IsPicture isPicture, QObject *parent = nullptr);
    ~PictureFetch() override;

    /// Addresses of pictures, and that of their page as the fetcher wants it. While it runs, those that were not asked
    /// for already come behind the others; else the counts begin anew.
    void start(const QStringList &addresses, const QString &page);
    /// What waits and what is on its way is given up.
    void stop();

    [[nodiscard]] bool isRunning() const { return !m_waiting.isEmpty() || !m_running.isEmpty(); }
    [[nodiscard]] int total() const { return m_total; }
    [[nodiscard]] int loaded() const { return m_loaded; }
    [[nodiscard]] int failed() const { return m_failed; }
    [[nodiscard]] bool wasStopped() const { return m_wasStopped; }
    /// Why nothing more was fetched: the pictures could not be written (WriteFailure).
    [[nodiscard]] const std::optional<Error> &trouble() const { return m_trouble; }

Q_SIGNALS:
    /// The picture of this address is in its file.
    void kept(const QString &address);
    /// One more was loaded or failed.
    void advanced();
    /// None is on its way any more.
    void finished();

private:
    struct Wanted
    {
        QString address;
        QString page;
    };

    void pump();
    void begin(const Wanted &wanted);
    void keep(int number, const QString &address, const QByteArray &bytes);
    void takeKept(int number, const QString &address, const Result<void> &done);
    void end(int number, bool isLoaded);

    Fetcher &m_fetcher;
    QString m_folder;
    IsPicture m_isPicture;
    QThreadPool m_workers; ///< looks at what came, and writes it
    QList<Wanted> m_waiting;
    QHash<int, QFuture<Result<Source>>> m_running; ///< by number
    QSet<QString> m_asked; ///< since it began to run
    int m_begun = 0; ///< fetches, ever: numbers are not used again
    int m_total = 0;
    int m_loaded = 0;
    int m_failed = 0;
    bool m_wasStopped = false;
    std::optional<Error> m_trouble;
};

} // namespace florilegium
