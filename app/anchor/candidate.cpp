// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "anchor/candidate.h"

#include "anchor/editdistance.h"

#include <cmath>

namespace florilegium {

namespace {

// Weights of the parts of a candidate's score. The words count most; context tells equal words apart; position only
// breaks ties, since anything inserted above moves everything below.
constexpr double quoteWeight = 0.5;
constexpr double contextWeight = 0.2; // each side
constexpr double positionWeight = 0.1;
constexpr double positionScale = 2000; // characters after which nearness has fallen to half

} // namespace

double Candidate::merit() const
{
    return quoteWeight * quote + contextWeight * (prefix + suffix);
}

double Candidate::total() const
{
    return merit() + positionWeight * nearness;
}

Candidate judge(const QuoteQuery &query, const SearchedText &searched, TextRange range, double quote)
{
    const QStringView text = searched.text();
    const qsizetype reach = 2 * std::max(query.prefix.size(), query.suffix.size()) + 2;
    const QStringView before = text.first(range.start).last(std::min(range.start, reach)).trimmed();
    const QStringView after = text.sliced(range.end).first(std::min(text.size() - range.end, reach)).trimmed();
    Candidate candidate;
    candidate.range = range;
    candidate.quote = quote;
    // A passage that began or ended its text has no context there; then only the same edge of this text speaks for it.
    candidate.prefix = query.prefix.isEmpty() ? (before.isEmpty() ? 1.0 : 0.0) : endsAlike(query.prefix, before);
    candidate.suffix = query.suffix.isEmpty() ? (after.isEmpty() ? 1.0 : 0.0) : startsAlike(query.suffix, after);
    candidate.nearness = 1.0 / (1.0 + std::abs(double(range.start - query.position)) / positionScale);
    return candidate;
}

Candidate judge(const QuoteQuery &query, const SearchedText &searched, TextRange range)
{
    const QStringView words = searched.text().sliced(range.start, range.length());
    return judge(query, searched, range, similarity(query.exact, words));
}

} // namespace florilegium
