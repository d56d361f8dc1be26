// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/filesystem.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#ifdef Q_OS_LINUX
#include <sys/vfs.h>
#endif

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

Result<void> syncPath(const QString &path, int flags)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC);
    const bool synced = descriptor >= 0 && ::fsync(descriptor) == 0;
    if (descriptor >= 0)
        ::close(descriptor);
    return synced ? Result<void>() : failure(ErrorCode::WriteFailure, path);
}

} // namespace

bool isOnNetwork(const QString &path)
{
#ifdef Q_OS_LINUX
    // Magic numbers of statfs(2): NFS, SMB, CIFS, SMB2, FUSE, 9P, AFS, Coda, Ceph, OCFS2, GFS2.
    constexpr std::array<quint32, 11> magic{0x6969,     0x517b,     0xff534d42, 0xfe534d42, 0x65735546, 0x01021997,
                                            0x5346414f, 0x73757245, 0x00c36400, 0x7461636f, 0x01161970};
    struct statfs system = {};
    if (::statfs(QFile::encodeName(QFileInfo(path).absolutePath()).constData(), &system) != 0)
        return false;
    return std::ranges::find(magic, quint32(system.f_type)) != magic.end();
#else
    Q_UNUSED(path)
    return false;
#endif
}

bool isWritable(const QString &path)
{
    const auto allows = [](const QString &name) { return ::access(QFile::encodeName(name).constData(), W_OK) == 0; };
    return allows(path) && allows(QFileInfo(path).absolutePath());
}

Result<void> makePrivateFolder(const QString &path)
{
    const QFileInfo info(path);
    if (info.isDir())
        return {};
    if (auto done = makePrivateFolder(info.absolutePath()); !done)
        return done;
    if (::mkdir(QFile::encodeName(path).constData(), 0700) != 0 && !QFileInfo(path).isDir())
        return failure(ErrorCode::WriteFailure, path);
    return {};
}

Result<void> makePrivateFile(const QString &path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (descriptor < 0)
        return failure(ErrorCode::WriteFailure, path);
    ::close(descriptor);
    return {};
}

Result<void> copyPrivately(const QString &from, const QString &to)
{
    QFile::remove(to);
    if (auto done = makePrivateFile(to); !done)
        return done;
    QFile source(from);
    QFile target(to);
    if (!source.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Unreadable, from);
    if (!target.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return failure(ErrorCode::WriteFailure, to);
    constexpr qint64 piece = 1 << 20;
    while (!source.atEnd()) {
        const QByteArray bytes = source.read(piece);
        if (bytes.isEmpty())
            return failure(ErrorCode::Unreadable, from);
        if (target.write(bytes) != bytes.size())
            return failure(ErrorCode::WriteFailure, to);
    }
    return {};
}

Result<void> syncFile(const QString &path)
{
    if (auto done = syncPath(path, O_RDONLY); !done)
        return done;
    return syncPath(QFileInfo(path).absolutePath(), O_RDONLY | O_DIRECTORY);
}

Result<void> renameToNew(const QString &from, const QString &to)
{
    // A second name, then the first one goes: unlike rename() this cannot replace what came meanwhile.
    if (::link(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0) {
        QFile::remove(from);
        return {};
    }
    // Some file systems know no second names; QFile::rename() refuses an existing file, too.
    if (!QFileInfo::exists(to) && QFile::rename(from, to))
        return {};
    return failure(ErrorCode::WriteFailure, to);
}

QString nameForPath(const QString &path)
{
    constexpr qsizetype length = 16;
    const QByteArray hash = QCryptographicHash::hash(QFileInfo(path).absoluteFilePath().toUtf8(),
                                                     QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toHex().first(length));
}

} // namespace florilegium
