// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/articlepictures.h"

#include "library/library.h"
#include "parse/wall/wall.h"

namespace florilegium {

namespace {

using Parts = std::shared_ptr<PartReader>;

/// The bytes of the version shown as the library keeps them; nothing while it is just being kept. On the reader's
/// thread.
std::optional<QByteArray> keptBytes(const Article &article, const std::optional<Version> &older,
                                    LibraryQueries &queries)
{
    const auto shown = [&]() -> std::optional<VersionId> {
        if (older)
            return older->id;
        const Result<QList<Version>> versions = queries.versions(article.id);
        return versions && !versions->isEmpty() ? std::optional(versions->first().id) : std::nullopt;
    }();
    const auto bytes = shown ? queries.original(*shown) : Result<QByteArray>(failure(ErrorCode::NotFound));
    return bytes ? std::optional(*bytes) : std::nullopt;
}

/// The parts of an article: of what the library keeps, else of its file. Waits for the wall: for workers.
Parts partsOf(const std::optional<QByteArray> &kept, const QString &path)
{
    const Result<Source> source = kept
        ? Source{.bytes = *kept, .path = {}, .url = {}, .name = {}, .charset = {}, .taken = {}}
        : readFile(path);
    return source.and_then([](const Source &whole) { return openPartsBehindWall(parserProgram(), whole); })
        .transform([](auto &&parts) { return Parts(std::move(parts)); })
        .value_or(nullptr);
}

} // namespace

bool hasParts(const Document &document)
{
    return std::ranges::any_of(document.images(), [](const ImageRef &image) { return isPartAddress(image.source); });
}

QFuture<Parts> openedParts(Library &library, const OpenArticle &article)
{
    return library
        .read([article = article.article, older = article.olderVersion](LibraryQueries &queries) {
            return keptBytes(article, older, queries);
        })
        .then(QtFuture::Launch::Async,
              [path = article.article.path](const std::optional<QByteArray> &kept) { return partsOf(kept, path); });
}

} // namespace florilegium
