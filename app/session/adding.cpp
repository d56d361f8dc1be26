// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/adding.h"

#include "source/source.h"

#include <QCryptographicHash>
#include <QFileInfo>

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

/// Runs of letters and digits; each Chinese or Japanese character counts as one, so that lengths compare.
qint64 countWords(QStringView text)
{
    qint64 words = 0;
    bool inWord = false;
    for (const QChar c : text) {
        const bool ideograph = c.script() == QChar::Script_Han || c.script() == QChar::Script_Hiragana
            || c.script() == QChar::Script_Katakana;
        const bool isWord = c.unicode() < 0x80 ? c.isLetterOrNumber()
                                               : (c.isLetterOrNumber() || c.isMark() || c.isSurrogate());
        words += (isWord && (!inWord || ideograph)) ? 1 : 0;
        inWord = isWord && !ideograph;
    }
    return words;
}

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

LoadedSource hashed(Source source)
{
    const QByteArray hash = QCryptographicHash::hash(source.bytes, QCryptographicHash::Sha256);
    return {std::move(source), QString::fromLatin1(hash.toHex())};
}

Result<LoadedSource> loadFile(const QString &path)
{
    return readFile(path).transform(hashed);
}

Article newArticle(const Source &source, const Document &document, const QDateTime &now)
{
    const Metadata &metadata = document.metadata();
    Article article{.id = ArticleId::make()};
    article.title = metadata.title.isEmpty() ? QFileInfo(source.name).completeBaseName() : metadata.title;
    article.byline = metadata.byline;
    article.site = metadata.site;
    article.url = source.url;
    article.canonicalUrl = metadata.url;
    article.published = metadata.published;
    article.language = metadata.language;
    article.excerpt = metadata.excerpt;
    article.path = source.path;
    article.words = countWords(document.text());
    article.added = now.toUTC().addMSecs(-now.toUTC().time().msec());
    return article;
}

QString rulesWord(const ParseOptions &options)
{
    return options.wholePage ? u"whole-page"_s : QString();
}

ParseOptions parseOptionsFrom(QStringView rules)
{
    return {.wholePage = rules == "whole-page"_L1};
}

NewVersion newVersion(const Article &article, const LoadedSource &loaded, const Parsed &parsed,
                      const ParseOptions &options)
{
    const Source &source = loaded.source;
    return {.version = {.article = article.id,
                        .sha256 = loaded.sha256,
                        .source = source.url.isEmpty() ? source.path : source.url,
                        .format = toWord(parsed.format),
                        .size = source.bytes.size(),
                        .taken = source.taken},
            .original = source.bytes,
            .parserVersion = parserVersion,
            .rules = rulesWord(options),
            .document = parsed.document};
}

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
