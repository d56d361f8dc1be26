// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/library.h"

#include <QThread>

#include <functional>
#include <memory>
#include <utility>

namespace florilegium::testing {

/// Stands before another library: a test says what happens between a question and its answer, and what is refused.
/// Reads are done on the window's thread, at once; writes that may be refused wait for answer().
class GuidedLibrary : public Library
{
public:
    explicit GuidedLibrary(Library &inner)
        : m_inner(inner)
    {
        connect(&inner, &Library::committed, this, &Library::committed);
        connect(&inner, &Library::articleAdded, this, &Library::articleAdded);
    }

    std::function<void()> afterRead; ///< before who asked has the answer
    std::function<bool(const Change &)> refuses; ///< which find the disk full; empty: none may
    bool refusesVersions = false;

    /// Writes or refuses what waits, in its order, and says so; on another thread, as libraries do.
    void answer()
    {
        const std::unique_ptr<QThread> thread(QThread::create([answers = std::exchange(m_answers, {})] {
            for (const auto &tell : answers)
                tell();
        }));
        thread->start();
        thread->wait();
    }

    LibraryQueries &queries() override { return m_inner.queries(); }
    QFuture<Result<void>> apply(const Change &change) override
    {
        if (!refuses)
            return m_inner.apply(change);
        return held<void>([this, change] { return refuses(change) ? full<void>() : m_inner.apply(change).result(); });
    }
    QFuture<Result<AddedVersion>> addVersion(const Article &article, const NewVersion &version) override
    {
        if (!refusesVersions)
            return m_inner.addVersion(article, version);
        return held<AddedVersion>([] { return full<AddedVersion>(); });
    }
    QFuture<Result<Emptied>> emptyBin(const BinChoice &choice, Emptying how) override
    {
        return m_inner.emptyBin(choice, how);
    }
    QFuture<Result<void>> savePlace(const ArticleId &id, const ReadingPlace &place) override
    {
        return m_inner.savePlace(id, place);
    }
    QFuture<Result<void>> saveExportStates(const QString &target, const QList<ExportState> &states) override
    {
        return m_inner.saveExportStates(target, states);
    }
    QFuture<Result<void>> saveSetting(const QString &key, const QString &value) override
    {
        return m_inner.saveSetting(key, value);
    }
    bool isReadOnly() const override { return m_inner.isReadOnly(); }
    QString path() const override { return m_inner.path(); }

protected:
    void enqueueRead(Reader, std::function<void(LibraryQueries &)> read) override
    {
        read(m_inner.queries());
        if (afterRead)
            afterRead();
    }

private:
    template<typename T>
    [[nodiscard]] static Result<T> full()
    {
        return failure(ErrorCode::DiskFull);
    }
    template<typename T>
    [[nodiscard]] QFuture<Result<T>> held(const std::function<Result<T>()> &write)
    {
        auto promise = std::make_shared<QPromise<Result<T>>>();
        promise->start();
        m_answers << [promise, write] {
            promise->addResult(write());
            promise->finish();
        };
        return promise->future();
    }

    Library &m_inner;
    QList<std::function<void()>> m_answers;
};

} // namespace florilegium::testing
