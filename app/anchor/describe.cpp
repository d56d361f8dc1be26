// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "anchor/describe.h"

#include "anchor/occurrences.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace florilegium {

namespace {

/// Text beyond a cut that the search for a border of graphemes looks at: more than any cluster but a contrived one.
constexpr qsizetype clusterLength = 64;

/// The first border of graphemes at `offset` or after it, `end` at the latest.
qsizetype borderFrom(const QString &text, qsizetype offset, qsizetype end)
{
    const qsizetype from = std::max<qsizetype>(0, offset - clusterLength);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text.constData() + from, end - from);
    finder.setPosition(offset - from);
    const qsizetype border = finder.isAtBoundary() ? finder.position() : finder.toNextBoundary();
    return border < 0 ? end : from + border;
}

/// The last border of graphemes at `offset` or before it, `start` at the earliest.
qsizetype borderUpTo(const QString &text, qsizetype offset, qsizetype start)
{
    const qsizetype end = std::min(text.size(), offset + clusterLength);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text.constData() + start, end - start);
    finder.setPosition(offset - start);
    const qsizetype border = finder.isAtBoundary() ? finder.position() : finder.toPreviousBoundary();
    return border < 0 ? start : start + border;
}

} // namespace

Anchor describe(const QString &text, TextRange range, qsizetype context)
{
    Q_ASSERT(!range.isEmpty() && range.start >= 0 && range.end <= text.size());
    Anchor anchor;
    anchor.position = range;
    anchor.exact = text.sliced(range.start, range.length());
    const qsizetype from = borderFrom(text, std::max<qsizetype>(0, range.start - context), range.start);
    const qsizetype to = borderUpTo(text, std::min(text.size(), range.end + context), range.end);
    anchor.prefix = text.sliced(from, range.start - from);
    anchor.suffix = text.sliced(range.end, to - range.end);
    const std::vector<qsizetype> places = occurrencesOf(anchor.exact, text);
    anchor.occurrences = int(places.size());
    const auto own = std::ranges::upper_bound(places, range.start);
    anchor.ordinal = std::max(1, int(own - places.begin()));
    return anchor;
}

Anchor describe(const Document &document, TextRange range)
{
    Anchor anchor = describe(document.text(), range);
    anchor.headingPath = document.headingPath(range.start);
    return anchor;
}

} // namespace florilegium
