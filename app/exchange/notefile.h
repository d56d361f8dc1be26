// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/id.h"

#include <QList>
#include <QString>

namespace florilegium {

/// Whose block it is: a highlight's, a claim's, an article's (the note on it), or that of the ledger.
struct BlockId
{
    QString text;

    BlockId() = default;
    BlockId(const HighlightId &id)
        : text(id.text)
    {
    }
    BlockId(const ClaimId &id)
        : text(id.text)
    {
    }
    BlockId(const ArticleId &id)
        : text(id.text)
    {
    }
    [[nodiscard]] static BlockId ledger();
    [[nodiscard]] bool isArticle() const { return text.startsWith(QLatin1StringView("a-")); }

    [[nodiscard]] bool isNull() const { return text.isEmpty(); }
    bool operator==(const BlockId &) const = default;
};

[[nodiscard]] QString beginMark(const BlockId &id);
[[nodiscard]] QString endMark(const BlockId &id);

/// A part of a Markdown file of notes: either a block of ours, or the reader's text between blocks.
struct NotePart
{
    BlockId id; ///< null: the reader's text
    QString text; ///< of a block: from its begin mark to its end mark, without the newline after it

    [[nodiscard]] bool isBlock() const { return !id.isNull(); }
};

/// Takes a file apart; joining the texts gives it again. A begin mark without its end is the reader's text, and so is
/// the second block of one id. Linear.
[[nodiscard]] QList<NotePart> noteParts(const QString &file);
[[nodiscard]] QString joined(const QList<NotePart> &parts);

/// The front matter's value of a key at the top level, as it stands; empty when absent.
[[nodiscard]] QString frontMatterValue(const QString &file, const QString &key);
/// The file with this key's value; a new key comes last. Other lines, their order and comments stay. A file without
/// front matter gets one.
[[nodiscard]] QString withFrontMatter(const QString &file, const QString &key, const QString &value);

} // namespace florilegium
