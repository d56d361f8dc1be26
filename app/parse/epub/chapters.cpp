// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parse/epub/chapters.h"

#include "parse/archive/archive.h"
#include "parse/decode.h"
#include "parse/html/prescan.h"
#include "parse/html/treereader.h"
#include "parse/html/xhtmlreader.h"
#include "source/source.h"

namespace florilegium::epub {

namespace {

Chapter chapterOf(const QString &file, const QByteArray &bytes, const std::stop_token &stop)
{
    if (std::optional<html::Tree> tree = html::readXhtml(bytes, stop)) {
        const bool cut = tree->cut;
        return {file, std::move(*tree), cut};
    }
    if (stop.stop_requested())
        return {file, {}, false};
    const QByteArray utf8 = decodedUtf8(bytes, declaredEncoding(bytes));
    const html::Prescanned scanned = html::prescan(html::withClosedTags(utf8));
    html::Tree tree = html::readTree(scanned.bytes, stop);
    const bool cut = scanned.cut || tree.cut;
    return {file, std::move(tree), cut};
}

} // namespace

Result<Chapters> readChapters(Archive &archive, const Package &package, const std::stop_token &stop)
{
    Chapters chapters;
    qint64 size = 0;
    for (const QString &file : package.chapters) {
        if (stop.stop_requested())
            return failure(ErrorCode::Cancelled);
        const Result<QByteArray> bytes = archive.read(file);
        if (!bytes && bytes.error().code == ErrorCode::Encrypted)
            return std::unexpected(bytes.error());
        if (!bytes) {
            (bytes.error().code == ErrorCode::TooLarge ? chapters.tooLarge : chapters.damaged).append(file);
            continue;
        }
        size += bytes->size();
        if (size > maxMarkupSize) {
            chapters.tooLarge.append(file);
            continue;
        }
        chapters.read.push_back(chapterOf(file, *bytes, stop));
    }
    return chapters;
}

} // namespace florilegium::epub
