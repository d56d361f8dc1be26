// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/library.h"

#include <QLocalServer>

namespace florilegium {

/// Takes the command line's writes through the library's socket (library/handover.h) while this window holds it.
class LibraryServer : public QObject
{
    Q_OBJECT
public:
    static constexpr int mostConnections = 16;

    /// The library is borrowed. Listens at once; isListening() tells whether that worked.
    explicit LibraryServer(Library &library, QObject *parent = nullptr);

    [[nodiscard]] bool isListening() const { return m_server.isListening(); }

private:
    void accept();
    void read(QLocalSocket *socket);

    Library &m_library;
    QLocalServer m_server;
    QHash<QLocalSocket *, QByteArray> m_buffers;
};

} // namespace florilegium
