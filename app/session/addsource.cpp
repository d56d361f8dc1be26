// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Adding in one go, for the command line: it parses in this process, so the window must not be linked to it.

#include "session/adding.h"

namespace florilegium {

namespace {

Added fromStore(const Article &article, std::pair<TextId, DocumentPtr> text)
{
    return {.article = article, .text = text.first, .document = std::move(text.second), .alike = {}, .carried = {}};
}

/// Brings the article's highlights to the text that was added.
Result<CarriedCounts> carryTo(Library &library, const Added &added)
{
    const auto input = readForCarrying(library.queries(), added.article.id, added.text, added.document,
                                       CarryScope::NotPlaced);
    const auto carried = input.and_then([](const CarryingInput &all) { return carry(all); });
    if (!carried)
        return std::unexpected(carried.error());
    if (!carried->isEmpty()) {
        QFuture<Result<void>> kept = library.apply(carriedChange(*carried));
        kept.waitForFinished();
        if (!kept.result())
            return std::unexpected(kept.result().error());
    }
    return countsOf(*carried);
}

} // namespace

Result<Added> addSource(Library &library, const LoadedSource &loaded, const QDateTime &now)
{
    const auto sameBytes = library.queries().articleBySha256(loaded.sha256);
    if (!sameBytes)
        return std::unexpected(sameBytes.error());
    if (*sameBytes && !(*sameBytes)->isDeleted()) {
        return library.queries().newestText((*sameBytes)->id).transform([&](auto text) {
            return fromStore(**sameBytes, std::move(text));
        });
    }
    const auto parsed = parse(loaded.source);
    if (!parsed)
        return std::unexpected(parsed.error());
    const auto known = recognise(library.queries(), loaded.sha256, loaded.source, *parsed->document);
    if (!known)
        return std::unexpected(known.error());
    const bool isAlike = *known && (*known)->by == RecognisedBy::Likeness;
    const bool isKnown = *known && !isAlike;
    const Article article = isKnown ? (*known)->article : newArticle(loaded.source, *parsed->document, now);
    QFuture<Result<AddedVersion>> future = library.addVersion(article, newVersion(article, loaded, *parsed, {}));
    future.waitForFinished();
    if (!future.result())
        return std::unexpected(future.result().error());
    Added added{.article = article,
                .text = future.result()->text,
                .document = parsed->document,
                .isNew = !isKnown,
                .isNewVersion = isKnown,
                .alike = isAlike ? std::optional((*known)->article) : std::nullopt,
                .carried = {}};
    if (isKnown) {
        const auto carried = carryTo(library, added);
        if (!carried)
            return std::unexpected(carried.error());
        added.carried = *carried;
    }
    return added;
}

} // namespace florilegium
