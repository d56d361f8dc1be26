// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "handover/libraryserver.h"

#include "library/handover.h"

#include <QLocalSocket>
#include <QPointer>

namespace florilegium {

LibraryServer::LibraryServer(Library &library, QObject *parent)
    : QObject(parent)
    , m_library(library)
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    m_server.setMaxPendingConnections(mostConnections);
    connect(&m_server, &QLocalServer::newConnection, this, &LibraryServer::accept);
    const QString name = handoverSocket(library.path());
    // This window holds the library's lock: a socket that is still there belongs to nobody.
    QLocalServer::removeServer(name);
    m_server.listen(name);
}

void LibraryServer::accept()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        if (m_buffers.size() >= mostConnections) {
            socket->abort();
            socket->deleteLater();
            continue;
        }
        m_buffers.insert(socket, {});
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QLocalSocket::disconnected, this, [this, socket] {
            m_buffers.remove(socket);
            socket->deleteLater();
        });
        read(socket);
    }
}

void LibraryServer::read(QLocalSocket *socket)
{
    QByteArray &buffer = m_buffers[socket];
    buffer += socket->readAll();
    while (true) {
        const Result<std::optional<QCborMap>> message = takeMessage(buffer);
        if (!message) {
            socket->abort();
            return;
        }
        if (!message->has_value())
            return;
        answer(m_library, **message).then(this, [socket = QPointer(socket)](const QCborMap &map) {
            if (socket)
                socket->write(toMessage(map));
        });
    }
}

} // namespace florilegium
