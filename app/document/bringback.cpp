// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/bringback.h"

#include "document/builder.h"

#include <algorithm>

namespace florilegium {

namespace {

/// A paragraph and the block that it comes before; the number of blocks: at the end.
struct Insertion
{
    qsizetype block = 0;
    QString text;
};

/// The words as one paragraph that keeps the rules of a document.
QString paragraphOf(const QString &words)
{
    DocumentBuilder builder;
    builder.beginBlock(BlockKind::Paragraph);
    for (const QString &line : words.split(u'\n')) {
        if (!builder.blockIsEmpty())
            builder.addLineBreak();
        builder.addText(line);
    }
    return builder.finish(false).text();
}

qsizetype blockBehind(const Document &document, qsizetype offset)
{
    const qsizetype at = document.blockAt(offset);
    return at < 0 ? 0 : document.blocks()[size_t(at)].start == offset ? at : at + 1;
}

/// Takes out the pieces that are kept, as what is to be inserted; in the order of their places.
QList<Insertion> takeKept(const Document &document, const QStringList &kept, std::vector<LeftOut> &leftOut)
{
    QList<Insertion> insertions;
    std::erase_if(leftOut, [&](const LeftOut &piece) {
        const QString text = isKept(markOf(piece), kept) ? paragraphOf(piece.text) : QString();
        if (text.isEmpty())
            return false;
        insertions.append({blockBehind(document, piece.offset), text});
        return true;
    });
    std::ranges::stable_sort(insertions, {}, &Insertion::block);
    return insertions;
}

/// How far each block moves; one entry more, for what stands at the end.
std::vector<qint32> shiftsOf(qsizetype blocks, const QList<Insertion> &insertions)
{
    std::vector<qint32> shifts(size_t(blocks) + 1, 0);
    for (const Insertion &insertion : insertions)
        shifts[size_t(insertion.block)] += qint32(insertion.text.size()) + 1;
    for (size_t i = 1; i < shifts.size(); ++i)
        shifts[i] += shifts[i - 1];
    return shifts;
}

void moveOffsets(Document::Parts &parts, const Document &document, const std::vector<qint32> &shifts)
{
    const auto moved = [&](qsizetype offset) {
        return qint32(offset) + shifts[size_t(std::max<qsizetype>(0, document.blockAt(offset)))];
    };
    for (Span &span : parts.spans)
        span.start = moved(span.start);
    for (LinkTarget &target : parts.targets)
        target.offset = moved(target.offset);
    for (ImageRef &image : parts.images)
        image.offset = moved(image.offset);
    for (LeftOut &piece : parts.leftOut)
        piece.offset = moved(piece.offset);
    for (TableRef &table : parts.tables) {
        for (TextRange &cell : table.cells)
            cell = {moved(cell.start), moved(cell.start) + cell.length()};
    }
}

} // namespace

Document broughtBack(const Document &document, const QStringList &kept)
{
    Document::Parts parts = document.parts();
    const QList<Insertion> insertions = takeKept(document, kept, parts.leftOut);
    if (insertions.isEmpty())
        return document;
    const auto count = qsizetype(parts.blocks.size());
    moveOffsets(parts, document, shiftsOf(count, insertions));
    parts.text.clear();
    parts.blocks.clear();
    auto next = insertions.cbegin();
    const auto add = [&parts](Block block, QStringView words) {
        if (!parts.blocks.empty())
            parts.text += u'\n';
        block.start = qint32(parts.text.size());
        block.length = qint32(words.size());
        parts.text += words;
        parts.blocks.push_back(block);
    };
    for (qsizetype at = 0; at <= count; ++at) {
        for (; next != insertions.cend() && next->block == at; ++next)
            add(Block{.kind = BlockKind::Paragraph}, next->text);
        if (at < count)
            add(document.blocks()[size_t(at)], document.text(document.blocks()[size_t(at)].range()));
    }
    return Document(std::move(parts));
}

DocumentPtr broughtBack(const DocumentPtr &document, const QStringList &kept)
{
    return kept.isEmpty() ? document : std::make_shared<const Document>(broughtBack(*document, kept));
}

} // namespace florilegium
