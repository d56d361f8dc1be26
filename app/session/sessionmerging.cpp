// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Articles that turn out to be the same, merged.

#include "session/session.h"

namespace florilegium {

namespace {

Result<QList<MergeInput>> readAll(LibraryQueries &queries, const QList<ArticleMerge> &merges)
{
    QList<MergeInput> inputs;
    for (const ArticleMerge &merge : merges) {
        auto input = readForMerging(queries, merge);
        if (!input)
            return std::unexpected(input.error());
        inputs << *std::move(input);
    }
    return inputs;
}

Result<QList<CarriedHighlight>> carryAll(const QList<MergeInput> &inputs, const std::stop_token &stop)
{
    QList<CarriedHighlight> all;
    for (const MergeInput &input : inputs) {
        for (const CarryingInput &carrying : input.carrying) {
            auto carried = carry(carrying, stop);
            if (!carried)
                return carried;
            all << *std::move(carried);
        }
    }
    return all;
}

} // namespace

QFuture<Result<MergedArticles>> Session::mergeArticles(const QList<ArticleMerge> &merges)
{
    auto done = std::make_shared<QPromise<Result<MergedArticles>>>();
    done->start();
    readMerges(joinedMerges(merges), done); // else what one of them moves stays with what the next lets go
    return done->future();
}

void Session::readMerges(const QList<ArticleMerge> &merges, const MergePromise &done)
{
    if (unsaved() > 0) { // what is on its way to the library is not read from it
        m_whenSaved << [this, merges, done] { readMerges(merges, done); };
        return;
    }
    const quint64 applied = m_shared->applied();
    m_library.read([merges](LibraryQueries &queries) { return readAll(queries, merges); })
        .then(this, [this, merges, done, applied](const Result<QList<MergeInput>> &inputs) {
            if (inputs) {
                carryMerges(merges, *inputs, applied, done);
                return;
            }
            done->addResult(std::unexpected(inputs.error()));
            done->finish();
        });
}

void Session::carryMerges(const QList<ArticleMerge> &merges, const QList<MergeInput> &inputs, quint64 applied,
                          const MergePromise &done)
{
    auto carried = std::make_shared<QPromise<Result<QList<CarriedHighlight>>>>();
    carried->start();
    m_workers.start([carried, inputs, stop = m_ending.get_token()] {
        carried->addResult(carryAll(inputs, stop));
        carried->finish();
    });
    carried->future().then(this, [=, this](const Result<QList<CarriedHighlight>> &highlights) {
        if (highlights && applied != m_shared->applied()) { // another change came between: read again
            readMerges(merges, done);
            return;
        }
        done->addResult(highlights.transform([&](const QList<CarriedHighlight> &all) {
            const Change change = florilegium::mergeArticles(inputs, QDateTime::currentDateTimeUtc());
            perform(change);
            if (!all.isEmpty())
                m_shared->send(carriedChange(all)); // found, not decided: no step of the reader's
            MergedArticles merged{.counts = countsOf(all)};
            for (const MergeInput &input : inputs) {
                merged.articles += int(input.others.size());
                merged.highlights += int(input.highlights.size());
            }
            return merged;
        }));
        done->finish();
    });
}

} // namespace florilegium
