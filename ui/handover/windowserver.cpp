// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "handover/windowserver.h"

#include "handover/libraryserver.h"
#include "handover/windowmessage.h"

#include <kdsingleapplication.h>

#include <QCryptographicHash>
#include <QFileInfo>

namespace florilegium {

using namespace Qt::StringLiterals;

QString windowName(const QString &libraryPath)
{
    const QFileInfo file(libraryPath);
    const QString real = file.exists() ? file.canonicalFilePath() : file.absoluteFilePath();
    const QByteArray hash = QCryptographicHash::hash(real.toUtf8(), QCryptographicHash::Sha256);
    return u"florilegium-"_s + QString::fromLatin1(hash.toHex().left(16));
}

WindowServer::WindowServer(Library &library, HandoverPlugin::Raise raise)
    : m_raise(std::move(raise))
    , m_instance(std::make_unique<KDSingleApplication>(windowName(library.path()),
                                                       KDSingleApplication::Option::IncludeUsernameInSocketName))
{
    connect(m_instance.get(), &KDSingleApplication::messageReceived, this, &WindowServer::receive);
    new LibraryServer(library, this);
}

WindowServer::~WindowServer() = default;

void WindowServer::receive(const QByteArray &message)
{
    if (const auto things = thingsIn(message))
        m_raise(*things);
}

} // namespace florilegium
