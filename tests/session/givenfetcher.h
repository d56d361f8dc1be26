// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "source/fetcher.h"

#include <QHash>
#include <QPromise>
#include <QStringList>

#include <memory>

namespace florilegium::testing {

/// A network that answers when it is told to, and remembers what it was asked for.
class GivenFetcher : public Fetcher
{
public:
    QFuture<Result<Source>> fetch(const QString &address) override { return ask(address); }
    QFuture<Result<Source>> fetchPicture(const QString &address, const QString &page) override
    {
        pages << page;
        return ask(address);
    }

    void answer(const QString &address, const Result<QByteArray> &bytes)
    {
        const auto promise = m_open.take(address);
        promise->addResult(bytes.transform([](const QByteArray &all) {
            Source source;
            source.bytes = all;
            return source;
        }));
        promise->finish();
    }
    /// Everything that is open, in the same way.
    void answerAll(const Result<QByteArray> &bytes)
    {
        for (const QString &address : open())
            answer(address, bytes);
    }
    [[nodiscard]] QStringList open() const { return m_open.keys(); }
    [[nodiscard]] bool isCancelled(const QString &address) const { return m_open.value(address)->isCanceled(); }

    QStringList asked; ///< addresses
    QStringList pages; ///< of the pictures among them
    bool failsAtOnce = false;

private:
    QFuture<Result<Source>> ask(const QString &address)
    {
        asked << address;
        if (failsAtOnce)
            return QtFuture::makeReadyValueFuture(Result<Source>(failure(ErrorCode::NetworkFailure)));
        auto promise = std::make_shared<QPromise<Result<Source>>>();
        promise->start();
        m_open.insert(address, promise);
        return promise->future();
    }

    QHash<QString, std::shared_ptr<QPromise<Result<Source>>>> m_open;
};

} // namespace florilegium::testing
