// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/handoverlibrary.h"

#include "library/handover.h"

namespace florilegium::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr int connectTimeout = 2000; // ms

} // namespace

HandoverLibrary::HandoverLibrary(std::unique_ptr<Library> reader, int timeout)
    : m_reader(std::move(reader))
    , m_timeout(timeout)
{
}

Result<std::unique_ptr<HandoverLibrary>> HandoverLibrary::connectTo(std::unique_ptr<Library> reader, int timeout)
{
    std::unique_ptr<HandoverLibrary> library(new HandoverLibrary(std::move(reader), timeout));
    library->m_socket.connectToServer(handoverSocket(library->path()));
    if (!library->m_socket.waitForConnected(connectTimeout))
        return failure(ErrorCode::NoAnswer, library->path());
    return library;
}

Result<QCborMap> HandoverLibrary::ask(const QCborMap &request)
{
    if (m_socket.state() != QLocalSocket::ConnectedState)
        return failure(ErrorCode::NoAnswer, path());
    m_socket.write(toMessage(request));
    for (;;) {
        const auto message = takeMessage(m_buffer);
        if (message && *message)
            return **message;
        if (!message || !m_socket.waitForReadyRead(m_timeout)) {
            m_socket.abort(); // so that no late answer is taken for another
            return message ? failure(ErrorCode::NoAnswer, path()) : std::unexpected(message.error());
        }
        m_buffer += m_socket.readAll();
    }
}

QFuture<Result<void>> HandoverLibrary::write(const QCborMap &request)
{
    return QtFuture::makeReadyValueFuture(ask(request).and_then(doneFrom));
}

QFuture<Result<void>> HandoverLibrary::apply(const Change &change)
{
    return write(applyRequest(change));
}

QFuture<Result<AddedVersion>> HandoverLibrary::addVersion(const Article &article, const NewVersion &version)
{
    return QtFuture::makeReadyValueFuture(ask(addVersionRequest(article, version)).and_then(addedFrom));
}

QFuture<Result<Emptied>> HandoverLibrary::emptyBin(const BinChoice &, Emptying)
{
    return QtFuture::makeReadyValueFuture(Result<Emptied>(failure(ErrorCode::Unsupported)));
}

QFuture<Result<void>> HandoverLibrary::savePlace(const ArticleId &, const ReadingPlace &)
{
    return QtFuture::makeReadyValueFuture(Result<void>()); // the window knows better where its reader is
}

QFuture<Result<void>> HandoverLibrary::saveExportStates(const QString &target, const QList<ExportState> &states)
{
    return write(exportStatesRequest(target, states));
}

QFuture<Result<void>> HandoverLibrary::saveSetting(const QString &key, const QString &value)
{
    return write(settingRequest(key, value));
}

void HandoverLibrary::enqueueRead(Reader, std::function<void(LibraryQueries &)> read)
{
    read(queries());
}

} // namespace florilegium::cli
