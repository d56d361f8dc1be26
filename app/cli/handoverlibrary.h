// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/library.h"

#include <QCborMap>
#include <QLocalSocket>

namespace florilegium::cli {

/// A library that a window holds: reads go to the file, writes to that window (library/handover.h). Each write waits
/// for its answer, so every future is finished when it is returned. For the command line.
class HandoverLibrary : public Library
{
    Q_OBJECT
public:
    static constexpr int answerTimeout = 20000; ///< ms: a big article is compressed before it is written

    /// `reader` is the same library, opened read-only. A request without an answer for `timeout` ms ends the
    /// connection: what comes later would be taken for the answer to the next one. Errors, here and from then on:
    /// NoAnswer.
    [[nodiscard]] static Result<std::unique_ptr<HandoverLibrary>> connectTo(std::unique_ptr<Library> reader,
                                                                            int timeout = answerTimeout);

    LibraryQueries &queries() override { return m_reader->queries(); }
    QFuture<Result<void>> apply(const Change &change) override;
    QFuture<Result<AddedVersion>> addVersion(const Article &article, const NewVersion &version) override;
    /// Unsupported: that is the window's reader's to decide.
    QFuture<Result<Emptied>> emptyBin(const BinChoice &choice, Emptying how) override;
    QFuture<Result<void>> savePlace(const ArticleId &id, const ReadingPlace &place) override;
    QFuture<Result<void>> saveExportStates(const QString &target, const QList<ExportState> &states) override;
    QFuture<Result<void>> saveSetting(const QString &key, const QString &value) override;
    bool isReadOnly() const override { return false; }
    QString path() const override { return m_reader->path(); }

protected:
    void enqueueRead(Reader reader, std::function<void(LibraryQueries &)> read) override;

private:
    HandoverLibrary(std::unique_ptr<Library> reader, int timeout);
    [[nodiscard]] Result<QCborMap> ask(const QCborMap &request);
    [[nodiscard]] QFuture<Result<void>> write(const QCborMap &request);

    std::unique_ptr<Library> m_reader;
    int m_timeout;
    QLocalSocket m_socket;
    QByteArray m_buffer;
};

} // namespace florilegium::cli
