// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "source/nativepath.h"

#include "source/unicodeform.h"

namespace florilegium {

namespace {

constexpr char16_t escapeBase = 0xdc00; // + a byte from 0x80 on

} // namespace

QString fromNativePath(QByteArrayView path)
{
    QString text;
    for (qsizetype i = 0; i < path.size();) {
        const qsizetype length = utf8SequenceLength(path, i);
        if (length > 0)
            text += QString::fromUtf8(path.sliced(i, length));
        else
            text += QChar(char16_t(escapeBase + uchar(path[i])));
        i += std::max<qsizetype>(length, 1);
    }
    return text;
}

QByteArray toNativePath(QStringView path)
{
    QByteArray bytes;
    qsizetype clean = 0;
    for (qsizetype i = 0; i < path.size(); ++i) {
        const char16_t c = path[i].unicode();
        if (c < escapeBase + 0x80 || c > escapeBase + 0xff || (i > 0 && path[i - 1].isHighSurrogate()))
            continue;
        bytes += path.sliced(clean, i - clean).toUtf8();
        bytes += char(c - escapeBase);
        clean = i + 1;
    }
    return bytes + path.sliced(clean).toUtf8();
}

} // namespace florilegium
