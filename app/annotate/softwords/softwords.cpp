// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "annotate/softwords/softwords.h"

#include "annotate/softwords/softmatching.h"
#include "annotate/softwords/softnames.h"

namespace florilegium {

namespace {

/// How far around what is asked for a line is looked at. Rules reach some twenty words; in a line of a megabyte no more
/// than this is cut.
constexpr qsizetype reach = 600;
/// Places of phrases that are looked at for each word, on the average: lists of ours need some five.
constexpr int stepsForWord = 300;

bool endsLine(QChar character)
{
    return character == u'\n' || character == u'\t' || character == QChar::LineSeparator;
}

/// A part of the text that begins and ends at white space or a line's ends.
struct Part
{
    TextRange range;
    bool starts = false; ///< at the beginning of a line
};

Part partAround(QStringView text, TextRange within)
{
    Part part{{std::max<qsizetype>(0, within.start), std::min(within.end, text.size())}, false};
    qsizetype &start = part.range.start;
    const qsizetype first = std::max<qsizetype>(0, start - reach);
    while (start > first && !endsLine(text[start - 1]))
        --start;
    part.starts = start == 0 || endsLine(text[start - 1]);
    while (!part.starts && start < within.start && !text[start].isSpace())
        ++start;
    qsizetype &end = part.range.end;
    const qsizetype last = std::min(text.size(), end + reach);
    while (end < last && !endsLine(text[end]))
        ++end;
    while (end < text.size() && end > within.end && !text[end].isSpace())
        --end;
    return part;
}

/// The end of the line that begins at `start`, within `end`.
qsizetype lineEnd(QStringView text, qsizetype start, qsizetype end)
{
    while (start < end && !endsLine(text[start]))
        ++start;
    return start;
}

struct Match
{
    const SoftRule *rule = nullptr;
    int end = 0;
};

/// The longest phrase that begins at a token; of those equally long the first rule's.
Match bestAt(const SoftLine &line, int at, qint64 &steps)
{
    Match best;
    const auto tryAll = [&](const std::vector<int> &rules) {
        for (const int index : rules) {
            const SoftRule &rule = line.rules.rules[std::size_t(index)];
            const auto end = matchAt(line, rule, at, steps);
            const bool isBetter = end && (*end > best.end || (*end == best.end && &rule < best.rule));
            if (isBetter)
                best = {&rule, *end};
        }
    };
    const SoftToken &token = line.at(at);
    if (token.word >= 0)
        tryAll(line.rules.byWord[std::size_t(token.word)]);
    if (!line.rules.byNumber.empty() && (token.kind == SoftToken::Kind::Number || line.has(at, NumberRole)))
        tryAll(line.rules.byNumber);
    return best;
}

void findInLine(const SoftLine &line, TextRange within, QList<SoftSpan> &found)
{
    qint64 steps = stepsForWord * (line.size() + 30LL);
    for (int at = 0; at < line.size();) {
        if (!line.at(at).isWord()) {
            ++at;
            continue;
        }
        const Match match = bestAt(line, at, steps);
        if (!match.rule) {
            ++at;
            continue;
        }
        const TextRange range{line.at(at).start, line.at(match.end - 1).end};
        if (match.rule->kind && range.intersects(within))
            found << SoftSpan{range, *match.rule->kind, match.rule->who, match.rule->weak};
        at = match.end;
    }
}

} // namespace

QList<SoftSpan> SoftWords::find(QStringView text, TextRange within) const
{
    QList<SoftSpan> found;
    if (!m_rules || within.isEmpty() || within.start >= text.size())
        return found;
    const Part part = partAround(text, within);
    std::vector<SoftToken> tokens;
    bool starts = part.starts;
    for (qsizetype start = part.range.start; start < part.range.end;) {
        const qsizetype end = lineEnd(text, start, part.range.end);
        tokens.clear();
        tokenize(text, {start, end}, starts, m_rules->vocabulary, tokens);
        findInLine({text, tokens, *m_rules, isTitleLine(tokens)}, within, found);
        start = end + 1;
        starts = true;
    }
    return found;
}

QString SoftWords::whoOf(QStringView text, const SoftSpan &attribution) const
{
    if (!m_rules || attribution.who == SoftWho::Nowhere || attribution.range.end > text.size())
        return {};
    const Part part = partAround(text, attribution.range);
    std::vector<SoftToken> tokens;
    tokenize(text, part.range, part.starts, m_rules->vocabulary, tokens);
    const SoftLine line{text, tokens, *m_rules, false};
    const auto first = std::ranges::lower_bound(tokens, attribution.range.start, {}, &SoftToken::start);
    const auto last = std::ranges::lower_bound(tokens, attribution.range.end, {}, &SoftToken::start);
    return sourceName(line, attribution.who, int(first - tokens.begin()), int(last - tokens.begin()));
}

} // namespace florilegium
