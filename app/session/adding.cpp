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

} // namespace florilegium
