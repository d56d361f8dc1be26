// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/compress.h"

#include <zstd.h>

#include <memory>

namespace florilegium {

QByteArray compressed(QByteArrayView bytes)
{
    constexpr int level = 3;
    const std::unique_ptr<ZSTD_CCtx, decltype(&ZSTD_freeCCtx)> context(ZSTD_createCCtx(), &ZSTD_freeCCtx);
    Q_CHECK_PTR(context.get());
    ZSTD_CCtx_setParameter(context.get(), ZSTD_c_compressionLevel, level);
    ZSTD_CCtx_setParameter(context.get(), ZSTD_c_checksumFlag, 1);
    QByteArray result(qsizetype(ZSTD_compressBound(std::size_t(bytes.size()))), Qt::Uninitialized);
    const std::size_t written = ZSTD_compress2(context.get(), result.data(), std::size_t(result.size()), bytes.data(),
                                               std::size_t(bytes.size()));
    Q_ASSERT(!ZSTD_isError(written)); // the bound is large enough for anything
    result.resize(qsizetype(written));
    return result;
}

Result<QByteArray> decompressed(QByteArrayView bytes, qsizetype limit)
{
    const unsigned long long size = ZSTD_getFrameContentSize(bytes.data(), std::size_t(bytes.size()));
    if (size == ZSTD_CONTENTSIZE_UNKNOWN || size == ZSTD_CONTENTSIZE_ERROR || size > quint64(limit))
        return failure(ErrorCode::Damaged, QString::fromLatin1("zstd size"));
    QByteArray result(qsizetype(size), Qt::Uninitialized);
    const std::size_t got = ZSTD_decompress(result.data(), std::size_t(result.size()), bytes.data(),
                                            std::size_t(bytes.size()));
    if (ZSTD_isError(got) || got != size)
        return failure(ErrorCode::Damaged, QString::fromLatin1("zstd frame"));
    return result;
}

} // namespace florilegium
