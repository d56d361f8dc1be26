// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/surroundings.h"

#include "annotate/words.h"
#include "text/boundaries.h"

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<std::pair<ContextExtent, QLatin1StringView>, 3> extentWords{{
    {ContextExtent::Quote, QLatin1StringView("quote")},
    {ContextExtent::Sentence, QLatin1StringView("sentence")},
    {ContextExtent::Paragraph, QLatin1StringView("paragraph")},
}};

constexpr qsizetype lookedAt = 2000; ///< units of a block on either side of a passage

/// The part of the block at `offset` that lies near it.
TextRange blockNear(const Document &document, qsizetype offset)
{
    const qsizetype index = document.blockAt(offset);
    if (index < 0)
        return {offset, offset};
    const TextRange block = document.blocks()[size_t(index)].range();
    return {std::max(block.start, offset - lookedAt), std::min(block.end, offset + lookedAt)};
}

TextRange around(const Document &document, qsizetype offset, ContextExtent extent)
{
    const TextRange near = blockNear(document, offset);
    if (extent == ContextExtent::Paragraph || near.isEmpty())
        return near;
    const TextRange sentence = sentenceAt(document.text(near), std::min(offset, near.end - 1) - near.start);
    return {near.start + sentence.start, near.start + sentence.end};
}

qsizetype widest(ContextExtent extent)
{
    return extent == ContextExtent::Sentence ? widestSurroundings / 2 : widestSurroundings;
}

/// In one line, with the space at the side of the passage kept.
QString before(QStringView text, qsizetype most)
{
    const bool isCut = text.size() > most;
    QString line = text.last(std::min(text.size(), most)).toString().simplified();
    if (isCut)
        line = u'…' + line.sliced(line.indexOf(u' ') + 1);
    const bool hasSpace = !text.isEmpty() && text.back().isSpace();
    return hasSpace && !line.isEmpty() ? line + u' ' : line;
}

QString after(QStringView text, qsizetype most)
{
    const bool isCut = text.size() > most;
    QString line = text.first(std::min(text.size(), most)).toString().simplified();
    if (isCut)
        line = line.first(std::max(line.lastIndexOf(u' '), qsizetype(0))) + u'…';
    const bool hasSpace = !text.isEmpty() && text.front().isSpace();
    return hasSpace && !line.isEmpty() ? u' ' + line : line;
}

} // namespace

QString toWord(ContextExtent extent)
{
    return wordOf(extentWords, extent);
}

std::optional<ContextExtent> contextExtentFromWord(QStringView word)
{
    return fromWord(extentWords, word);
}

Surroundings surroundingsOf(const Document &document, TextRange first, TextRange last, ContextExtent extent)
{
    const qsizetype size = document.text().size();
    if (extent == ContextExtent::Quote || first.isEmpty() || last.isEmpty() || last.end > size)
        return {};
    const TextRange start = around(document, first.start, extent);
    const TextRange end = around(document, last.end - 1, extent);
    return {.before = before(document.text({std::min(start.start, first.start), first.start}), widest(extent)),
            .after = after(document.text({last.end, std::max(end.end, last.end)}), widest(extent))};
}

QHash<HighlightId, Surroundings> readSurroundings(LibraryQueries &queries, const QList<Highlight> &highlights,
                                                  ContextExtent extent)
{
    QHash<HighlightId, Surroundings> found;
    if (extent == ContextExtent::Quote)
        return found;
    QHash<TextId, QList<const Highlight *>> byText;
    for (const Highlight &highlight : highlights) {
        if (!highlight.anchors.isEmpty())
            byText[highlight.text] << &highlight;
    }
    for (auto entry = byText.cbegin(); entry != byText.cend(); ++entry) {
        const auto document = queries.text(entry.key());
        if (!document || !*document)
            continue;
        for (const Highlight *highlight : entry.value())
            found.insert(highlight->id,
                         surroundingsOf(**document, highlight->anchors.front().position,
                                        highlight->anchors.back().position, extent));
    }
    return found;
}

} // namespace florilegium
