// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/notefile.h"
#include "exchange/snapshot.h"

namespace florilegium {

struct MarkdownOptions
{
    enum class Context : quint8 { None, Sentence, Paragraph };
    Context context = Context::None; ///< words around a passage, which then stands in bold
    bool plain = false; ///< without comments and block ids, for printing: such a file cannot be merged
    bool operator==(const MarkdownOptions &) const = default;
};

/// One highlight (or claim) as it stands in the file, from its begin mark to its end mark, without a newline at the
/// end; or the note on the article as a whole, which stands above them.
struct MarkdownBlock
{
    BlockId id;
    QString section; ///< text of the heading over it
    QString text;
};

/// The blocks of an article in order, the note on it first. Deterministic. Pure.
[[nodiscard]] QList<MarkdownBlock> markdownBlocks(const ExportArticle &article, const MarkdownOptions &options);
/// One highlight to be pasted elsewhere: quotation, claim, themes, note, source; no marks of ours.
[[nodiscard]] QString highlightMarkdown(const ExportArticle &article, const ExportHighlight &highlight);
/// A whole new file.
[[nodiscard]] QString markdownFile(const ExportArticle &article, const MarkdownOptions &options);
/// The front matter's keys that belong to the program, with their values in YAML.
[[nodiscard]] QList<std::pair<QString, QString>> ownKeys(const ExportArticle &article);

/// The name of an article's file without ending: NFC, at most 120 code units and 200 bytes of UTF-8, nothing that a
/// file system or a wiki link cannot have; never empty.
[[nodiscard]] QString fileNameFor(const Article &article);
/// The same of anything that has a title; `id` where nothing is left of that.
[[nodiscard]] QString fileNameFor(const QString &title, const QString &id);

} // namespace florilegium
