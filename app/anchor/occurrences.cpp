// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "anchor/occurrences.h"

#include <QStringMatcher>

namespace florilegium {

std::vector<qsizetype> occurrencesOf(QStringView quote, QStringView text)
{
    Q_ASSERT(!quote.isEmpty());
    std::vector<qsizetype> result;
    const QStringMatcher matcher(quote);
    for (qsizetype at = matcher.indexIn(text); at >= 0 && qsizetype(result.size()) < mostOccurrences;
         at = matcher.indexIn(text, at + 1))
        result.push_back(at);
    return result;
}

} // namespace florilegium
