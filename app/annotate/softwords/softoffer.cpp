// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "annotate/softwords/softoffer.h"

#include "text/boundaries.h"

namespace florilegium {

namespace {

constexpr qsizetype longestSentence = 2000; // characters around a passage that its sentences are looked for in

/// The sentences of `block` that `passage` touches, as one range.
TextRange sentencesAround(const Document &document, const Block &block, TextRange passage)
{
    const TextRange near{std::max<qsizetype>(block.start, passage.start - longestSentence),
                         std::min<qsizetype>(block.end(), passage.end + longestSentence)};
    const QStringView text = document.text(near);
    const TextRange first = sentenceAt(text, passage.start - near.start);
    const TextRange last = sentenceAt(text, std::max(passage.start, passage.end - 1) - near.start);
    const TextRange both{first.start + near.start, last.end + near.start};
    return {std::min(both.start, passage.start), std::max(both.end, passage.end)};
}

bool isCode(const Document &document, TextRange range)
{
    return std::ranges::any_of(document.spansIn(range),
                               [](const Span &span) { return span.style & (StyleCode | StyleKeyboard | StyleMaths); });
}

/// What was found so far: for each ground the words of the first that gives it.
struct Grounds
{
    QStringList named;
    QString naming;
    QString hedge;
    QString hearsay;
};

void takeSpan(Grounds &grounds, const Document &document, const SoftWords &words, const SoftSpan &span,
              bool isInPassage)
{
    const QString said = document.text(span.range).toString();
    if (span.kind == SoftKind::Hedge && isInPassage && grounds.hedge.isEmpty())
        grounds.hedge = said;
    if (span.kind != SoftKind::Attribution)
        return;
    if (const QString who = words.whoOf(document.text(), span); who.isEmpty()) {
        if (grounds.hearsay.isEmpty())
            grounds.hearsay = said;
    } else if (!grounds.named.contains(who)) {
        if (grounds.named.isEmpty())
            grounds.naming = said;
        grounds.named << who;
    }
}

} // namespace

bool isProse(BlockKind kind)
{
    return kind != BlockKind::Code && kind != BlockKind::Preformatted && kind != BlockKind::Maths
        && kind != BlockKind::Rule && kind != BlockKind::Figure;
}

QList<SoftSpan> softWordsIn(const Document &document, const SoftWords &words, TextRange within)
{
    QList<SoftSpan> found;
    const std::span<const Block> blocks = document.blocks();
    for (qsizetype i = document.blockAt(within.start); i >= 0 && i < std::ssize(blocks); ++i) {
        const Block &block = blocks[std::size_t(i)];
        if (block.start >= within.end)
            break;
        if (isProse(block.kind))
            found << words.find(document.text(), within.intersected(block.range()));
    }
    found.removeIf([&document](const SoftSpan &span) { return isCode(document, span.range); });
    return found;
}

std::optional<SoftOffer> offerFor(const Document &document, const SoftWords &words, const QList<TextRange> &passage)
{
    Grounds grounds;
    for (const TextRange &range : passage) {
        const std::span<const Block> blocks = document.blocks();
        for (qsizetype i = document.blockAt(range.start); i >= 0 && i < std::ssize(blocks); ++i) {
            const Block &block = blocks[std::size_t(i)];
            const TextRange part = range.intersected(block.range());
            if (block.start >= range.end)
                break;
            if (part.isEmpty())
                continue;
            const QList<SoftSpan> spans = softWordsIn(document, words, sentencesAround(document, block, part));
            for (const SoftSpan &span : spans) {
                if (!span.weak)
                    takeSpan(grounds, document, words, span, span.range.intersects(range));
            }
        }
    }
    if (!grounds.named.isEmpty())
        return SoftOffer{{Status::Attributed, grounds.named}, grounds.naming};
    if (!grounds.hedge.isEmpty())
        return SoftOffer{{Status::Speculated, {}}, grounds.hedge};
    if (!grounds.hearsay.isEmpty())
        return SoftOffer{{Status::Attributed, {}}, grounds.hearsay};
    return std::nullopt;
}

} // namespace florilegium
