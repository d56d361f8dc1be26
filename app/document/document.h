// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/block.h"
#include "document/metadata.h"

#include <QStringList>

#include <memory>
#include <optional>
#include <span>

namespace florilegium {

class DocumentBuilder;

/// A heading: which block it is and its level.
struct OutlineEntry
{
    qint32 block = 0;
    quint8 level = 1;
    bool operator==(const OutlineEntry &) const = default;
};

/// A text in memory: immutable characters, blocks, spans, outline, metadata, and what was left out.
/// Made by DocumentBuilder or fromFlatBytes(); held by DocumentPtr; safe to read from any thread.
/// All offsets are UTF-16 units of text().
class Document
{
public:
    /// The parts of a document, in the order of its flat bytes. Everything is sorted by offset.
    struct Parts
    {
        QString text;
        std::vector<Block> blocks;
        std::vector<Span> spans;
        std::vector<Link> links;
        std::vector<LinkTarget> targets; ///< sorted by id
        std::vector<ImageRef> images;
        std::vector<TableRef> tables;
        std::vector<CodeRef> codes;
        Metadata metadata;
        std::vector<LeftOut> leftOut;
        bool operator==(const Parts &) const = default;
    };

    Document() = default;
    /// Takes parts that keep the rules of block.h; asserted in debug builds.
    explicit Document(Parts parts);

    [[nodiscard]] const QString &text() const { return m_parts.text; }
    [[nodiscard]] QStringView text(TextRange range) const;
    [[nodiscard]] std::span<const Block> blocks() const { return m_parts.blocks; }
    [[nodiscard]] std::span<const Span> spans() const { return m_parts.spans; }
    [[nodiscard]] std::span<const Link> links() const { return m_parts.links; }
    [[nodiscard]] std::span<const ImageRef> images() const { return m_parts.images; }
    [[nodiscard]] std::span<const TableRef> tables() const { return m_parts.tables; }
    [[nodiscard]] std::span<const CodeRef> codes() const { return m_parts.codes; }
    [[nodiscard]] std::span<const OutlineEntry> outline() const { return m_outline; }
    [[nodiscard]] const Metadata &metadata() const { return m_parts.metadata; }
    [[nodiscard]] std::span<const LeftOut> leftOut() const { return m_parts.leftOut; }
    [[nodiscard]] const Parts &parts() const { return m_parts; }

    /// Index of the block that holds `offset` (its end and the '\n' after it count as its own), -1 without blocks.
    /// O(log n).
    [[nodiscard]] qsizetype blockAt(qsizetype offset) const;
    /// The spans that touch `range`. O(log n).
    [[nodiscard]] std::span<const Span> spansIn(TextRange range) const;
    /// The picture at `offset`, if one stands there. O(log n).
    [[nodiscard]] const ImageRef *imageAt(qsizetype offset) const;
    /// Where "#id" leads. O(log n).
    [[nodiscard]] std::optional<qsizetype> targetOf(QStringView id) const;
    /// Texts of the headings over `offset`, outermost first, the title left out. O(headings).
    [[nodiscard]] QStringList headingPath(qsizetype offset) const;

private:
    Parts m_parts;
    std::vector<OutlineEntry> m_outline;
};

using DocumentPtr = std::shared_ptr<const Document>;

} // namespace florilegium
