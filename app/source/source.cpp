// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "source/source.h"

#include "source/nativepath.h"

#include <QDir>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace florilegium {

namespace {

class FileDescriptor
{
public:
    explicit FileDescriptor(int fd)
        : m_fd(fd)
    {
    }
    ~FileDescriptor()
    {
        if (m_fd >= 0)
            ::close(m_fd);
    }
    Q_DISABLE_COPY_MOVE(FileDescriptor)
    [[nodiscard]] int get() const { return m_fd; }

private:
    int m_fd;
};

/// "NotFound" only where nothing has that name: a link that leads nowhere is there, but cannot be read.
std::unexpected<Error> openFailure(const QByteArray &native, int error, const QString &path)
{
    struct stat entry = {};
    if (error == ENOENT && ::lstat(native.constData(), &entry) != 0)
        return failure(ErrorCode::NotFound, path);
    return failure(ErrorCode::Unreadable, path + u": " + QString::fromLocal8Bit(std::strerror(error)));
}

/// Reads to the end, whatever size was promised, but never more than the cap.
Result<QByteArray> readAll(int fd, qint64 promised, const QString &path)
{
    QByteArray bytes(promised + 1, Qt::Uninitialized);
    qint64 size = 0;
    for (;;) {
        const ssize_t got = ::read(fd, bytes.data() + size, size_t(bytes.size() - size));
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return failure(ErrorCode::Unreadable, path + u": " + QString::fromLocal8Bit(std::strerror(errno)));
        size += got;
        if (got == 0)
            break;
        if (size > maxFileSize)
            return failure(ErrorCode::TooLarge, path);
        if (size == bytes.size())
            bytes.resize(size * 2);
    }
    bytes.truncate(size);
    return bytes;
}

} // namespace

Result<Source> readFile(const QString &path)
{
    const QByteArray native = toNativePath(path);
    struct stat status = {};
    if (::stat(native.constData(), &status) != 0)
        return openFailure(native, errno, path);
    if (!S_ISREG(status.st_mode)) // asked before opening: to open some devices is to act on them
        return failure(ErrorCode::NotAFile, path);
    const FileDescriptor file(::open(native.constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY));
    if (file.get() < 0 || ::fstat(file.get(), &status) != 0)
        return openFailure(native, errno, path);
    if (status.st_size > maxFileSize)
        return failure(ErrorCode::TooLarge, path);
    Result<QByteArray> bytes = readAll(file.get(), status.st_size, path);
    if (!bytes)
        return std::unexpected(bytes.error());
    const QString absolute = QDir::cleanPath(QDir::isAbsolutePath(path) ? path : QDir::currentPath() + u'/' + path);
    return Source{.bytes = std::move(*bytes),
                  .path = absolute,
                  .url = {},
                  .name = absolute.sliced(absolute.lastIndexOf(u'/') + 1),
                  .charset = {},
                  .taken = QDateTime::currentDateTimeUtc()};
}

} // namespace florilegium
