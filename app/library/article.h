// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "annotate/change.h"
#include "annotate/highlight.h"
#include "document/document.h"
#include "text/id.h"

#include <QByteArray>
#include <QDateTime>

namespace florilegium {

enum class ReadingState : quint8 { Inbox, Reading, Done, Archived };
[[nodiscard]] QString toWord(ReadingState state);
[[nodiscard]] std::optional<ReadingState> readingStateFromWord(QStringView word);

/// One thing that is read. Its row in the library; metadata are those of its newest text, as far as the reader
/// has not changed them.
struct Article
{
    ArticleId id;
    QString title;
    QString byline;
    QString site;
    QString url; ///< address it was taken from
    QString canonicalUrl;
    QString published; ///< ISO 8601, as far as known
    QString language;
    QString excerpt;
    QString path; ///< where its file was last seen: a hint, never its identity
    qint64 words = 0;
    ReadingState state = ReadingState::Inbox;
    int rating = 0; ///< 0 none, 1–5
    QString note; ///< document-level note, Markdown
    QDateTime added; ///< UTC
    QDateTime deleted;

    [[nodiscard]] bool isDeleted() const { return deleted.isValid(); }
    bool operator==(const Article &) const = default;
};

using VersionId = qint64;

/// The original bytes of an article as taken at one time.
struct Version
{
    VersionId id = 0;
    ArticleId article;
    QString sha256; ///< of the original bytes, lower-case hex
    QString source; ///< path or address
    QString format; ///< word of its Format
    qint64 size = 0; ///< bytes, uncompressed
    QDateTime taken;
    bool operator==(const Version &) const = default;
};

/// What one parser with one set of rules made of a version, without its document.
struct TextRow
{
    TextId id = 0;
    VersionId version = 0;
    int parser = 0;
    QString rules; ///< canonical word of the ParseOptions
    QDateTime made;
    bool operator==(const TextRow &) const = default;
};

// Settings of the library that say what the reader chose to be shown: keys are the prefix and an article's id, or a
// site; values are the canonical word of the ParseOptions. An article without one is shown in its newest text.
inline constexpr QLatin1StringView articleRulesPrefix("rules.");
inline constexpr QLatin1StringView siteRulesPrefix("site.");
/// Two articles that the reader said are not the same: the prefix and both ids, the lesser one first, with a slash
/// between; the value is "1".
inline constexpr QLatin1StringView apartPrefix("apart.");

/// The record of a setting's change. An empty value stays as such: it overrules what went before.
[[nodiscard]] Record settingRecord(const QString &key, const QString &before, const QString &after);
/// The record of a version's move to another article.
[[nodiscard]] Record movedVersion(VersionId version, const ArticleId &from, const ArticleId &to);

/// Where the reader was in an article.
struct ReadingPlace
{
    qsizetype offset = 0; ///< first visible character, UTF-16 units of the shown text
    double pixels = 0; ///< how far its line is above the viewport's top, logical pixels
    double progress = 0; ///< 0 to 1
    QDateTime when;
    bool operator==(const ReadingPlace &) const = default;
};

/// The record of an article's change, as in annotate/change.h.
[[nodiscard]] QJsonObject toRow(const Article &article);
[[nodiscard]] Article articleFromRow(const QJsonObject &row);
[[nodiscard]] Record record(const std::optional<Article> &before, const std::optional<Article> &after);

} // namespace florilegium
