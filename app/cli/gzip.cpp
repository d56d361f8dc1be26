// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/gzip.h"

#include <KCompressionDevice>

#include <QBuffer>

namespace florilegium::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 piece = 256 * 1024;

} // namespace

Result<Source> unpacked(Source source)
{
    if (!source.name.endsWith(".gz"_L1, Qt::CaseInsensitive))
        return source;
    if (!source.bytes.startsWith("\x1f\x8b"))
        return failure(ErrorCode::NotThisFormat, source.name);
    QBuffer packed(&source.bytes);
    KCompressionDevice device(&packed, false, KCompressionDevice::GZip);
    if (!packed.open(QIODevice::ReadOnly) || !device.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Damaged, source.name);
    QByteArray bytes;
    for (;;) {
        const QByteArray more = device.read(piece);
        if (more.isEmpty())
            break;
        bytes += more;
        if (bytes.size() > maxFileSize)
            return failure(ErrorCode::TooLarge, source.name);
    }
    if (device.error() != QFileDevice::NoError)
        return failure(ErrorCode::Damaged, source.name);
    source.name.chop(3);
    source.bytes = bytes;
    return source;
}

} // namespace florilegium::cli
