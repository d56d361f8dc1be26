// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

// florilegium-parser: the process behind the wall. Answers the messages of wall/messages.h until its input ends.

#include "parse/parts.h"
#include "parse/wall/messages.h"
#include "parse/wall/sandbox.h"

#include <QtEndian>

#include <array>
#include <cerrno>
#include <cstdio>
#include <unistd.h>

using namespace florilegium;
using namespace Qt::StringLiterals;

namespace {

bool readAll(char *to, qint64 count)
{
    while (count > 0) {
        const ssize_t got = ::read(STDIN_FILENO, to, size_t(count));
        if (got == 0 || (got < 0 && errno != EINTR))
            return false;
        to += std::max<ssize_t>(got, 0);
        count -= std::max<ssize_t>(got, 0);
    }
    return true;
}

bool writeAll(QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const ssize_t put = ::write(STDOUT_FILENO, bytes.data(), size_t(bytes.size()));
        if (put < 0 && errno != EINTR)
            return false;
        bytes = bytes.sliced(std::max<ssize_t>(put, 0));
    }
    return true;
}

std::optional<QByteArray> readMessage()
{
    std::array<char, sizeof(quint64)> length;
    if (!readAll(length.data(), qint64(length.size())))
        return std::nullopt;
    const auto size = qFromLittleEndian<quint64>(length.data());
    if (size > quint64(wall::maxMessage))
        return std::nullopt;
    QByteArray message(qsizetype(size), Qt::Uninitialized);
    if (!readAll(message.data(), message.size()))
        return std::nullopt;
    return message;
}

bool writeMessage(const QByteArray &message)
{
    std::array<char, sizeof(quint64)> length;
    qToLittleEndian(quint64(message.size()), length.data());
    return writeAll({length.data(), qsizetype(length.size())}) && writeAll(message);
}

QByteArray answer(const wall::Request &request, std::unique_ptr<PartReader> &parts)
{
    switch (request.task) {
    case wall::Task::Parse: return wall::toBytes(parse(request.source, request.options));
    case wall::Task::Open: {
        Result<std::unique_ptr<PartReader>> opened = openParts(request.source);
        if (!opened)
            return wall::toBytes(Result<QByteArray>(std::unexpected(opened.error())));
        parts = std::move(*opened);
        return wall::toBytes(Result<QByteArray>(QByteArray()));
    }
    case wall::Task::Part:
        return wall::toBytes(parts ? parts->read(request.part)
                                   : Result<QByteArray>(failure(ErrorCode::NotFound, request.part)));
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

int main()
{
    if (const QString failed = wall::enterSandbox(); !failed.isEmpty()) {
        std::fprintf(stderr, "florilegium-parser: no sandbox (%s)\n", qPrintable(failed));
        return 2;
    }
    std::unique_ptr<PartReader> parts;
    while (const std::optional<QByteArray> message = readMessage()) {
        const std::optional<wall::Request> request = wall::requestFromBytes(*message);
        if (!request || !writeMessage(answer(*request, parts)))
            _exit(1);
    }
    _exit(0); // nothing is left to be tidied, and a sanitizer's look for leaks would start a process
}
