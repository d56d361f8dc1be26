// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "annotate/change.h"
#include "library/queries.h"

#include <QFuture>
#include <QObject>
#include <QPromise>

#include <functional>

namespace florilegium {

/// A version to be kept: original, its text, and the article it belongs to.
struct NewVersion
{
    Version version; ///< id is given by the store; sha256, source, format, size and taken by the caller
    QByteArray original; ///< uncompressed; the store compresses it off the writer's critical path
    int parserVersion = 0;
    QString rules; ///< canonical word of the ParseOptions
    DocumentPtr document;
};

struct AddedVersion
{
    VersionId version = 0;
    TextId text = 0;
};

/// The library as the session sees it: reads, and writes that go to one writer's thread in order, marks before bulk.
/// Futures finish on the writer's thread when the commit has returned, so what they report is durable.
/// Methods are called from the window's thread (or the command line's only one).
class Library : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Reads of the calling thread: quick ones (under 2 ms) only, on the window's thread.
    [[nodiscard]] virtual LibraryQueries &queries() = 0;

    /// Runs a read on the reader's thread.
    template<typename F>
    [[nodiscard]] auto read(F function) -> QFuture<std::invoke_result_t<F, LibraryQueries &>>
    {
        return readOn(Reader::Pages, std::move(function));
    }
    /// The same for what may take longer than a page of rows, on a thread of its own: nothing that is to be shown waits
    /// for it. In no order with read().
    template<typename F>
    [[nodiscard]] auto readLong(F function) -> QFuture<std::invoke_result_t<F, LibraryQueries &>>
    {
        return readOn(Reader::Long, std::move(function));
    }

    /// One change of the reader: one transaction with its journal entry. Written in the order asked for, but that a new
    /// mark, which depends on nothing, may be written before a long change.
    virtual QFuture<Result<void>> apply(const Change &change) = 0;
    /// `article` is created by the same transaction when its row is not there yet (journalled like a change).
    virtual QFuture<Result<AddedVersion>> addVersion(const Article &article, const NewVersion &version) = 0;
    /// Takes things out of the bin for good, a few at a time so that marks do not wait, each time with an entry in the
    /// journal; what is not in the bin stays. Not to be undone. With Emptying::Erase it finishes when nothing of them
    /// is left in the files: library, index and copies are written anew for that, which takes seconds for a large
    /// library; if the program ends before, it goes on at the next start. Cancelled: the library is being closed.
    virtual QFuture<Result<Emptied>> emptyBin(const BinChoice &choice, Emptying how) = 0;
    // Not changes of the reader: neither journalled nor undone.
    virtual QFuture<Result<void>> savePlace(const ArticleId &id, const ReadingPlace &place) = 0;
    virtual QFuture<Result<void>> saveExportStates(const QString &target, const QList<ExportState> &states) = 0;
    virtual QFuture<Result<void>> saveSetting(const QString &key, const QString &value) = 0;

    [[nodiscard]] virtual bool isReadOnly() const = 0;
    [[nodiscard]] virtual QString path() const = 0;

Q_SIGNALS:
    /// Every change that was committed, whoever asked for it, on the window's thread: sets and models follow it.
    void committed(const florilegium::Change &change);
    /// An article came or got a new version.
    void articleAdded(const florilegium::ArticleId &id);
    /// A write failed; nothing of it is in the library.
    void writeFailed(const florilegium::Change &change, const florilegium::Error &error);

protected:
    enum class Reader : quint8 { Pages, Long };
    virtual void enqueueRead(Reader reader, std::function<void(LibraryQueries &)> read) = 0;

private:
    template<typename F>
    auto readOn(Reader reader, F function) -> QFuture<std::invoke_result_t<F, LibraryQueries &>>
    {
        using T = std::invoke_result_t<F, LibraryQueries &>;
        auto promise = std::make_shared<QPromise<T>>();
        promise->start();
        enqueueRead(reader, [promise, function = std::move(function)](LibraryQueries &queries) mutable {
            if (!promise->isCanceled())
                promise->addResult(function(queries));
            promise->finish();
        });
        return promise->future();
    }
};

} // namespace florilegium
