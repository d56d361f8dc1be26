// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/lockfile.h"

#include <QCoreApplication>
#include <QFile>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace florilegium {

LockFile::LockFile(int descriptor)
    : m_descriptor(descriptor)
{
}

LockFile::~LockFile()
{
    ::close(m_descriptor);
}

Result<std::unique_ptr<LockFile>> LockFile::acquire(const QString &path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (descriptor < 0)
        return failure(ErrorCode::ReadOnly, path);
    std::unique_ptr<LockFile> lock(new LockFile(descriptor));
    if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
        char holder[24] = {};
        const ssize_t read = ::pread(descriptor, holder, sizeof(holder) - 1, 0);
        return failure(ErrorCode::Locked, QString::fromLatin1(holder, read > 0 ? qsizetype(read) : 0).trimmed());
    }
    // For people and for the sentence of who holds it; the lock does not depend on it.
    const QByteArray self = QByteArray::number(QCoreApplication::applicationPid()) + '\n';
    if (::ftruncate(descriptor, 0) != 0 || ::pwrite(descriptor, self.constData(), std::size_t(self.size()), 0) < 0)
        return failure(ErrorCode::ReadOnly, path);
    return lock;
}

} // namespace florilegium
