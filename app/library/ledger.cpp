// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/ledger.h"

#include <algorithm>

namespace florilegium {

QDate knownDayOf(const Article &article)
{
    constexpr QStringView firstDay = u"0000-01-01"; // of a year, and of a month
    const QStringView year = QStringView(article.published).first(std::min<qsizetype>(article.published.size(), 4));
    if (year.size() < 4 || !std::ranges::all_of(year, [](QChar c) { return c >= u'0' && c <= u'9'; }))
        return article.added.toUTC().date();
    const QString whole = article.published + firstDay.sliced(std::min(article.published.size(), firstDay.size()));
    return QDate::fromString(whole.first(firstDay.size()), Qt::ISODate);
}

} // namespace florilegium
