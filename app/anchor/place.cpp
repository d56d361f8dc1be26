// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "anchor/place.h"

#include "anchor/occurrences.h"
#include "anchor/quotematch.h"

namespace florilegium {

namespace {

/// Of an imported anchor's context more would cost time and say no more.
constexpr qsizetype longestContext = 256;

QString folded(const QString &text)
{
    return NormalisedText(text).text().trimmed();
}

QuoteQuery queryFor(const Anchor &anchor, qsizetype position)
{
    const QString around = anchor.prefix + anchor.exact + anchor.suffix;
    const NormalisedText old(around);
    const SearchedText context{around, old};
    QuoteQuery query{.exact = folded(anchor.exact),
                     .prefix = folded(anchor.prefix.right(longestContext)),
                     .suffix = folded(anchor.suffix.left(longestContext)),
                     .position = position,
                     .occurrences = anchor.occurrences,
                     .ordinal = anchor.ordinal};
    query.startsSentence = context.startsSentence(old.fromSource(anchor.prefix.size()));
    query.endsSentence = context.endsSentence(old.fromSource(anchor.prefix.size() + anchor.exact.size()));
    return query;
}

} // namespace

Placer::Placer(QString text)
    : m_text(std::move(text))
{
}

std::optional<Placement> Placer::place(const Anchor &anchor)
{
    if (anchor.exact.isEmpty())
        return {};
    if (auto placement = atPosition(anchor))
        return placement;
    return byWords(anchor);
}

/// The quote where it stood, and both contexts around it to the letter: then nothing before it changed in length, and
/// no other place can suit better.
std::optional<Placement> Placer::atPosition(const Anchor &anchor) const
{
    const qsizetype start = anchor.position.start;
    if (start < 0 || start > m_text.size() - anchor.exact.size())
        return {};
    const qsizetype end = start + anchor.exact.size();
    const QStringView text = m_text;
    if (text.sliced(start, anchor.exact.size()) != anchor.exact || !text.first(start).endsWith(anchor.prefix)
        || !text.sliced(end).startsWith(anchor.suffix))
        return {};
    return Placement{{start, end}, 1.0, PlacedBy::Position};
}

std::optional<Placement> Placer::byWords(const Anchor &anchor)
{
    const QuoteQuery query = queryFor(anchor, normalised().fromSource(anchor.position.start));
    if (query.exact.isEmpty())
        return {};
    const std::optional<QuoteMatch> match = matchQuote(query, {m_text, normalised()});
    if (!match)
        return {};
    const TextRange range = normalised().toSource(match->range);
    const bool same = QStringView(m_text).sliced(range.start, range.length()) == anchor.exact;
    const PlacedBy by = !match->exact      ? PlacedBy::Similar
        : same && range == anchor.position ? PlacedBy::Position
                                           : PlacedBy::Quote;
    return Placement{range, match->score, by};
}

const NormalisedText &Placer::normalised()
{
    if (!m_normalised)
        m_normalised.emplace(m_text);
    return *m_normalised;
}

std::optional<Placement> place(const Document &document, const Anchor &anchor)
{
    return Placer(document.text()).place(anchor);
}

} // namespace florilegium
