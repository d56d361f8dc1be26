// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/mergemarkdown.h"

#include "exchange/notefile.h"

#include <QCryptographicHash>
#include <QRegularExpression>

#include <algorithm>

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

const QString foldTitle = u"> [!note]- changed in the reader"_s;
const QString deletedLine = u"- deleted in the reader"_s;

/// The block with the program's version folded below what the reader wrote, in place of an older fold.
QString withFold(const QString &block, const MarkdownBlock &fresh)
{
    QStringList lines = block.split(u'\n');
    const QString end = lines.takeLast();
    const qsizetype old = lines.indexOf(foldTitle);
    if (old >= 0) {
        qsizetype after = old;
        while (after < lines.size() && lines[after].startsWith(u'>'))
            ++after;
        lines.remove(old, after - old);
        while (!lines.isEmpty() && lines.last().isEmpty())
            lines.removeLast();
    }
    lines << QString() << foldTitle;
    QStringList inner = fresh.text.split(u'\n');
    inner.removeFirst(); // the marks: they may stand only once
    inner.removeLast();
    for (const QString &line : std::as_const(inner)) {
        if (!line.startsWith(u"^h-"_s))
            lines << (line.isEmpty() ? u">"_s : u"> "_s + line);
    }
    return (lines << end).join(u'\n');
}

QString withDeletedMark(const QString &block)
{
    if (block.contains(u'\n' + deletedLine))
        return block;
    const qsizetype end = block.lastIndexOf(u'\n');
    return block.first(end) + u"\n\n"_s + deletedLine + block.sliced(end);
}

/// Takes a block out, with the blank line that parted it from the next.
void removeBlock(QList<NotePart> &parts, qsizetype index)
{
    parts.removeAt(index);
    if (index < parts.size() && !parts[index].isBlock()) {
        QString &after = parts[index].text;
        after.remove(0, after.startsWith(u"\n\n"_s) ? 2 : after.startsWith(u'\n') ? 1 : 0);
    }
}

class Merger
{
public:
    Merger(const QString &file, const QList<MarkdownBlock> &blocks, const QHash<QString, QString> &last)
        : m_parts(noteParts(file))
        , m_blocks(blocks)
        , m_last(last)
    {
    }

    Merged run()
    {
        mergePresent();
        for (qsizetype i = 0; i < m_blocks.size(); ++i) {
            if (indexOf(m_blocks[i].id) < 0)
                addOrLeave(i);
        }
        m_merged.text = joined(m_parts);
        return m_merged;
    }

private:
    [[nodiscard]] qsizetype indexOf(const BlockId &id) const
    {
        const auto found = std::ranges::find(m_parts, id, &NotePart::id);
        return found == m_parts.end() ? -1 : found - m_parts.begin();
    }

    void mergePresent()
    {
        for (qsizetype i = m_parts.size() - 1; i >= 0; --i) {
            if (!m_parts[i].isBlock())
                continue;
            const auto fresh = std::ranges::find(m_blocks, m_parts[i].id, &MarkdownBlock::id);
            if (fresh == m_blocks.end())
                mergeDeleted(i);
            else
                mergeBlock(m_parts[i], *fresh);
        }
    }

    void mergeBlock(NotePart &part, const MarkdownBlock &fresh)
    {
        const QString id = part.id.text;
        const QString diskHash = blockHash(part.text);
        const QString freshHash = blockHash(fresh.text);
        m_merged.hashes.insert(id, freshHash);
        if (diskHash == freshHash)
            return;
        if (m_last.value(id) == diskHash) {
            part.text = fresh.text;
            m_merged.report.replaced << part.id;
        } else if (m_last.value(id) == freshHash) {
            m_merged.report.keptEdited << part.id;
        } else {
            part.text = withFold(part.text, fresh);
            m_merged.report.conflicts << part.id;
        }
    }

    void mergeDeleted(qsizetype index)
    {
        const BlockId id = m_parts[index].id;
        if (m_last.value(id.text) == blockHash(m_parts[index].text)) {
            removeBlock(m_parts, index);
            m_merged.hashes.insert(id.text, {});
            m_merged.report.removed << id;
            return;
        }
        m_parts[index].text = withDeletedMark(m_parts[index].text);
        if (m_last.contains(id.text))
            m_merged.hashes.insert(id.text, m_last.value(id.text));
        m_merged.report.markedDeleted << id;
    }

    void addOrLeave(qsizetype blockIndex)
    {
        const MarkdownBlock &block = m_blocks[blockIndex];
        if (!m_last.value(block.id.text).isEmpty()) {
            m_merged.hashes.insert(block.id.text, m_last.value(block.id.text));
            m_merged.report.removedInNotes << block.id;
            return;
        }
        insert(blockIndex);
        m_merged.hashes.insert(block.id.text, blockHash(block.text));
        m_merged.report.added << block.id;
    }

    /// The nearest neighbour of a block, in the given direction, that is still in the file: its index, or -1.
    [[nodiscard]] qsizetype presentNeighbour(qsizetype blockIndex, int step) const
    {
        for (qsizetype i = blockIndex + step; i >= 0 && i < m_blocks.size(); i += step) {
            if (!m_blocks[i].id.isArticle() && indexOf(m_blocks[i].id) >= 0)
                return i;
        }
        return -1;
    }

    /// Beside a neighbour of its own section, the one before it first, wherever the reader has put that; else after
    /// the one before it or before the one behind it, with a heading of its own; else under "Highlights" or at the end.
    void insert(qsizetype blockIndex)
    {
        const MarkdownBlock &block = m_blocks[blockIndex];
        if (block.id.isArticle()) {
            insertNote(block);
            return;
        }
        const qsizetype before = presentNeighbour(blockIndex, -1);
        const qsizetype after = presentNeighbour(blockIndex, 1);
        const auto isOfSection = [&](qsizetype i) { return i >= 0 && m_blocks[i].section == block.section; };
        if (isOfSection(before))
            put(indexOf(m_blocks[before].id) + 1, u"\n\n"_s, block, {});
        else if (isOfSection(after))
            put(indexOf(m_blocks[after].id), {}, block, u"\n\n"_s);
        else if (before >= 0)
            put(indexOf(m_blocks[before].id) + 1, u"\n\n"_s + headingOf(block), block, {});
        else if (after >= 0)
            insertAbove(m_blocks[after], block);
        else
            insertAlone(block);
    }

    [[nodiscard]] static QString headingOf(const MarkdownBlock &block)
    {
        return block.section.isEmpty() ? QString() : u"### "_s + block.section + u"\n\n"_s;
    }

    /// Before the next section: above its heading when that stands right over its first block.
    void insertAbove(const MarkdownBlock &next, const MarkdownBlock &block)
    {
        const qsizetype at = indexOf(next.id);
        const QString heading = headingOf(next);
        if (at > 0 && !heading.isEmpty() && m_parts[at - 1].text.endsWith(heading)) {
            m_parts[at - 1].text.chop(heading.size());
            m_parts.insert(at, NotePart{{}, heading});
        }
        put(at, headingOf(block), block, u"\n\n"_s);
    }

    [[nodiscard]] static const QRegularExpression &highlightsHeading()
    {
        static const QRegularExpression heading(u"^## Highlights[ \\t]*\\n"_s, QRegularExpression::MultilineOption);
        return heading;
    }

    /// Above the highlights, else at the end.
    void insertNote(const MarkdownBlock &block)
    {
        for (qsizetype i = 0; i < m_parts.size(); ++i) {
            const QRegularExpressionMatch match = m_parts[i].isBlock() ? QRegularExpressionMatch()
                                                                       : highlightsHeading().match(m_parts[i].text);
            if (!match.hasMatch())
                continue;
            const QString rest = m_parts[i].text.sliced(match.capturedStart());
            m_parts[i].text.truncate(match.capturedStart());
            m_parts.insert(i + 1, NotePart{{}, rest});
            put(i + 1, {}, block, u"\n\n"_s);
            return;
        }
        put(m_parts.size(), u"\n"_s, block, u"\n"_s);
    }

    void insertAlone(const MarkdownBlock &block)
    {
        const QString heading = headingOf(block);
        for (qsizetype i = 0; i < m_parts.size(); ++i) {
            const QRegularExpressionMatch match = m_parts[i].isBlock() ? QRegularExpressionMatch()
                                                                       : highlightsHeading().match(m_parts[i].text);
            if (!match.hasMatch())
                continue;
            const QString rest = m_parts[i].text.sliced(match.capturedEnd());
            m_parts[i].text.truncate(match.capturedEnd());
            m_parts.insert(i + 1, NotePart{{}, rest});
            put(i + 1, u"\n"_s + heading, block, rest.startsWith(u'\n') || rest.isEmpty() ? u"\n"_s : u"\n\n"_s);
            return;
        }
        put(m_parts.size(), u"\n"_s + heading, block, u"\n"_s);
    }

    void put(qsizetype at, const QString &before, const MarkdownBlock &block, const QString &after)
    {
        if (!after.isEmpty())
            m_parts.insert(at, NotePart{{}, after});
        m_parts.insert(at, NotePart{block.id, block.text});
        if (!before.isEmpty())
            m_parts.insert(at, NotePart{{}, before});
    }

    QList<NotePart> m_parts;
    const QList<MarkdownBlock> &m_blocks;
    const QHash<QString, QString> &m_last;
    Merged m_merged;
};

} // namespace

QString blockHash(const QString &block)
{
    return QString::fromLatin1(QCryptographicHash::hash(block.toUtf8(), QCryptographicHash::Sha256).toHex());
}

Merged mergeMarkdown(const QString &file, const QList<std::pair<QString, QString>> &keys,
                     const QList<MarkdownBlock> &blocks, const QHash<QString, QString> &last)
{
    Merged merged = Merger(file, blocks, last).run();
    for (const auto &[key, value] : keys) {
        if (frontMatterValue(merged.text, key) != value)
            merged.text = withFrontMatter(merged.text, key, value);
    }
    return merged;
}

Merged mergeMarkdown(const QString &file, const ExportArticle &article, const QList<MarkdownBlock> &blocks,
                     const QHash<QString, QString> &last)
{
    return mergeMarkdown(file, ownKeys(article), blocks, last);
}

} // namespace florilegium
